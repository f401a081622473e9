// The Scene of papers and what stands out in it.

import { describe, expect, it } from 'vitest';
import { layOutPapers, mainAreas } from '../../src/core/map/paper-map.ts';
import { joinPapers } from '../../src/core/map/paper-ties.ts';
import { captionsOfPapers } from '../../src/scene/paper-captions.ts';
import { emphasisePapers } from '../../src/scene/paper-emphasis.ts';
import { buildPaperScene, conceptsShared } from '../../src/scene/paper-scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { shortTitle } from '../../src/scene/paper-title.ts';
import { DATASET } from '../small-dataset.ts';
import type { PaperEmphasisInput } from '../../src/scene/paper-emphasis.ts';

const PAPERS = DATASET.papers.ids.length;
const CLUSTERS = DATASET.concepts.map(({ cluster }) => cluster);
const areas = mainAreas(DATASET.postings, CLUSTERS);

function asked(papers: readonly number[]) {
  return {
    papers: Uint8Array.from(papers),
    concepts: new Uint8Array(DATASET.concepts.length).fill(1),
  };
}

const ALL = asked(Array<number>(PAPERS).fill(1));
const places = layOutPapers(DATASET.postings, CLUSTERS, ALL);
const ties = joinPapers(DATASET.postings, ALL);
const scene = buildPaperScene(DATASET, { places, ties, areas });

const called = (beginning: string) =>
  DATASET.papers.ids[DATASET.papers.titles.findIndex((title) => title.startsWith(beginning))]!;
const nodeOf = (beginning: string) => scene.nodes.findIndex(({ id }) => id === called(beginning));

describe('the Scene of papers', () => {
  it('has a dot for each paper, in the hue of its area, and a line for each tie', () => {
    expect(scene.nodes).toHaveLength(PAPERS);
    expect(scene.edges).toHaveLength(ties.a.length);
    scene.nodes.forEach(({ hue }, row) => {
      expect(hue).toBe(areas[row]! < 0 ? null : areas[row]);
    });
  });

  it('keeps papers where they are when a filter takes others away', () => {
    const less = joinPapers(DATASET.postings, asked([1, 0, 1, 1, 0, 1]));
    const left = buildPaperScene(DATASET, { places, ties: less, areas });
    expect(left.nodes.map(({ id }) => id)).toEqual(
      [0, 2, 3, 5].map((row) => DATASET.papers.ids[row]),
    );
    for (const { key, x, y } of left.nodes)
      expect(scene.nodes.find((node) => node.key === key)).toMatchObject({ x, y });
  });

  it('draws the strongest tie last', () => {
    const strengths = scene.edges.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((p, q) => p - q));
  });

  it('marks what is read, and nothing else', () => {
    const id = called('Flat Images');
    const marked = buildPaperScene(DATASET, {
      places,
      ties,
      areas,
      isRead: (other) => other === id,
    });
    const read = marked.nodes.filter(({ readShare }) => readShare !== undefined);
    expect(read.map((node) => node.id)).toEqual([id]);
  });

  it('names areas of three papers or more, and none of two', () => {
    const sizes = new Map(scene.nodes.map(({ hue }) => [hue, 0]));
    for (const { hue } of scene.nodes) sizes.set(hue, sizes.get(hue)! + 1);
    const large = [...sizes].filter(([hue, size]) => hue !== null && size >= 3);
    expect(scene.captions).toHaveLength(large.length);
  });
});

describe('the name of an area', () => {
  const at = (x: number, y: number) => ({ ...scene.nodes[0]!, hue: 0, x, y });

  it('stands above the thick of its papers, not in the middle of it and its strays', () => {
    const thick = [at(0, 0), at(10, 5), at(20, 0), at(10, -5)];
    const [caption] = captionsOfPapers(DATASET.clusters, [...thick, at(900, -400), at(1000, 400)]);
    expect(caption).toMatchObject({ text: DATASET.clusters[0]!.label, hue: 0, x: 10 });
    expect(caption!.y).toBeLessThan(-5);
    expect(caption!.y).toBeGreaterThan(-100);
  });

  it('is not written for a pair', () => {
    expect(captionsOfPapers(DATASET.clusters, [at(0, 0), at(1, 1)])).toEqual([]);
  });
});

describe('the concepts that may join papers', () => {
  const joining = (filters: Partial<typeof NO_FILTERS>) => {
    const all = { ...NO_FILTERS, ...filters };
    const flags = conceptsShared(DATASET, all, applyFilters(DATASET, all));
    return DATASET.concepts.filter((_, i) => flags[i] === 1).map(({ label }) => label);
  };

  it('are those of two papers or more, whatever the map of concepts needs', () => {
    const often = DATASET.concepts.filter(({ papers }) => papers >= 2).map(({ label }) => label);
    expect(joining({})).toEqual(often);
  });

  it('are fewer by every filter of concepts, and by the reader’s own number of papers', () => {
    expect(joining({ hiddenTypes: ['task'] })).not.toContain('image classification');
    expect(joining({ hiddenConcepts: ['quantization'] })).not.toContain('quantization');
    expect(joining({ onlyConcepts: ['quantization'] })).toEqual(['quantization']);
    expect(joining({ minPapers: 4 })).toEqual(['image classification']);
    expect(joining({ minPapers: 1 })).toContain('distillation');
  });
});

