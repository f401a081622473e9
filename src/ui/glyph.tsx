// The shape of a kind of concept, as on the map.

import type { Shape } from '../scene/scene.ts';

/** SVG paths in a box from -6 to 6. */
const PATHS: Readonly<Record<Shape, string>> = {
  disc: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  ring: 'M4.2 0A4.2 4.2 0 1 1-4.2 0A4.2 4.2 0 1 1 4.2 0Z',
  square: 'M-4.4-4.4H4.4V4.4H-4.4Z',
  diamond: 'M0-5.8L5.8 0L0 5.8L-5.8 0Z',
  triangle: 'M0-5.4L5.4 4.2H-5.4Z',
  'triangle-down': 'M0 5.4L5.4-4.2H-5.4Z',
  hexagon: 'M5.4 0L2.7 4.7H-2.7L-5.4 0L-2.7-4.7H2.7Z',
  pentagon: 'M0-5.5L5.2-1.7L3.2 4.5H-3.2L-5.2-1.7Z',
  sheet: 'M-3.8-5.2H1.2L3.8-2.6V5.2H-3.8ZM1.2-5.2V-2.6H3.8',
};

export function Glyph({
  shape,
  color = 'currentColor',
}: {
  readonly shape: Shape;
  readonly color?: string;
}) {
  const isHollow = shape === 'ring' || shape === 'sheet';
  return (
    <svg className="glyph" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      <path
        d={PATHS[shape]}
        fill={isHollow ? 'none' : color}
        stroke={color}
        strokeWidth={shape === 'ring' ? 1.8 : shape === 'sheet' ? 1.2 : 0.6}
        strokeLinejoin="round"
      />
    </svg>
  );
}
