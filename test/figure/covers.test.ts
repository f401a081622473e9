// What lies over the corners of a map.

import { describe, expect, it } from 'vitest';
import { coverBoxes, fitBeside, namesBeside, withoutPan } from '../../src/figure/covers.ts';
import { NO_INSETS } from '../../src/figure/projection.ts';
import type { Cover } from '../../src/figure/covers.ts';

const buttons: Cover = { corner: 'bottom-right', across: 10, down: 20, width: 30, height: 100 };
const size = { width: 400, height: 300 };
const box = { left: 360, top: 180, right: 390, bottom: 280 };

describe('what lies over a map', () => {
  it('stands at its corner, whatever the size of the window', () => {
    expect(coverBoxes([buttons], size)).toEqual([box]);
    const [first] = coverBoxes([{ ...buttons, corner: 'top-left' }], size);
    expect(first).toEqual({ left: 10, top: 20, right: 40, bottom: 120 });
  });

  it('hides the names below it and no others, wherever the map is moved', () => {
    const label = (left: number) =>
      ({
        index: 0,
        side: 'right',
        box: { left, right: left + 30, top: 200, bottom: 212 },
      }) as const;
    const names = { labels: [label(200), label(310)], captions: [] };
    const at = (panX: number) =>
      namesBeside(names, withoutPan([box], { ...size, zoom: 1, panX, panY: 0 })).labels.length;
    expect([at(0), at(40), at(150)]).toEqual([2, 1, 1]);
  });
});

describe('a map that is fitted', () => {
  const square = (zoom: number) => ({ left: 0, top: 0, right: 100 * zoom, bottom: 100 * zoom });
  const wide = (zoom: number) => ({ ...square(zoom), right: 133 * zoom });
  const room = { insets: NO_INSETS, covers: [buttons] };
  const corner = (at: (zoom: number) => { right: number; bottom: number }) => (zoom: number) => [
    { x: at(zoom).right - 3, y: at(zoom).bottom - 3, radius: 3 },
  ];

  it('is as large as without buttons where they cover no disc', () => {
    const fit = fitBeside(size, { ...room, covers: [] }, square, corner(square));
    expect(fitBeside(size, room, square, corner(square))).toEqual(fit);
  });

  it('keeps its discs off the buttons', () => {
    const { zoom, panX, panY } = fitBeside(size, room, wide, corner(wide));
    const { right, bottom } = wide(zoom);
    expect(right + panX <= box.left + 4 || bottom + panY <= box.top + 4).toBe(true);
  });
});
