// Figures of the default map: names that keep apart and on the sheet, whatever its size; files that
// say what is in them and where they come from.

import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reachesInto, unite } from '../../src/figure/box.ts';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { writeFigure } from '../../scripts/figure.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { readAbout } from '../../src/figure/about.ts';
import { CORNERS } from '../../src/figure/choices.ts';
import { figureOf, finest } from '../../src/figure/figure.ts';
import { DOT } from '../../src/figure/names-on-page.ts';
import { PRESETS } from '../../src/figure/size.ts';
import { measureWithoutCanvas as measure } from '../../src/figure/type.ts';
import { faceFileOf } from '../../src/figure/fonts.ts';
import { writeSvg } from '../../src/figure/write-svg.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { LIGHT, shadeOf } from '../../src/scene/palette.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import { overlayOf } from '../../src/scene/overlay.ts';
import { quantityOf } from '../../src/scene/quantity.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { emphasise } from '../../src/scene/emphasis.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import type { Box } from '../../src/figure/box.ts';
import type { AnswerOnMap } from '../../src/scene/answer.ts';
import type { FigureChoices } from '../../src/figure/choices.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigureMark, TextMark } from '../../src/figure/recorder.ts';
import type { Scene } from '../../src/scene/scene.ts';

const FOLDER = 'data/corpus/';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const { dataset } = buildDataset('Test', files, readOwnVocabulary());
const scene = buildScene(dataset, {
  seen: applyFilters(dataset, NO_FILTERS),
  filters: NO_FILTERS,
  papersShown: 'none',
  selection: null,
});

const quantity = quantityOf(dataset, applyFilters(dataset, NO_FILTERS), 'year')!;
const indexOf = new Map(dataset.concepts.map(({ id }, i) => [id, i]));
const coloured: Scene = { ...scene, overlay: overlayOf(scene, quantity, indexOf) };

const presetOf = (id: string) => PRESETS.find((preset) => preset.id === id)!;

function draw(choices: Partial<FigureChoices> = {}, of: Scene = scene): Figure {
  const { size, type } = presetOf('double');
  const source = { scene: of, emphasis: NO_EMPHASIS, palette: LIGHT, measure };
  return figureOf(source, { part: 'whole', size, type, legend: 'below', ...choices });
}

const marked = (answer: AnswerOnMap): Figure => {
  const asked = { hover: null, selection: null, found: null, answer };
  const { size, type } = presetOf('double');
  const source = { scene, emphasis: emphasise(scene, asked), palette: LIGHT, measure };
  return figureOf(source, { part: 'whole', size, type, legend: 'below' });
};

describe('an answer in a figure', () => {
  const [a, b] = scene.nodes.map(({ id }) => id) as [string, string];

  it('has its dashed lines, and says in the legend what they mean', () => {
    const figure = marked({ kind: 'gaps', gaps: [{ ends: [a, b], common: [] }], lit: 1 });
    const dashes = figure.parts
      .filter(({ name }) => name === 'links')
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [] : [mark])))
      .filter(({ stroke }) => stroke === LIGHT.ink);
    expect(dashes).toHaveLength(1);
    expect(linesOf(figure, 'legend').map(({ text }) => text)).toContain(
      'gap: fewer papers with both than expected',
    );
  });

  it('ends its lines at the names of what they join', () => {
    const plates = (answer: AnswerOnMap) =>
      marked(answer)
        .parts.filter(({ name }) => name === 'names')
        .flatMap(({ marks }) => marks.filter(isPlate));
    const isPlate = (mark: FigureMark) => mark.kind !== 'text' && mark.fill === LIGHT.ground;
    expect(plates({ kind: 'gaps', gaps: [{ ends: [a, b], common: [] }], lit: 1 })).toHaveLength(2);
    expect(plates({ kind: 'rising', rising: [a], falling: [b] })).toEqual([]);
  });

  it('marks what rises and falls by form, not by colour', () => {
    const figure = marked({ kind: 'rising', rising: [a], falling: [b] });
    const legend = linesOf(figure, 'legend').map(({ text }) => text);
    expect(legend.slice(0, 3)).toEqual(['Marked', 'rising', 'falling']);
    const inks = figure.parts
      .filter(({ name }) => name === 'concepts')
      .flatMap(({ marks }) =>
        marks.filter((mark) => mark.kind !== 'text' && mark.fill === LIGHT.ink),
      );
    expect(inks).toHaveLength(2);
  });
});

/** Names that a figure of a preset has at least; a slide, which is read from afar, has few large ones. */
const LEAST_NAMES: Readonly<Record<string, number>> = { single: 15, slide: 20 };

