// Captions and labels of a scene together.

import { describe, expect, it } from 'vitest';
import { overlaps, reachesInto } from '../../src/figure/box.ts';
import {
  discsBox,
  extentOf,
  pinBoxes,
  placeNames,
  placeNamesEmphasised,
} from '../../src/figure/names.ts';
import { OUTLINES } from '../../src/figure/shapes.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import type { Measure } from '../../src/figure/type.ts';
import type { Scene, SceneCaption, SceneNode } from '../../src/scene/scene.ts';

/** Every letter half as wide as high. */
const measure: Measure = (text, _, size) => (text.length * size) / 2;

const node = (i: number, x: number, y: number, weight = 1): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: String(i),
  x,
  y,
  radius: 6,
  shape: 'disc',
  hue: 0,
  label: `concept ${i}`,
  labelSize: 13,
  weight,
});

const caption = (text: string, x: number, y: number): SceneCaption => ({ text, x, y, hue: 0 });

const sceneOf = (nodes: SceneNode[], ...captions: SceneCaption[]): Scene => ({
  nodes,
  edges: [],
  captions,
});

const grid = Array.from({ length: 30 }, (_, i) => node(i, (i % 6) * 40, Math.floor(i / 6) * 25, i));

describe('placeNames', () => {
  it('measures no name for which there is no place, however narrow', () => {
    const crowd = Array.from({ length: 300 }, (_, i) =>
      node(i, (i % 20) * 9, Math.floor(i / 20) * 9),
    );
    const measured = new Set<string>();
    const counting: Measure = (text, face, size) => {
      measured.add(text);
      return measure(text, face, size);
    };
    const { labels } = placeNames(sceneOf(crowd), 1, counting);
    expect(measured.size).toBeGreaterThanOrEqual(labels.length);
    expect(measured.size).toBeLessThan(crowd.length / 2);
  });

  it('names more the closer one looks', () => {
    const named = [0.5, 1, 2, 4].map(
      (zoom) => placeNames(sceneOf(grid), zoom, measure).labels.length,
    );
    expect(named).toEqual([...named].sort((a, b) => a - b));
    expect(named.at(-1)).toBe(grid.length);
  });

  it('moves a caption off a disc', () => {
    const { captions } = placeNames(sceneOf([node(0, 0, 0)], caption('Area', 0, 0)), 1, measure);
    const { top, bottom } = captions[0]!.box;
    expect(top >= 6 || bottom <= -6).toBe(true);
  });

  it('leaves out a caption that would lie on another', () => {
    const twice = sceneOf([], ...Array.from({ length: 60 }, () => caption('Area', 0, 0)));
    expect(placeNames(twice, 1, measure).captions.length).toBeLessThan(60);
  });

  it('writes a caption smaller before it lies on discs', () => {
    // Between rows of discs there are 19 px.
    const wall = Array.from({ length: 240 }, (_, i) =>
      node(i, (i % 20) * 20 - 200, Math.floor(i / 20) * 31 - 180),
    );
    const [free] = placeNames(sceneOf([], caption('Area', 0, 6)), 1, measure).captions;
    const { captions } = placeNames(sceneOf(wall, caption('Area', 0, 6)), 1, measure);
    expect(captions[0]!.size).toBeLessThan(free!.size);
    const discs = wall.map(({ x, y }) => ({ x, y, radius: 6 }));
    expect(discs.filter((disc) => reachesInto(disc, captions[0]!.box))).toEqual([]);
  });

  it('leaves out a caption that would cover many discs', () => {
    const dense = Array.from({ length: 400 }, (_, i) =>
      node(i, (i % 20) * 14, (i - (i % 20)) * 0.7),
    );
    expect(placeNames(sceneOf(dense, caption('Area', 140, 140)), 1, measure).captions).toEqual([]);
  });

  it('keeps the names of areas and of the heaviest over the discs of a crowd', () => {
    const side = 30;
    const crowd = Array.from({ length: side * side }, (_, i) =>
      node(i, (i % side) * 14, Math.floor(i / side) * 14, i % 97 === 5 ? 100 + i : 1),
    );
    const areas = [caption('Upper', 200, 100), caption('Lower', 200, 300)];
    const { captions, labels } = placeNames(sceneOf(crowd, ...areas), 1, measure);
    expect(captions).toHaveLength(2);
    const named = new Set(labels.map(({ index }) => index));
    const great = crowd.filter(({ weight }) => weight > 1).map((_, i) => 97 * i + 5);
    expect(great.filter((index) => !named.has(index))).toEqual([]);
    const boxes = [...captions, ...labels].map(({ box }) => box);
    expect(boxes.filter((box) => boxes.some((b) => b !== box && overlaps(b, box)))).toEqual([]);
  });

  it('names an area by its first word where there is no room for both', () => {
    // A gap of 90 px between walls of discs: both words take more.
    const wall = Array.from({ length: 400 }, (_, i) =>
      node(
        i,
        (i % 20 < 10 ? -45 : 45 - 140) + (i % 20 < 10 ? -1 : 1) * (i % 10) * 14,
        Math.floor(i / 20) * 14 - 140,
      ),
    );
    const { captions } = placeNames(
      sceneOf(wall, caption('Sharp & generalization of minima', 0, 0)),
      0.9,
      measure,
    );
    expect(captions.map(({ lines }) => lines)).toEqual([['Sharp']]);
  });

  it('lets no caption make the sheet much larger than its discs', () => {
    const scene = sceneOf(
      [node(0, 0, 0), node(1, 900, 700)],
      caption('A very long name of an area on the rim', 0, 350),
    );
    const discs = discsBox(scene, 0.3);
    const { left } = extentOf(scene, placeNames(scene, 0.3, measure), 0.3);
    expect(discs.left - left).toBeLessThan(40);
  });

  it('names the five heaviest on a small map, where discs are on all sides', () => {
    const dense = Array.from({ length: 100 }, (_, i) =>
      node(i, (i % 10) * 60, Math.floor(i / 10) * 60, i % 23 === 5 ? 50 + i : 1),
    );
    const named = (zoom: number) =>
      placeNames(sceneOf(dense), zoom, measure).labels.map(({ index }) => index);
    expect(named(0.35)).toEqual(expect.arrayContaining([5, 28, 51, 74, 97]));
    // Beside a sheet, where areas need the room, three.
    expect(named(0.25)).toEqual(expect.arrayContaining([51, 74, 97]));
  });

  it('puts no name below what lies over the map', () => {
    const covers = [{ left: 100, top: 0, right: 400, bottom: 200 }];
    const scene = sceneOf(grid, caption('Area', 160, 90));
    const { labels, captions } = placeNames(scene, 1, measure, { covers });
    const below = [...labels, ...captions].filter(({ box }) => overlaps(box, covers[0]!));
    expect(below).toEqual([]);
    expect(labels.length).toBeGreaterThan(5);
  });

  it('names a large node of every shape where nothing is in the way', () => {
    for (const shape of Object.keys(OUTLINES) as SceneNode['shape'][]) {
      const large = { ...node(0, 0, 0), radius: 40, shape };
      expect(placeNames(sceneOf([large]), 1, measure).labels).toHaveLength(1);
    }
  });

  it('begins a name beyond the half rings of a disc between two areas', () => {
    const gap = (more: Partial<SceneNode>) =>
      placeNames(sceneOf([{ ...node(0, 0, 0), ...more }]), 1, measure).labels[0]!.box.left;
    expect(gap({ secondHue: 1 })).toBeGreaterThan(gap({}) + 3);
  });

  it('breaks long captions seen from afar, and drops all from near', () => {
    const scene = sceneOf([], caption('Large models & fine-tuning', 0, 0));
    expect(placeNames(scene, 0.4, measure).captions[0]!.lines).toEqual([
      'Large models',
      '& fine-tuning',
    ]);
    expect(placeNames(scene, 1, measure).captions[0]!.lines).toHaveLength(1);
    expect(placeNames(scene, 5, measure).captions).toEqual([]);
  });
});