describe('the emphasis of papers', () => {
  const NOTHING: PaperEmphasisInput = { pair: null, hover: null, selection: null, found: null };
  const emphasis = (input: Partial<PaperEmphasisInput>) =>
    emphasisePapers(DATASET, scene, { ...NOTHING, ...input });

  it('is none where nothing is open', () => {
    expect(emphasis({}).nearNodes).toBeNull();
  });

  it('of a paper is the papers tied to it', () => {
    const at = nodeOf('Adapters in Few Bits');
    const near = scene.edges.flatMap(({ a, b }) => (a === at ? [b] : b === at ? [a] : []));
    const found = emphasis({ selection: { kind: 'paper', id: called('Adapters in Few Bits') } });
    expect([...found.focusNodes]).toEqual([at]);
    expect(found.nearNodes).toEqual(new Set([at, ...near]));
  });

  it('of a concept is its papers, of a link those with both', () => {
    const lora = emphasis({ selection: { kind: 'concept', id: 'low-rank-adaptation' } });
    expect(lora.nearNodes).toEqual(
      new Set(['Adapters in', 'Rounding', 'Flat Adapters'].map(nodeOf)),
    );
    const [a, b] = ['low-rank-adaptation', 'quantization'] as const;
    expect(emphasis({ selection: { kind: 'link', a, b } }).nearNodes).toEqual(
      new Set(['Adapters in', 'Rounding'].map(nodeOf)),
    );
    expect(emphasis({ selection: { kind: 'compare', a, b } }).nearNodes!.size).toBe(4);
  });

  it('of a comparison says which papers have both and which only one, or lists those', () => {
    const ends = { kind: 'compare', a: 'low-rank-adaptation', b: 'quantization' } as const;
    const { marks, meanings } = emphasis({ selection: ends });
    const marked = (mark: string) => [...marks!].flatMap(([i, m]) => (m === mark ? [i] : []));
    expect(marked('both').sort()).toEqual(['Adapters in', 'Rounding'].map(nodeOf).sort());
    expect(marked('left')).toEqual([nodeOf('Flat Adapters')]);
    expect(marked('right')).toHaveLength(1);
    expect(meanings!.map(({ text }) => text)).toEqual([
      'names both',
      'only LoRA',
      'only quantization',
    ]);
    const listed = emphasis({ selection: { ...ends, papers: 'a' } });
    expect(listed.nearNodes).toEqual(new Set([nodeOf('Flat Adapters')]));
  });

  it('of concepts chosen together is the papers with all, or with any where none has all', () => {
    const lit = (...ids: string[]) => emphasis({ selection: { kind: 'many', ids } }).nearNodes!;
    const two = ['low-rank-adaptation', 'quantization'];
    expect(lit(...two)).toEqual(new Set(['Adapters in', 'Rounding'].map(nodeOf)));
    const all = DATASET.concepts.map(({ id }) => id);
    expect(lit(...all)).toEqual(
      emphasis({ found: { concepts: new Set(all), papers: null } }).nearNodes,
    );
  });

  it('of what the pointer is on comes before what is open', () => {
    const selection = { kind: 'concept', id: 'quantization' } as const;
    const hover = { kind: 'paper', id: called('Flat Images') } as const;
    expect([...emphasis({ selection, hover }).focusNodes]).toEqual([nodeOf('Flat Images')]);
  });

  it('of a pair is both papers and their tie', () => {
    const { a, b } = scene.edges[0]!;
    const pair = { a: scene.nodes[a]!.id, b: scene.nodes[b]!.id };
    const found = emphasis({ pair });
    expect(found.focusNodes).toEqual(new Set([a, b]));
    expect(found.focusEdges).toEqual(new Set([0]));
  });

  it('of a search is the papers of any concept that is found', () => {
    const concepts = new Set(['distillation', 'segment-anything-model']);
    const found = emphasis({ found: { concepts, papers: null } });
    expect(found.nearNodes).toEqual(new Set([nodeOf('Rounding')]));
  });

  it('of a search that names no concept is the papers it finds', () => {
    const papers = new Set([called('Rounding')]);
    const found = emphasis({ found: { concepts: new Set(['quantization']), papers } });
    expect(found.nearNodes).toEqual(new Set([nodeOf('Rounding')]));
  });
});

describe('a short title', () => {
  it.each([
    ['Deep Nets', 'Deep Nets'],
    ['RMP-Loss: Regularizing Membrane Potential Distribution for Spiking Networks', 'RMP-Loss'],
    ['On the Convergence of Stochastic Gradient Descent', 'On the Convergence of Stochastic…'],
    [
      'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk',
      'Donaudampfschifffahrtselektrizitaetenh…',
    ],
    ['', ''],
  ])('of “%s” is “%s”', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});