/** Whether a line is the name of an area, in a legend with a concept of it. */
const isNameOf = (label: string) => (text: string) =>
  text === label || text.startsWith(`${label} (with `);

const slideOf = (): Partial<FigureChoices> => {
  const { size, type } = presetOf('slide');
  return { size, type };
};

const linesOf = (figure: Figure, name?: string): TextMark[] =>
  figure.parts
    .filter((part) => name === undefined || part.name === name)
    .flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));

/** The letters of a line without their rim: from the top of a capital to the base line. */
function boxOf({ text, x, y, face, size, anchor }: TextMark): Box {
  const width = measure(text, face, size);
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - 0.66 * size, bottom: y };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a figure as on a high screen', () => {
  const size = { width: 780, height: 2400, unit: 'px', dpi: 192 } as const;
  const [high, trimmed] = [false, true].map((isTrimmed) =>
    draw({ size, type: 7.5, isTrimmed, caption: 'Daily papers' }),
  ) as [Figure, Figure];

  it('ends where what is drawn ends, its legend and its lines with it', () => {
    expect(trimmed.height).toBeLessThan(0.8 * high.height);
    expect(trimmed.width).toBe(high.width);
    const bottoms = linesOf(trimmed).map((line) => boxOf(line).bottom);
    expect(Math.max(...bottoms)).toBeLessThan(trimmed.height);
    expect(linesOf(trimmed).map(({ text }) => text)).toEqual(linesOf(high).map(({ text }) => text));
  });

  it('has little ground above its highest name', () => {
    const top = (figure: Figure) =>
      Math.min(...linesOf(figure, 'names').map((line) => boxOf(line).top));
    expect(top(trimmed)).toBeLessThan(40);
    expect(top(high)).toBeGreaterThan(120);
  });
});

describe.each([
  ['single', 'below'],
  ['double', 'below'],
  ['slide', 'beside'],
  ['slide', 'bottom-left'],
] as const)('a figure coloured by mean year: %s, legend %s', (id, legend) => {
  const { size, type } = presetOf(id);
  const figure = draw({ size, type, legend }, coloured);
  const said = linesOf(figure, 'legend');
  const { title, ends, ticks, without, undated } = coloured.overlay!;

  it('has the scale in its legend, with its ends, its ticks, and what has no colour', () => {
    const texts = said.map(({ text }) => text);
    const words = [title, ...ends!, ...ticks.map(({ text }) => text)];
    expect(texts).toEqual(expect.arrayContaining([...words, without, undated]));
    expect(texts).not.toContain('Areas');
    const fills = figure.parts
      .filter(({ name }) => name === 'legend')
      .flatMap(({ marks }) => marks.map((mark) => mark.fill));
    for (const share of [0, 1]) expect(fills).toContain(shadeOf(LIGHT.scale, share));
  });

  it('has no line of the legend on another, nor beyond the sheet', () => {
    const boxes = said.map(boxOf);
    boxes.forEach((a, i) => {
      expect(boxes.slice(i + 1).some((b) => overlap(a, b))).toBe(false);
      expect(a.left >= 0 && a.right <= figure.width && a.bottom <= figure.height).toBe(true);
    });
  });

  it('draws no hue of an area, and names areas and concepts', () => {
    const inks = figure.parts.flatMap(({ marks }) =>
      marks.map((mark) => (mark.kind === 'text' ? mark.fill : (mark.stroke ?? mark.fill))),
    );
    for (const hue of LIGHT.hues) expect(inks).not.toContain(hue);
    expect(linesOf(figure, 'names').length).toBeGreaterThan(LEAST_NAMES[id] ?? 35);
  });
});

describe.each(['single', 'double', 'slide', 'poster', 'square'])('a figure: %s', (id) => {
  const { size, type } = presetOf(id);
  const figure = draw({ size, type, title: 'A map', caption: 'Daily papers' });
  const lines = linesOf(figure);

  it('has no name on another', () => {
    const boxes = lines.map((line) => ({ line, box: boxOf(line) }));
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    const bad = pairs.filter(([a, b]) => overlap(a.box, b.box));
    expect(bad.map(([a, b]) => `${a.line.text} / ${b.line.text}`)).toEqual([]);
  });

  it('has no name beyond the sheet', () => {
    const beyond = lines.filter((line) => {
      const { left, top, right, bottom } = boxOf(line);
      return left < 0 || top < 0 || right > figure.width || bottom > figure.height;
    });
    expect(beyond.map(({ text }) => text)).toEqual([]);
  });

  it('names areas and concepts', () => {
    expect(linesOf(figure, 'names').length).toBeGreaterThan(LEAST_NAMES[id] ?? 35);
  });

  it('has no type smaller than was chosen', () => {
    const least = Math.min(...lines.map((line) => line.size));
    expect(least * figure.scale).toBeGreaterThanOrEqual(type - 1e-9);
  });
});

