// The row of a legend that says what the marks of an emphasis mean.

import { paintRing, strokeDashes } from './paint-marks.ts';
import type { LegendMark, Paint, Row } from './legend-rows.ts';
import type { Palette } from '../scene/palette.ts';
import type { Meaning } from '../scene/scene.ts';

/** The marks with their meanings; `reach` is half the width of one, in px. */
export function marksRow(meanings: readonly Meaning[], palette: Palette, reach: number): Row {
  const marks = meanings.map(({ mark, text }): LegendMark => {
    const paint: Paint =
      mark === 'absent'
        ? dashedMark(2.8 * reach, palette)
        : (context, x, y) => {
            paintRing(context, { x, y }, mark, reach, palette);
          };
    return { text, reach: mark === 'absent' ? 2.8 * reach : reach + 1, paint };
  });
  return { title: 'Marked', marks };
}

function dashedMark(reach: number, palette: Palette): Paint {
  return (context, x, y) => {
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.8;
    strokeDashes(context, { x: x - reach, y }, { x: x + reach, y }, [0, 0]);
  };
}
