// The colour scale in the map's legend: a bar with ends and ticks, a mark for the hovered concept, and a note
// on concepts without a value.

import { scaleOf } from '../scene/palette.ts';
import { useAppState, useDerived } from './context.ts';
import type { CSSProperties } from 'react';
import type { Overlay } from '../scene/scene.ts';

export function ColourScale({ overlay }: { readonly overlay: Overlay }) {
  const { title, without, unsure, undated } = overlay;
  const missing = [without, undated].filter((each) => each !== null).join('; ');
  return (
    <>
      <span className="scale">
        <span>
          <span className="scale-word">colour: </span>
          {title.toLowerCase()}
        </span>
        {overlay.ends && <Bar overlay={overlay} ends={overlay.ends} />}
      </span>
      {unsure !== null && <span className="scale-lack">{unsure}</span>}
      {missing !== '' && (
        <span className="scale-lack">
          <svg className="glyph" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
            <circle r="5" fill="currentColor" fillOpacity="0.22" stroke="currentColor" />
          </svg>
          {missing}
        </span>
      )}
    </>
  );
}

interface BarProps {
  readonly overlay: Overlay;
  readonly ends: readonly [string, string];
}

function Bar({ overlay, ends: [low, high] }: BarProps) {
  const { palette } = useDerived();
  const style = { '--scale': `linear-gradient(to right, ${scaleOf(palette, overlay).join(', ')})` };
  return (
    <>
      <span className="number">{low}</span>
      <span className="scale-bar" style={style as CSSProperties}>
        <HoverMark overlay={overlay} />
        {overlay.ticks.map(({ share, text }) => (
          <span key={text} className="scale-tick number" style={{ left: `${100 * share}%` }}>
            {text}
          </span>
        ))}
      </span>
      <span className="number">{high}</span>
    </>
  );
}

/** A component of its own, because it re-renders with every pointer movement. */
function HoverMark({ overlay }: { readonly overlay: Overlay }) {
  const { scene } = useDerived();
  const hover = useAppState((s) => s.hover);
  if (hover?.kind !== 'concept') return null;
  const share = overlay.shades[scene.nodes.findIndex(({ key }) => key === `concept:${hover.id}`)];
  if (share === undefined || Number.isNaN(share)) return null;
  return <span className="scale-mark" style={{ left: `${100 * share}%` }} />;
}