describe.each(['single', 'double'])('a page of a journal: %s', (id) => {
  const { size, type } = presetOf(id);
  const figure = draw({ size, type });
  const legend = linesOf(figure, 'legend').map(({ text }) => text);
  const named = linesOf(figure, 'names').map(({ text }) => text);

  it('has a legend of a fifth of its height at most', () => {
    const top = Math.min(...linesOf(figure, 'legend').map((line) => boxOf(line).top));
    expect((figure.height - top) / figure.height).toBeLessThan(0.2);
  });

  it('names every area, on the map or in the legend', () => {
    const all = [...legend, ...named];
    // A name of two terms may stand in two lines.
    const isTold = (label: string) =>
      all.some(isNameOf(label)) || label.split(/ (?=&)/).every((line) => all.includes(line));
    const missing = dataset.clusters.filter(({ label }) => !isTold(label));
    expect(missing.map(({ label }) => label)).toEqual([]);
  });

  it('says how many concepts are dots, and how many are not drawn', () => {
    const said = legend.find((text) => text.includes('of any size'))!;
    const [dots, gone = '0'] = said.match(/\d+/g)!;
    const part = figure.parts.find(({ name }) => name === 'concepts')!;
    const shapes = part.marks.filter((mark) => mark.kind !== 'text').length;
    const small = part.marks.filter((m) => m.kind === 'disc' && m.radius < DOT + 0.01 && m.fill);
    expect(small).toHaveLength(Number(dots));
    expect(shapes).toBeGreaterThan(scene.nodes.length - Number(gone));
  });

  it('draws all in full where that is chosen', () => {
    const full = draw({ size, type, unnamed: 'full' });
    expect(linesOf(full, 'legend').some(({ text }) => text.includes('of any size'))).toBe(false);
  });
});

describe('a caption', () => {
  it('goes on in another line rather than in smaller type', () => {
    const caption = 'Concepts of some papers, and the links between those that meet. '.repeat(3);
    const lines = linesOf(draw({ ...presetOf('single'), caption }), 'caption');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ text }) => text).join(' ')).toBe(caption.trim());
  });
});

describe('a figure', () => {
  it('has the proportions of its paper, and names more on more of it', () => {
    const [double, poster] = ['double', 'poster'].map((id) => draw(presetOf(id)));
    expect(poster!.width / poster!.height).toBeCloseTo(1189 / 841);
    expect(linesOf(poster!, 'names').length).toBeGreaterThan(linesOf(double!, 'names').length);
  });

  it('draws no line finer than was chosen', () => {
    expect(finest(draw({ leastLine: 0.5 })).line).toBeCloseTo(0.5);
    expect(finest(draw()).line).toBeLessThan(0.5);
  });

  it('shortens a title that is longer than the sheet', () => {
    const [title] = linesOf(draw({ title: 'long '.repeat(80) }), 'title');
    expect(title!.text).toMatch(/…$/);
    expect(boxOf(title!).right).toBeLessThan(draw().width);
  });

  it('of a view leaves its empty ground behind', () => {
    const { left, right, top, bottom } = unite(
      scene.nodes.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
    );
    const zoom = 0.7;
    const [width, high] = [200 + (right - left) * zoom, 200 + (bottom - top) * zoom];
    const part = { zoom, panX: 100 - left * zoom, panY: 100 - top * zoom, width, height: high };
    const size = { width: 2 * width, height: 2 * high, unit: 'px', dpi: 96 } as const;
    const across = (height: number) => {
      const { parts } = draw({ part: { ...part, height }, size, legend: 'none' });
      const discs = parts.flatMap(({ marks }) => marks.filter((m) => m.kind === 'disc'));
      return Math.max(...discs.map(({ x }) => x)) - Math.min(...discs.map(({ x }) => x));
    };
    expect(across(3 * high)).toBeCloseTo(across(high), 0);
  });

  it('of a view shows what is in the middle of it', () => {
    const node = scene.nodes[0]!;
    const part = {
      zoom: 3,
      panX: 400 - 3 * node.x,
      panY: 300 - 3 * node.y,
      width: 800,
      height: 600,
    };
    const figure = draw({ part, legend: 'none' });
    const discs = figure.parts.flatMap(({ marks }) => marks.filter((m) => m.kind === 'disc'));
    const middle = discs.filter(
      ({ x, y }) => Math.hypot(x - figure.width / 2, y - figure.height / 2) < 1,
    );
    expect(node.shape === 'disc' || node.shape === 'ring' ? middle.length : 1).toBeGreaterThan(0);
    expect(linesOf(figure, 'names').length).toBeLessThan(linesOf(draw(), 'names').length);
  });
});

