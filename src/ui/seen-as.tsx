// The preview as other eyes see it, and other printers print it.

import { VISIONS } from '../figure/colour-vision.ts';
import { Choice } from './choice.tsx';
import type { Matrix, Vision } from '../figure/colour-vision.ts';

/** How the preview is shown; the file is not changed by it. */
export type SeenAs = Vision | 'all';

const NAMES: readonly (readonly [SeenAs, string])[] = [
  ['all', 'As it is'],
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
  return <Choice label="Seen with" value={value} options={NAMES} onChange={onChange} />;
}

/** The style that shows a picture so. */
export function filterOf(seenAs: SeenAs): string {
  return seenAs === 'all' ? 'none' : `url(#seen-${seenAs})`;
}

/** What the style refers to; must be in the page. */
export function SeenAsFilters() {
  return (
    <svg className="heard-only" aria-hidden="true" width="0" height="0">
      {Object.entries(VISIONS).map(([vision, matrix]) => (
        // The matrices are of linear light.
        <filter key={vision} id={`seen-${vision}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix type="matrix" values={valuesOf(matrix)} />
        </filter>
      ))}
    </svg>
  );
}

/** Red, green, blue, alpha and a constant in each row. */
function valuesOf(matrix: Matrix): string {
  return [...matrix.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].flat().join(' ');
}
