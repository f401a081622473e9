// How many names do not fit on the map at the current zoom; a list of them, and a button that draws them
// anyway, overlapping others.

import { useRef } from 'react';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { showAllNames } from '../state/actions.ts';
import { ConceptName, PaperName } from './concept-name.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { useMapHandle } from './map-handle.ts';
import { TruncatedList } from './truncated-list.tsx';
import { idOfKey } from './use-keyboard-walk.ts';
import { countOf } from './words.ts';
import { ZOOM_STEP } from './zoom-step.ts';

interface Props {
  /** Keys of the nodes without a name. */
  readonly keys: readonly string[];
}

export function NamesLeftOut({ keys }: Props) {
  const act = useAct();
  const isAll = useAppState((s) => s.hasAllNames);
  const over = useAppState((s) => s.view === 'papers') ? 'over dots' : 'over one another';
  const show = () => {
    act(showAllNames, !isAll);
  };
  if (!isAll) return <Unnamed {...{ keys, over, show }} />;
  return (
    <>
      <button type="button" className="opener lift" title="Leave them out" onClick={show}>
        names {over}
      </button>
      {keys.length > 0 && <StillLeftOut count={keys.length} />}
    </>
  );
}

interface UnnamedProps extends Props {
  /** What the names would cover. */
  readonly over: string;
  /** Draws all of them. */
  readonly show: () => void;
}

/** The number of names, which opens the list of them. */
function Unnamed({ keys, over, show }: UnnamedProps) {
  const bar = useRef<Element | null>(null);
  return (
    <DialogTrigger>
      <Button
        className="opener lift"
        ref={(button) => {
          bar.current = button?.closest('.bottom') ?? button;
        }}
      >
        {countOf(keys.length, 'name')} without room
      </Button>
      <DialogPopover className="popover" placement="top start" triggerRef={bar}>
        <Dialog aria-label="Names without room" className="why-list">
          {({ close }) => (
            <>
              <p className="quiet small">Zooming in makes room. Largest first:</p>
              <TruncatedList items={keys} step={10} name="names">
                {(key) => <Name of={key} />}
              </TruncatedList>
              <Button
                className="button wide"
                onPress={() => {
                  close();
                  show();
                }}
              >
                Write them {over}
              </Button>
            </>
          )}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}

/** A concept or a paper by the key of its node; none while another corpus replaces its own. */
function Name({ of }: { readonly of: string }) {
  const { conceptIndex, paperRow } = useDerived();
  const id = idOfKey(of);
  const [index, row] = [conceptIndex.get(id), paperRow.get(id)];
  if (of.startsWith('paper:')) return row === undefined ? null : <PaperName row={row} />;
  return index === undefined ? null : (
    <p>
      <ConceptName index={index} />
    </p>
  );
}

/** Labels that cannot be drawn even with overlap at this zoom. */
function StillLeftOut({ count }: { readonly count: number }) {
  const { current: handle } = useMapHandle();
  return (
    <>
      {' · '}
      <button
        type="button"
        className="opener lift"
        title="Zoom in, where there is more room"
        onClick={() => handle?.zoomBy(ZOOM_STEP)}
      >
        {countOf(count, 'name')} still without room: zoom in
      </button>
    </>
  );
}