describe('the pin of what the reader has put somewhere', () => {
  const pinned: SceneNode = { ...node(0, 0, 0, 5), isPinned: true };
  const [box] = pinBoxes(sceneOf([pinned]), 1);

  it('stands above the disc, and is large enough to be seen', () => {
    expect(box!.bottom).toBeLessThanOrEqual(-6);
    expect(box!.right - box!.left).toBeGreaterThanOrEqual(9);
    expect(box!.bottom - box!.top).toBeGreaterThanOrEqual(12);
  });

  it('lies below no name, of its own node or another', () => {
    const others = [node(1, -12, -18, 1), node(2, 16, -16, 9), node(3, -70, -14, 2)];
    const scene = sceneOf([pinned, ...others]);
    const focus = { ...NO_EMPHASIS, focusNodes: new Set([0]), nearNodes: new Set([0]) };
    const rest = placeNames(scene, 1, measure);
    const lit = placeNamesEmphasised(rest, focus, scene, 1, measure);
    for (const { labels } of [rest, lit])
      for (const label of labels) expect(overlaps(label.box, box!)).toBe(false);
  });
});

describe('titles on a map of papers', () => {
  const paper = (i: number, x: number, y: number, weight: number): SceneNode => ({
    ...node(i, x, y, weight),
    kind: 'paper',
    label: 'A title of some twenty letters',
    brief: 'A title…',
  });
  // As crowded as papers in the middle of their map.
  const papers = Array.from({ length: 100 }, (_, i) =>
    paper(i, (i % 10) * 34, Math.floor(i / 10) * 34, i === 44 ? 9 : 1),
  );
  const named = (zoom: number) => placeNames(sceneOf(papers), zoom, measure).labels;

  it('name the paper of most weight, however crowded it stands, by less of it', () => {
    expect(named(0.6).find(({ index }) => index === 44)).toMatchObject({ isBrief: true });
  });

  it('are more, over dots, where all are asked for, and still none over another', () => {
    const all = placeNames({ ...sceneOf(papers), hasAllNames: true }, 0.9, measure).labels;
    expect(all.length).toBeGreaterThan(1.2 * named(0.9).length);
    for (const [i, one] of all.entries())
      expect(all.slice(i + 1).some(({ box }) => overlaps(one.box, box))).toBe(false);
  });

  it('are more and longer the closer one looks, and never overlap', () => {
    const counts = [0.6, 1.2, 2.4, 8].map((zoom) => named(zoom).length);
    expect(counts).toEqual([...counts].sort((p, q) => p - q));
    expect(counts.at(-1)).toBe(papers.length);
    expect(named(8).some(({ isBrief }) => isBrief)).toBe(false);
    for (const zoom of [0.6, 1.2])
      for (const [i, one] of named(zoom).entries())
        expect(
          named(zoom)
            .slice(i + 1)
            .some((other) => overlaps(one.box, other.box)),
        ).toBe(false);
  });
});

