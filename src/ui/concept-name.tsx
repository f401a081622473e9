// Names of concepts and papers, as links that open them and highlight them on the map.

import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { open, pointAt } from '../state/actions.ts';
import { selectionAddress } from '../state/address.ts';
import { isSame } from '../state/state.ts';
import { useAct, useAppState, useDerived, usePaperloomStore } from './context.ts';
import { Glyph } from './glyph.tsx';
import { actAndFocus } from './move-focus.ts';
import type { ReactNode } from 'react';
import type { Selection } from '../state/state.ts';

interface OpenerProps {
  readonly to: Selection;
  readonly className?: string;
  readonly children: ReactNode;
  readonly title?: string;
  readonly style?: React.CSSProperties;
}

/** The full URL: screen readers announce an `href` that begins with `#` as a link within the page. */
function pageAddress(): string {
  return window.location.href.replace(/#.*/s, '');
}

/** A link that opens something. Hovering it highlights that on the map, and the other way round. */
export function Opener({ to, className = 'opener', children, title, style }: OpenerProps) {
  const act = useAct();
  const store = usePaperloomStore();
  const corpus = useAppState((s) => s.corpus);
  const isLit = useAppState((s) => isSame(s.hover, to));
  const light = (selection: Selection | null) => () => {
    act(pointAt, selection);
  };
  return (
    <a
      href={`${pageAddress()}#${selectionAddress(to, corpus)}`}
      className={className}
      title={title}
      style={style}
      data-lit={isLit ? '' : undefined}
      onPointerEnter={light(to)}
      onPointerLeave={light(null)}
      onFocus={light(to)}
      onBlur={light(null)}
      onClick={(event) => {
        // With a modifier key the browser opens it in a new tab or window, as for any link.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const opens = () => {
          act(open, to);
        };
        // The side panel will be replaced, and the focused link with it, so move the focus along.
        if (event.currentTarget.closest('.side-panel')) actAndFocus(store, opens);
        else opens();
      }}
    >
      {children}
    </a>
  );
}

/** A concept's glyph and label. */
export function ConceptName({ index }: { readonly index: number }) {
  const { dataset, palette } = useDerived();
  const concept = dataset.concepts[index]!;
  return (
    <Opener to={{ kind: 'concept', id: concept.id }} className="opener concept-name">
      <Glyph shape={SHAPES[concept.type]} color={hueOf(palette, concept.cluster)} />
      {concept.discovered === null ? concept.label : <i>{concept.label}</i>}
    </Opener>
  );
}

/** A paper's title, and details passed as children. */
export function PaperName({
  row,
  children,
}: {
  readonly row: number;
  readonly children?: ReactNode;
}) {
  const { dataset } = useDerived();
  return (
    <Opener to={{ kind: 'paper', id: dataset.papers.ids[row]! }} className="opener paper-name">
      <span className="paper-title">{dataset.papers.titles[row]}</span>
      {children}
    </Opener>
  );
}
