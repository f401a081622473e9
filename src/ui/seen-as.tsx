// Simulates colour vision deficiencies and greyscale print in the export preview.

import { VISIONS } from '../figure/colour-vision.ts';
import { Choice } from './choice.tsx';
import type { Matrix, Vision } from '../figure/colour-vision.ts';

/** How the preview is shown; the file is not affected. */
export type SeenAs = Vision | 'all';

const NAMES: readonly (readonly [SeenAs, string])[] = [
  ['all', 'Normal'],
  ['protan', 'Protanopia'],
  ['deutan', 'Deuteranopia'],
  ['tritan', 'Tritanopia'],
  ['grey', 'Greyscale'],
];

interface Props {
  readonly value: SeenAs;
  readonly onChange: (value: SeenAs) => void;
}

export function SeenAsChoice({ value, onChange }: Props) {
  return <Choice label="Colour vision" value={value} options={NAMES} onChange={onChange} />;
}

/** CSS filter for the simulation. */
export function filterOf(seenAs: SeenAs): string {
  return seenAs === 'all' ? 'none' : `url(#seen-${seenAs})`;
}

/** The SVG filters that `filterOf` refers to; must be in the page. */
export function SeenAsFilters() {
  return (
    <svg className="heard-only" aria-hidden="true" width="0" height="0">
      {Object.entries(VISIONS).map(([vision, matrix]) => (
        // The matrices apply to linear RGB.
        <filter key={vision} id={`seen-${vision}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix type="matrix" values={valuesOf(matrix)} />
        </filter>
      ))}
    </svg>
  );
}

/** Rows of red, green, blue, alpha and constant, as feColorMatrix expects. */
function valuesOf(matrix: Matrix): string {
  return [...matrix.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].flat().join(' ');
}