describe('placeNamesEmphasised', () => {
  it('names what is near, though it has no room at rest', () => {
    const scene = sceneOf(grid);
    const rest = placeNames(scene, 0.5, measure);
    const unnamed = grid.findIndex((_, i) => rest.labels.every(({ index }) => index !== i));
    const emphasis = {
      ...NO_EMPHASIS,
      focusNodes: new Set([unnamed]),
      nearNodes: new Set([unnamed]),
    };
    const stressed = placeNamesEmphasised(rest, emphasis, scene, 0.5, measure);
    expect(stressed.labels[0]!.index).toBe(unnamed);
  });

  it('leaves no caption on what is in focus, nor on its name', () => {
    const focus = { ...NO_EMPHASIS, focusNodes: new Set([0]), nearNodes: new Set([0]) };
    for (const [x, y] of [
      [0, 0],
      [60, 0],
    ] as const) {
      const scene = sceneOf([node(0, 0, 0)]);
      const box = { left: x - 40, right: x + 40, top: y - 10, bottom: y + 10 };
      const lying = { lines: ['Area'], hue: 0, size: 20, strength: 1, box };
      const rest = { ...placeNames(scene, 1, measure), captions: [lying] };
      const { labels, captions } = placeNamesEmphasised(rest, focus, scene, 1, measure);
      expect(labels).toHaveLength(1);
      const on = captions.filter((c) => overlaps(c.box, labels[0]!.box));
      expect([
        ...on,
        ...captions.filter((c) => reachesInto({ x: 0, y: 0, radius: 9 }, c.box)),
      ]).toEqual([]);
    }
  });

  it('covers no paper with the title of another', () => {
    const papers = Array.from({ length: 49 }, (_, i) => ({
      ...node(i, (i % 7) * 22, Math.floor(i / 7) * 22),
      kind: 'paper' as const,
    }));
    const scene = sceneOf(papers);
    const all = new Set(papers.keys());
    const emphasis = { ...NO_EMPHASIS, nearNodes: all };
    const { labels } = placeNamesEmphasised(
      placeNames(scene, 1, measure),
      emphasis,
      scene,
      1,
      measure,
    );
    const discs = papers.map(({ x, y }) => ({ x, y, radius: 6 }));
    expect(labels.filter(({ box }) => discs.some((disc) => reachesInto(disc, box)))).toEqual([]);
  });

  it('covers none of many in focus with the name of another, but names a few at any price', () => {
    const scene = sceneOf(
      Array.from({ length: 49 }, (_, i) => node(i, (i % 7) * 22, (i / 7) * 22)),
    );
    const discs = scene.nodes.map(({ x, y }) => ({ x, y, radius: 6 }));
    const named = (count: number) => {
      const focus = new Set(Array.from({ length: count }, (_, i) => 20 + i));
      const emphasis = {
        ...NO_EMPHASIS,
        focusNodes: focus,
        nearNodes: new Set(scene.nodes.keys()),
      };
      const rest = placeNames(scene, 1, measure);
      const { labels } = placeNamesEmphasised(rest, emphasis, scene, 1, measure);
      return labels.filter(({ index }) => focus.has(index));
    };
    const covering = named(12).filter(({ box }) => discs.some((disc) => reachesInto(disc, box)));
    expect(covering).toEqual([]);
    expect(named(2)).toHaveLength(2);
  });

  it('leaves names on their sides when nothing has changed', () => {
    const scene = sceneOf(grid);
    const rest = placeNames(scene, 1, measure);
    expect(placeNamesEmphasised(rest, NO_EMPHASIS, scene, 1, measure)).toEqual(rest);
  });
});

describe('extentOf', () => {
  it('holds discs and names', () => {
    const scene = sceneOf([node(0, 0, 0)]);
    const extent = extentOf(scene, placeNames(scene, 1, measure), 1);
    const discs = discsBox(scene, 1);
    expect(extent.right).toBeGreaterThan(discs.right + 40);
    expect(extent.left).toBe(discs.left);
  });
});
