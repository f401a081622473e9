// What the marks of an answer on the map mean: in the panel of the answer and in the legend of the map.

import { useAppState, useEmphasisOf } from './context.ts';
import type { Meaning } from '../scene/scene.ts';

/** @param which says which of a longer list are marked; empty for all */
export function MapKey({ which = '' }: { readonly which?: string }) {
  const isOnMap = useAppState((s) => s.view === 'map');
  const { meanings = [] } = useEmphasisOf()(null);
  if (!isOnMap || meanings.length === 0) return null;
  return (
    <p className="map-key quiet small">
      <span>On the map{which && `, ${which}`}:</span>
      <Meanings meanings={meanings} />
    </p>
  );
}

/** Each mark with its meaning. */
export function Meanings({ meanings }: { readonly meanings: readonly Meaning[] }) {
  return meanings.map(({ mark, text }) => (
    <span key={mark} className="map-mark">
      <MarkGlyph mark={mark} /> {text}
    </span>
  ));
}

/** Paths of the marks in a box of 18 by 18; those of half rings leave an opening at the top and the bottom. */
const STROKES: Readonly<Record<Meaning['mark'], string>> = {
  ring: 'M3 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  up: 'M4 11a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  down: 'M4 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  left: 'M7.5 3.2a6 6 0 0 0 0 11.6',
  right: 'M10.5 3.2a6 6 0 0 1 0 11.6',
  both: 'M7.5 3.2a6 6 0 0 0 0 11.6M10.5 3.2a6 6 0 0 1 0 11.6',
  absent: 'M1 9h4m2.5 0h4m2.5 0h3.5',
};

const POINTS: Partial<Record<Meaning['mark'], string>> = {
  up: 'M5 6.5h8L9 .8z',
  down: 'M5 11.5h8L9 17.2z',
};

function MarkGlyph({ mark }: Pick<Meaning, 'mark'>) {
  return (
    <svg viewBox="0 0 18 18" width="16" height="16" aria-hidden="true">
      <path d={STROKES[mark]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      {POINTS[mark] !== undefined && <path d={POINTS[mark]} fill="currentColor" />}
    </svg>
  );
}
