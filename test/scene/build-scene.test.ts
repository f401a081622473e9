// The Scene: what passes the filters, and what is open even when it does not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene, sceneSelection } from '../../src/scene/build-scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { linkOf, NO_FILTERS } from '../../src/state/state.ts';
import { postingsOf } from '../postings.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Filters, PapersShown, Pin, Selection } from '../../src/state/state.ts';
import type { Scene } from '../../src/scene/scene.ts';

const NAMES = ['a', 'b', 'c', 'rare', 'task'];

/** Concepts of NAMES in two areas; a paper is the names in it; its title its row. */
function datasetOf(...papers: string[][]): Dataset {
  const rows = papers.map((names) => names.map((name) => NAMES.indexOf(name)).sort());
  return {
    concepts: NAMES.map((id, i) => ({
      id,
      label: `label of ${id}`,
      acronym: null,
      type: id === 'task' ? 'task' : 'method',
      cluster: i < 3 ? 0 : 1,
      x: 10 * i,
      y: 2 * i,
    })),
    clusters: [0, 1].map((n) => ({ label: `Area ${n}`, size: 2, x: n, y: 2 * n })),
    files: [{ name: 'f' }],
    papers: {
      ids: rows.map((_, row) => `p${row}`),
      titles: rows.map((_, row) => `Paper ${row}`),
      dates: rows.map((_, row) => (row === 0 ? null : '2020-01-01')),
      links: rows.map(() => []),
      sources: rows.map(() => [[0, 1]]),
      x: rows.map((_, row) => row),
      y: rows.map(() => 0),
    },
    postings: postingsOf(rows),
    defaultMinPapers: 2,
  } as unknown as Dataset;
}

const DATASET = datasetOf(['a', 'b', 'rare'], ['a', 'b', 'c'], ['b', 'c'], ['task'], ['task', 'c']);
const OPEN: Filters = { ...NO_FILTERS, minLinkPapers: 1, minStrength: -1, backbone: null };

interface Choice {
  readonly filters?: Partial<Filters>;
  readonly papersShown?: PapersShown;
  readonly selection?: Selection | null;
  readonly route?: readonly number[];
  readonly unfolded?: readonly string[];
  readonly pins?: readonly Pin[];
}
function sceneOf(
  { filters = {}, papersShown = 'none', selection = null, ...more }: Choice = {},
  dataset = DATASET,
): Scene {
  const all = { ...OPEN, ...filters };
  const seen = applyFilters(dataset, all);
  return buildScene(dataset, { seen, filters: all, papersShown, selection, ...more });
}
const concept = (id: string): Selection => ({ kind: 'concept', id });
const paper = (id: string): Selection => ({ kind: 'paper', id });
const keys = ({ nodes }: Scene) => nodes.map(({ key }) => key);
const papersOf = (scene: Scene) => keys(scene).filter((key) => key.startsWith('paper:'));
const edgeKeys = ({ edges }: Scene, kind: string) =>
  edges
    .filter((edge) => edge.kind === kind)
    .map(({ key }) => key)
    .sort();

