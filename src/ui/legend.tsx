// The legend of the concept map, on one line.

import { SHAPES } from '../scene/scene.ts';
import { useColouring, useDerived, useEmphasisOf } from './context.ts';
import { Glyph } from './glyph.tsx';
import { ColourScale } from './colour-scale.tsx';
import { Meanings } from './map-key.tsx';

export function Legend() {
  const { nodes, parts } = useDerived().scene;
  const colouring = useColouring();
  const isSplit = colouring === null && nodes.some(({ secondHue }) => secondHue !== undefined);
  const hasRead = nodes.some(({ readShare }) => readShare !== undefined);
  const { meanings = [] } = useEmphasisOf()(null);
  const isPinned = nodes.some((node) => node.isPinned);
  return (
    <p className={colouring ? 'legend has-scale small quiet' : 'legend small quiet'}>
      <Meanings meanings={meanings} />
      <span className="size-papers">
        <Glyph shape={SHAPES.method} /> size: papers
      </span>
      {/* Left out to make room for the colour scale. */}
      {!colouring && (
        <span>
          <svg className="legend-line" viewBox="0 0 20 8" aria-hidden="true">
            <path d="M0 6Q10 0 20 5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
          width: papers together
        </span>
      )}
      {colouring ? (
        <ColourScale overlay={colouring.overlay} />
      ) : (
        <span>{parts ? 'hue, half ring: which corpus' : 'hue: area'}</span>
      )}
      {colouring && parts && <span>half ring: which corpus</span>}
      <span className="shape-kind">shape: kind</span>
      {isSplit && <span>split ring: between two areas</span>}
      {hasRead && <span>slice: read</span>}
      {isPinned && (
        <span>
          <svg className="legend-pin" viewBox="0 0 10 14" aria-hidden="true">
            <path d="M5 13V5" stroke="currentColor" strokeWidth="1.6" />
            <circle cx="5" cy="4" r="3.8" fill="currentColor" />
          </svg>
          pin: put there by you
        </span>
      )}
    </p>
  );
}
