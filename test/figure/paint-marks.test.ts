// The ends of lines: as on the screen, so in a file.

import { describe, expect, it } from 'vitest';
import { paintEdgesInFront } from '../../src/figure/paint-edges.ts';
import { paintAbsentLinks } from '../../src/figure/paint-marks.ts';
import { Recorder } from '../../src/figure/recorder.ts';
import { writeSvg } from '../../src/figure/write-svg.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import type { Drawing } from '../../src/figure/drawing.ts';
import type { SceneNode } from '../../src/scene/scene.ts';

const node = (i: number): SceneNode => ({
  ...{ key: `concept:${i}`, kind: 'concept', id: `${i}`, x: 200 * i, y: 0, radius: 4 },
  ...{ shape: 'disc', hue: 0, label: '', labelSize: 12, weight: 1 },
});

const DRAWING: Drawing = {
  scene: {
    nodes: [node(0), node(1)],
    edges: [{ key: 'link:0~1', kind: 'link', a: 0, b: 1, width: 1, hue: null, strength: 0.5 }],
    captions: [],
  },
  emphasis: { ...NO_EMPHASIS, focusEdges: new Set([0]), absentLinks: [[0, 1]] },
  tone: { rest: 1, nodes: new Float32Array(2), edges: new Float32Array([1]) },
  palette: LIGHT,
  contours: [],
  names: { labels: [], captions: [] },
};

const SHEET = { width: 900, height: 900, scale: 1, ground: null, title: '' };
const VIEW = { zoom: 1, panX: 0, panY: 0, width: 900, height: 900 };

describe('the ends of lines', () => {
  it('are round where a line is lit, and square on the dashes that follow it', () => {
    const pen = new Recorder();
    paintEdgesInFront(pen, VIEW, DRAWING);
    paintAbsentLinks(pen, VIEW, DRAWING);
    const [lit, dashed] = pen.marks;
    expect(pen.marks).toHaveLength(2);
    expect([lit, dashed]).toMatchObject([{ cap: 'round' }, { cap: 'butt' }]);
    const part = { name: 'links', clip: null, marks: pen.marks } as const;
    const figure = { ...SHEET, parts: [part] };
    const svg = writeSvg(figure, { address: '', corpus: '', name: '' });
    const paths = svg.match(/<path[^>]*>/g) ?? [];
    expect(paths.map((path) => path.includes('linecap'))).toEqual([true, false]);
  });
});
