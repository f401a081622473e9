// Merging on the map: the drop target while a concept is dragged, the confirmation after the drop, and the
// form opened from the menu. Nothing is merged without confirmation.

import { useRef } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { project } from '../../figure/projection.ts';
import { pin } from '../../state/actions.ts';
import { edit } from '../../state/curation.ts';
import { useAct, useDerived } from '../context.ts';
import { MergeForm } from './merge-form.tsx';
import type { ReactNode } from 'react';
import type { Point } from '../../figure/box.ts';
import type { DropTarget } from '../../render/dragging.ts';
import type { Projection } from '../../figure/projection.ts';
import type { Pin } from '../../state/state.ts';

/** A concept dropped on another, and the place it was dropped at. */
export interface Dropped {
  readonly meeting: DropTarget;
  readonly to: Pin;
}

/** A concept to be merged from the menu, and the menu's position in px of the map. */
export interface Merging {
  readonly id: string;
  readonly at: Point;
}

interface Props {
  readonly over: DropTarget | null;
  readonly dropped: Dropped | null;
  readonly merging: Merging | null;
  readonly view: () => Projection | null;
  readonly onDone: () => void;
}

export function MergeOnMap({ over, dropped, merging, view, onDone }: Props) {
  const { dataset, conceptIndex } = useDerived();
  const meeting = dropped?.meeting ?? over;
  const seen = meeting && view();
  const at = meeting && seen && project(seen, meeting.at);
  const nameOf = (key: string) => dataset.concepts[conceptIndex.get(idOf(key)) ?? -1]?.label ?? '';
  const names = meeting && ([nameOf(meeting.key), nameOf(meeting.onto)] as const);
  return (
    <>
      {at && <Target at={at} radius={meeting.radius} name={dropped ? null : names} />}
      {at && dropped && <Question dropped={dropped} names={names!} at={at} onDone={onDone} />}
      {merging && conceptIndex.has(merging.id) && (
        <Floating at={merging.at} name="Merge" onClose={onDone}>
          <MergeForm id={merging.id} onDone={onDone} />
        </Floating>
      )}
    </>
  );
}

function idOf(key: string): string {
  return key.slice('concept:'.length);
}

/** px between a disc and the ring around it. */
const GAP = 5;

/** Labels of both, the concept that disappears first. */
type Names = readonly [from: string, into: string];

function Target({
  at,
  radius,
  name,
}: {
  readonly at: Point;
  readonly radius: number;
  readonly name: Names | null;
}) {
  const side = 2 * (radius + GAP);
  return (
    <div className="merge-target" style={{ left: at.x, top: at.y }} aria-hidden="true">
      <span className="merge-ring" style={{ width: side, height: side }} />
      {name && (
        <span className="merge-label" style={{ top: side / 2 + 6 }}>
          Merge <b>{name[0]}</b> into <b>{name[1]}</b>
        </span>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly dropped: Dropped;
  readonly names: Names;
  readonly at: Point;
  readonly onDone: () => void;
}

function Question({ dropped: { meeting, to }, names, at, onDone }: QuestionProps) {
  const act = useAct();
  const move = () => {
    act(pin, [to]);
    onDone();
  };
  const merge = () => {
    act(edit, { op: 'merge', concept: idOf(meeting.key), into: idOf(meeting.onto) });
    onDone();
  };
  return (
    <Floating at={at} name={`Merge ${names[0]} into ${names[1]}?`} onClose={move}>
      <p className="merge-question">
        Merge <b>{names[0]}</b> into <b>{names[1]}</b>?
      </p>
      <div className="actions">
        <Button className="button strong" onPress={merge}>
          Merge
        </Button>
        <Button className="button" autoFocus onPress={move}>
          Only move
        </Button>
      </div>
    </Floating>
  );
}

interface FloatingProps {
  readonly at: Point;
  readonly name: string;
  /** Called on Escape or a press outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Floating({ at, name, onClose, children }: FloatingProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover merge-popover"
        triggerRef={anchor}
        placement="bottom"
        offset={18}
        isOpen
        onOpenChange={onClose}
      >
        <Dialog aria-label={name}>{children}</Dialog>
      </Popover>
    </>
  );
}