/** Text of the elements of a document by their names; fails on a document that is not well-formed. */
function elementsOf(svg: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push({ name, text: '' }));
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = open.pop()!;
    found.set(name, [...(found.get(name) ?? []), text]);
  });
  parser.write(svg).close();
  return found;
}

const ABOUT = { address: 'v=1&open=concept:sam', corpus: 'abc', name: `<'N' & "M">\u0000]]>` };

describe('a legend beside the map', () => {
  const figure = draw({ ...slideOf(), legend: 'beside' });
  const clip = figure.parts.find(({ name }) => name === 'links')!.clip!;
  const legend = linesOf(figure, 'legend').map(boxOf);

  it('stands right of it, within the sheet, and tells every area', () => {
    expect(clip.right).toBeLessThan(figure.width);
    expect(clip.bottom).toBeCloseTo(figure.height, 6);
    for (const box of legend) {
      expect(box.left).toBeGreaterThan(clip.right);
      expect(box.right).toBeLessThanOrEqual(figure.width);
      expect(box.bottom).toBeLessThan(figure.height);
    }
    const texts = linesOf(figure, 'legend').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(dataset.clusters.map(({ label }) => label)));
  });

  it('has no two lines on one another', () => {
    const hits = legend.flatMap((a, i) => legend.slice(i + 1).filter((b) => overlap(a, b)));
    expect(hits).toEqual([]);
  });
});

describe.each(CORNERS)('a legend in a corner: %s', (legend) => {
  const figure = draw({ ...slideOf(), legend });
  const lines = linesOf(figure, 'legend').map(boxOf);

  it('stands there, within the sheet', () => {
    const [right, bottom] = [legend.endsWith('right'), legend.startsWith('bottom')];
    expect(lines.length).toBeGreaterThan(10);
    for (const box of lines) {
      expect(box.left).toBeGreaterThan(right ? figure.width / 2 : 0);
      expect(box.right).toBeLessThan(right ? figure.width : figure.width / 2);
      expect(box.top).toBeGreaterThan(0);
      expect(box.bottom).toBeLessThan(figure.height);
    }
    const ends = [
      Math.min(...lines.map(({ top }) => top)),
      Math.max(...lines.map((b) => b.bottom)),
    ];
    expect(bottom ? figure.height - ends[1]! : ends[0]!).toBeLessThan(45);
  });

  it('has the middle of a view in the middle of what it leaves', () => {
    const discNodes = scene.nodes.filter(({ shape }) => shape === 'disc');
    const node = discNodes.reduce((a, b) => (b.weight > a.weight ? b : a));
    const [panX, panY] = [400 - 3 * node.x, 300 - 3 * node.y];
    const of = draw({
      ...slideOf(),
      part: { zoom: 3, panX, panY, width: 800, height: 600 },
      legend,
    });
    const panel = unite(linesOf(of, 'legend').map(boxOf));
    const discs = of.parts.flatMap(({ marks }) => marks.filter((m) => m.kind === 'disc'));
    const level = discs.filter(({ y }) => Math.abs(y - of.height / 2) < 0.5);
    const free = legend.endsWith('left') ? (panel.right + of.width) / 2 : panel.left / 2;
    expect(level.some(({ x }) => Math.abs(x - free) < 25)).toBe(true);
  });

  it('covers neither name nor concept', () => {
    const panel = unite(lines);
    const names = linesOf(figure, 'names').filter((line) => overlap(boxOf(line), panel));
    expect(names.map(({ text }) => text)).toEqual([]);
    const concepts = figure.parts.find(({ name }) => name === 'concepts')!.marks;
    const under = concepts.filter((m) => m.kind === 'disc' && reachesInto(m, panel));
    expect(under).toEqual([]);
  });
});