describe('buildScene', () => {
  it('has the concepts and steps of the way that is lit, whatever the filters', () => {
    const filters = { minPapers: 3, minLinkPapers: 9 };
    expect(edgeKeys(sceneOf({ filters }), 'link')).toEqual([]);
    const scene = sceneOf({ filters, route: [3, 0, 1] });
    expect(keys(scene)).toEqual(expect.arrayContaining(['concept:rare', 'concept:a', 'concept:b']));
    expect(edgeKeys(scene, 'link')).toEqual(['link:a~b', 'link:a~rare']);
  });

  it('draws a step of the way once where the link is drawn anyway', () => {
    expect(edgeKeys(sceneOf({ route: [0, 1] }), 'link')).toEqual(edgeKeys(sceneOf(), 'link'));
  });

  it('has no papers for a question about the whole map', () => {
    const selection = { kind: 'gaps' } as const;
    expect(papersOf(sceneOf({ selection, papersShown: 'selection' }))).toEqual([]);
  });

  it('has the paper whose place is asked for', () => {
    expect(papersOf(sceneOf({ selection: { kind: 'place', id: 'p1' } }))).toEqual(['paper:p1']);
  });

  it('gives a second hue to what stands between two areas, and to nothing firmer', () => {
    const [a, b, ...rest] = DATASET.concepts;
    const between = { ...a!, secondCluster: 1, stability: 0.3 };
    const firm = { ...b!, secondCluster: 1, stability: 0.9 };
    const { nodes } = sceneOf({}, { ...DATASET, concepts: [between, firm, ...rest] });
    expect(nodes.slice(0, 3).map(({ secondHue }) => secondHue)).toEqual([1, undefined, undefined]);
  });

  it('has the concepts and the links that pass', () => {
    const scene = sceneOf();
    expect(keys(scene)).toEqual(['concept:a', 'concept:b', 'concept:c', 'concept:task']);
    expect(edgeKeys(scene, 'link')).toEqual(['link:a~b', 'link:a~c', 'link:b~c', 'link:c~task']);
    expect(papersOf(scene)).toEqual([]);
  });

  it('gives a concept its place, its shape, its area’s hue and the weight of its papers', () => {
    const [a, , , task] = sceneOf().nodes;
    expect(a).toMatchObject({ x: 0, y: 0, shape: 'disc', hue: 0, label: 'label of a', weight: 2 });
    expect(task).toMatchObject({ x: 40, y: 8, shape: 'pentagon', hue: 1 });
    expect(sceneOf({ filters: { years: [2020, 2020], minPapers: 1 } }).nodes[0]!.weight).toBe(1);
  });

  it('draws the more papers the larger', () => {
    const [a, b] = sceneOf().nodes;
    expect(b!.radius).toBeGreaterThan(a!.radius);
  });

  it('joins the very ends a link names, with the hue of the area both stand in', () => {
    const { nodes, edges } = sceneOf();
    for (const edge of edges) {
      expect(edge.key).toBe(`link:${nodes[edge.a]!.id}~${nodes[edge.b]!.id}`);
      const hues = [nodes[edge.a]!.hue, nodes[edge.b]!.hue];
      expect(edge.hue).toBe(hues[0] === hues[1] ? hues[0] : null);
    }
    const widths = new Map(edges.map((edge) => [edge.key, edge.width]));
    expect(widths.get('link:a~b')).toBeGreaterThan(widths.get('link:a~c')!);
  });

  it('measures strength against the strongest link shown', () => {
    const strengths = sceneOf().edges.map(({ strength }) => strength);
    expect(Math.max(...strengths)).toBe(1);
    expect(Math.min(...strengths)).toBeGreaterThanOrEqual(0);
  });

  it('names an area while two of its concepts are there', () => {
    expect(sceneOf().captions).toEqual([{ text: 'Area 0', x: 0, y: 0, hue: 0 }]);
    const all = sceneOf({ filters: { minPapers: 1 } });
    expect(all.captions.map(({ text }) => text)).toEqual(['Area 0', 'Area 1']);
  });
});