describe('title and caption', () => {
  const at = (name: 'title' | 'caption', choices: Partial<FigureChoices>) =>
    linesOf(draw({ title: 'A map', caption: 'Daily papers', ...choices }), name)[0];

  it('stand above and below, both below, or not at all', () => {
    const { height } = draw();
    expect(at('title', {})!.y).toBeLessThan(height / 4);
    const below = at('title', { titleAt: 'below' })!;
    expect(below.y).toBeGreaterThan((3 * height) / 4);
    expect(at('caption', { titleAt: 'below' })!.y).toBeGreaterThan(below.y);
    expect(at('title', { titleAt: 'none' })).toBeUndefined();
    expect(at('caption', { captionAt: 'none' })).toBeUndefined();
  });

  it('of which there is none take no room', () => {
    const clip = (choices: Partial<FigureChoices>) =>
      draw(choices).parts.find(({ name }) => name === 'links')!.clip;
    expect(clip({ title: 'A', titleAt: 'none', caption: 'B', captionAt: 'none' })).toEqual(
      clip({}),
    );
  });
});

describe('a figure of what is open', () => {
  it('has it and its neighbours with their names on the sheet, larger than on the whole map', () => {
    const at = scene.nodes.findIndex(({ id }) => id === 'sharpness');
    const emphasis = emphasise(scene, {
      hover: null,
      selection: { kind: 'concept', id: 'sharpness' },
      found: null,
      route: [],
    });
    const source = { scene, emphasis, palette: LIGHT, measure };
    const { size, type } = presetOf('slide');
    const [whole, open] = (['whole', 'open'] as const).map((part) =>
      figureOf(source, { part, size, type }),
    );
    const names = linesOf(open!, 'names').map(({ text }) => text);
    const wanted = [at, ...emphasis.nearNodes!].map((i) => scene.nodes[i]!.label);
    expect(wanted.filter((label) => !names.includes(label))).toEqual([]);
    const spread = (figure: Figure) => {
      const own = linesOf(figure, 'names').filter(({ text }) => wanted.includes(text));
      return Math.max(...own.map(({ y }) => y)) - Math.min(...own.map(({ y }) => y));
    };
    expect(spread(open!)).toBeGreaterThan(spread(whole!));
  });
});

describe('an SVG', () => {
  it('has every line of the figure as text, and the way back', () => {
    const figure = draw({ title: 'A map' });
    const elements = elementsOf(writeSvg(figure, ABOUT));
    expect(elements.get('text')).toEqual(linesOf(figure).map(({ text }) => text));
    expect(readAbout(elements.get('metadata')![0]!)).toEqual(ABOUT);
    expect(elements.get('title')).toEqual(['A map']);
  });

  it('is well-formed whatever the names', () => {
    const label = `</text><script>"'&\u0007\ud800\uffff`;
    const nasty = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, label })) };
    const elements = elementsOf(writeSvg(draw({ title: label }, nasty), ABOUT));
    expect(elements.has('script')).toBe(false);
    expect(elements.get('text')).toContain(`</text><script>"'&`);
  });

  it('carries its type when given it', () => {
    const svg = writeSvg(draw(), ABOUT, [
      faceFileOf({ id: 'sans-400', bytes: new Uint8Array([0, 1, 0, 0]) }),
    ]);
    expect(svg).toContain('src:url(data:font/ttf;base64,AAEAAA==)');
  });

  it('of a dark map at an address has its ground and the address', () => {
    const svg = writeFigure('svg', dataset, { view: '#v=1&q=SAM', isDark: true }) as string;
    expect(svg).toContain('fill="#14171B"');
    expect(readAbout(elementsOf(svg).get('metadata')![0]!)?.address).toBe('v=1&q=SAM');
  });
});

describe('a figure of an open question', () => {
  const linesAt = (view: string) =>
    elementsOf(String(writeFigure('svg', dataset, { view }))).get('text') ?? [];

  it.each([
    ['bridges', 'bridge'],
    ['gaps', 'gap'],
    ['rising', 'rising'],
    ['compare:sharpness~flat-minimum', 'both'],
  ])('tells in its legend how the map marks the answer: %s', (open, mark) => {
    const own = linesAt(`#v=1&open=${open}`).filter((line) => line.toLowerCase().includes(mark));
    expect(own).not.toEqual([]);
    expect(linesAt('')).not.toEqual(expect.arrayContaining(own));
  });

  it.each(['view=papers', 'against=0123456789abcdef', 'reading=unread'])(
    'is refused where only the page can draw it: %s',
    (view) => {
      expect(() => writeFigure('svg', dataset, { view: `#v=1&${view}` })).toThrow(/in the page/);
    },
  );
});

describe('a PDF', () => {
  const write = () => writeFigure('pdf', dataset, { title: 'A map' }) as Uint8Array;

  it('begins as one, holds its type, and is the same each time', () => {
    const pdf = write();
    const text = new TextDecoder('latin1').decode(pdf);
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('sans-400');
    expect(text).toContain('paperloom');
    expect(write()).toEqual(pdf);
  });
});