describe('what is open', () => {
  it('is on the map with its links though it is below the threshold', () => {
    const scene = sceneOf({ selection: concept('rare') });
    expect(keys(scene)).toContain('concept:rare');
    expect(edgeKeys(scene, 'link')).toEqual(expect.arrayContaining(['link:a~rare', 'link:b~rare']));
    expect(edgeKeys(sceneOf(), 'link').join()).not.toContain('rare');
  });

  it('brings only links that pass the filters of links', () => {
    const scene = sceneOf({ selection: concept('rare'), filters: { minLinkPapers: 2 } });
    expect(keys(scene)).toContain('concept:rare');
    expect(edgeKeys(scene, 'link')).toEqual(['link:a~b', 'link:b~c']);
  });

  it('brings both ends of a link, and the link between them', () => {
    const scene = sceneOf({ selection: linkOf('a', 'rare'), filters: { hiddenTypes: ['method'] } });
    expect(keys(scene)).toEqual(['concept:a', 'concept:rare', 'concept:task']);
    expect(edgeKeys(scene, 'link')).toEqual(['link:a~rare']);
  });

  it.each(['none', 'selection', 'all'] as const)(
    'is a paper on the map with %s shown, even one the filters leave out',
    (papersShown) => {
      const filters = { years: [2020, 2020] as const };
      expect(papersOf(sceneOf({ papersShown, filters, selection: paper('p0') }))).toContain(
        'paper:p0',
      );
    },
  );

  it('has no link twice', () => {
    const scene = sceneOf({ selection: linkOf('b', 'rare'), papersShown: 'all' });
    const all = scene.edges.map(({ key }) => key);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('papers on the map', () => {
  it('are those that pass the filters when all are shown', () => {
    expect(papersOf(sceneOf({ papersShown: 'all' }))).toHaveLength(5);
    const dated = sceneOf({ papersShown: 'all', filters: { years: [2020, 2020] } });
    expect(papersOf(dated)).toEqual(['paper:p1', 'paper:p2', 'paper:p3', 'paper:p4']);
  });

  it('are those with the open concept, or with both ends of the open link', () => {
    const shown = (selection: Selection | null) =>
      papersOf(sceneOf({ papersShown: 'selection', selection }));
    expect(shown(concept('b'))).toEqual(['paper:p0', 'paper:p1', 'paper:p2']);
    expect(shown(linkOf('b', 'c'))).toEqual(['paper:p1', 'paper:p2']);
    expect(shown(null)).toEqual([]);
  });

  it('are tied to the concepts they name, as far as these are on the map', () => {
    const scene = sceneOf({ selection: paper('p0') });
    expect(edgeKeys(scene, 'tie')).toEqual(['tie:p0~a', 'tie:p0~b']);
    for (const { key, a, b, strength } of scene.edges.filter(({ kind }) => kind === 'tie')) {
      expect(key).toBe(`tie:${scene.nodes[a]!.id}~${scene.nodes[b]!.id}`);
      expect(strength).toBe(0.5);
    }
  });

  it.each([
    ['Learning Representations of Sentences by Words', 'Learning Representations of Sentences…'],
    ['BERT: Pre-training of Deep Bidirectional Transformers', 'BERT'],
    [`x${'𝔸'.repeat(40)}`, `x${'𝔸'.repeat(18)}…`],
  ])('are named by their title, cut between words: %s', (title, label) => {
    const dataset = datasetOf(['a']);
    const long = { ...dataset, papers: { ...dataset.papers, titles: [title] } };
    const node = sceneOf({ selection: paper('p0') }, long).nodes.at(-1)!;
    expect(node).toMatchObject({ kind: 'paper', shape: 'sheet', hue: null, label });
  });
});

describe('sceneSelection', () => {
  const dataset = fc
    .array(fc.subarray(NAMES, { minLength: 1 }), { minLength: 1, maxLength: 6 })
    .map((papers) => datasetOf(...papers));
  const selection = fc.constantFrom(
    null,
    paper('p0'),
    concept('a'),
    concept('rare'),
    linkOf('a', 'b'),
    linkOf('c', 'rare'),
  );
  const shown = fc.constantFrom<PapersShown>('none', 'selection', 'all');
  const least = fc.integer({ min: 1, max: 3 });

  it('leaves the Scene as it is with the whole selection', () => {
    fc.assert(
      fc.property(dataset, selection, shown, least, (d, open, papersShown, minPapers) => {
        const filters = { ...OPEN, minPapers };
        const seen = applyFilters(d, filters);
        const part = sceneSelection(d, { seen, papersShown, selection: open });
        const input = { seen, filters, papersShown };
        expect(buildScene(d, { ...input, selection: part })).toEqual(
          buildScene(d, { ...input, selection: open }),
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is nothing when what is open is on the map already', () => {
    const seen = applyFilters(DATASET, OPEN);
    const part = (open: Selection) =>
      sceneSelection(DATASET, { seen, papersShown: 'none', selection: open });
    expect(part(concept('a'))).toBeNull();
    expect(part(concept('rare'))).toEqual(concept('rare'));
  });
});

describe('the papers of a concept around it', () => {
  const withRare = { filters: { minPapers: 1 } };

  it('stand there once each, tied to it, and outside of its disc', () => {
    const scene = sceneOf({ ...withRare, unfolded: ['a', 'b'] });
    const papers = scene.nodes.filter(({ kind }) => kind === 'paper');
    expect(papers.map(({ id }) => id).sort()).toEqual(['p0', 'p1', 'p2']);
    const a = scene.nodes.find(({ id }) => id === 'a')!;
    const [p0] = papers;
    expect(Math.hypot(p0!.x - a.x, p0!.y - a.y)).toBeGreaterThan(a.radius);
    const ties = scene.edges.filter(({ kind }) => kind === 'tie');
    expect(ties.map(({ key }) => key).sort()).toEqual([
      'tie:p0~a',
      'tie:p0~b',
      'tie:p1~a',
      'tie:p1~b',
      'tie:p2~b',
    ]);
  });

  it('are so many that each is seen; the name says how many more there are', () => {
    const many = datasetOf(...Array.from({ length: 40 }, () => ['a']));
    const { nodes } = sceneOf({ unfolded: ['a'] }, many);
    expect(nodes.filter(({ kind }) => kind === 'paper')).toHaveLength(36);
    expect(nodes.find(({ id }) => id === 'a')!.label).toMatch(/ \+ 4 more papers$/);
  });

  it('are none for a concept that is not on the map', () => {
    expect(sceneOf({ filters: { minPapers: 2 }, unfolded: ['rare'] })).toEqual(
      sceneOf({ filters: { minPapers: 2 } }),
    );
  });
});

describe('what is pinned', () => {
  it('stands where it was put, and its papers around it there', () => {
    const pins = [{ key: 'concept:a', x: 500, y: 500 }];
    const { nodes } = sceneOf({ filters: { minPapers: 1 }, unfolded: ['a'], pins });
    expect(nodes.find(({ id }) => id === 'a')).toMatchObject({ x: 500, y: 500, isPinned: true });
    const papers = nodes.filter(({ kind }) => kind === 'paper');
    for (const { x, y } of papers) expect(Math.hypot(x - 500, y - 500)).toBeLessThan(100);
    expect(papers).toHaveLength(2);
  });
});
