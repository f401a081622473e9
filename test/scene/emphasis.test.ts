// Emphasis: the pointer before what is open, what is open before the search.

import { describe, expect, it } from 'vitest';
import { emphasise } from '../../src/scene/emphasis.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import { pathBetween } from '../../src/state/question.ts';
import { linkOf } from '../../src/state/state.ts';
import type { EmphasisInput } from '../../src/scene/emphasis.ts';
import type { Emphasis, Scene } from '../../src/scene/scene.ts';
import type { Selection } from '../../src/state/state.ts';

/** A scene of nodes by key and edges by their ends. */
function sceneOf(keys: string[], edges: [kind: 'link' | 'tie', a: string, b: string][]): Scene {
  return {
    nodes: keys.map((key) => ({ key })),
    edges: edges.map(([kind, a, b]) => ({
      kind,
      key: `${a} ${b}`,
      a: keys.indexOf(a),
      b: keys.indexOf(b),
    })),
    captions: [],
  } as unknown as Scene;
}

const SCENE = sceneOf(
  ['concept:a', 'concept:b', 'concept:c', 'concept:alone', 'paper:p', 'paper:q'],
  [
    ['link', 'concept:a', 'concept:b'],
    ['link', 'concept:b', 'concept:c'],
    ['tie', 'paper:p', 'concept:a'],
    ['tie', 'paper:p', 'concept:b'],
    ['tie', 'paper:q', 'concept:a'],
  ],
);
const concept = (id: string): Selection => ({ kind: 'concept', id });
const emphasisOf = (input: Partial<EmphasisInput>): Emphasis =>
  emphasise(SCENE, { hover: null, selection: null, found: null, ...input });

/** An emphasis as names. */
const named = ({ focusNodes, focusEdges, nearNodes, nearEdges }: Emphasis) => ({
  focusNodes: [...focusNodes].map((i) => SCENE.nodes[i]!.key).sort(),
  focusEdges: [...focusEdges].map((i) => SCENE.edges[i]!.key).sort(),
  nearNodes: nearNodes && [...nearNodes].map((i) => SCENE.nodes[i]!.key).sort(),
  nearEdges: [...nearEdges].map((i) => SCENE.edges[i]!.key).sort(),
});

describe('emphasise', () => {
  it('dims nothing when nothing claims it', () => {
    expect(emphasisOf({})).toEqual(NO_EMPHASIS);
  });

  it('marks a concept, and keeps near what it is joined to', () => {
    expect(named(emphasisOf({ selection: concept('b') }))).toEqual({
      focusNodes: ['concept:b'],
      focusEdges: [],
      nearNodes: ['concept:a', 'concept:b', 'concept:c', 'paper:p'],
      nearEdges: ['concept:a concept:b', 'concept:b concept:c', 'paper:p concept:b'],
    });
  });

  it('marks a paper, and keeps near its concepts', () => {
    expect(named(emphasisOf({ hover: { kind: 'paper', id: 'q' } }))).toMatchObject({
      focusNodes: ['paper:q'],
      nearNodes: ['concept:a', 'paper:q'],
    });
  });

  it('keeps a concept without links near itself alone', () => {
    expect(named(emphasisOf({ hover: concept('alone') })).nearNodes).toEqual(['concept:alone']);
  });

  it('goes by the pointer before what is open before the search', () => {
    const found = new Set(['concept:alone']);
    const all = { hover: concept('a'), selection: concept('c'), found };
    expect(named(emphasisOf(all)).focusNodes).toEqual(['concept:a']);
    expect(named(emphasisOf({ ...all, hover: null })).focusNodes).toEqual(['concept:c']);
    expect(named(emphasisOf({ found }))).toEqual({
      focusNodes: [],
      focusEdges: [],
      nearNodes: ['concept:alone'],
      nearEdges: [],
    });
  });

  it('dims everything when a search finds nothing on the map', () => {
    expect(named(emphasisOf({ found: new Set(['concept:elsewhere']) })).nearNodes).toEqual([]);
  });

  it('leaves what is open standing out where the pointer is on what is not on the map', () => {
    const selection = concept('a');
    expect(emphasisOf({ hover: concept('elsewhere'), selection })).toEqual(
      emphasisOf({ selection }),
    );
  });

  it('lights the concepts of a paper that is not on the map itself', () => {
    const hover = { kind: 'paper', id: 'elsewhere' } as const;
    expect(named(emphasisOf({ hover, conceptsOf: () => ['a', 'b', 'gone'] }))).toMatchObject({
      focusNodes: [],
      nearNodes: ['concept:a', 'concept:b'],
      nearEdges: ['concept:a concept:b'],
    });
  });

  it('dims nothing for what is not on the map', () => {
    expect(emphasisOf({ hover: concept('elsewhere') })).toEqual(NO_EMPHASIS);
    expect(emphasisOf({ selection: linkOf('x', 'y') })).toEqual(NO_EMPHASIS);
  });
});

describe('the emphasis of a link', () => {
  it('marks the link and its ends, and keeps near the papers with both and their ties', () => {
    expect(named(emphasisOf({ selection: linkOf('b', 'a') }))).toEqual({
      focusNodes: ['concept:a', 'concept:b'],
      focusEdges: ['concept:a concept:b'],
      nearNodes: ['concept:a', 'concept:b', 'paper:p'],
      nearEdges: ['concept:a concept:b', 'paper:p concept:a', 'paper:p concept:b'],
    });
  });

  it('marks both ends when the link is too weak to be drawn', () => {
    expect(named(emphasisOf({ selection: linkOf('a', 'c') }))).toEqual({
      focusNodes: ['concept:a', 'concept:c'],
      focusEdges: [],
      nearNodes: ['concept:a', 'concept:c'],
      nearEdges: [],
    });
  });

  it('lights a way from end to end, and nothing beside it', () => {
    const lit = emphasisOf({ selection: pathBetween('a', 'c'), route: ['a', 'b', 'c'] });
    expect(named(lit)).toEqual({
      focusNodes: ['concept:a', 'concept:b', 'concept:c'],
      focusEdges: ['concept:a concept:b', 'concept:b concept:c'],
      nearNodes: ['concept:a', 'concept:b', 'concept:c'],
      nearEdges: ['concept:a concept:b', 'concept:b concept:c'],
    });
  });

  it('marks the ends of a path to which there is no way', () => {
    const lit = named(emphasisOf({ selection: pathBetween('a', 'alone') }));
    expect(lit).toMatchObject({ focusNodes: ['concept:a', 'concept:alone'], focusEdges: [] });
  });

  it('keeps near what two compared concepts share', () => {
    const lit = named(emphasisOf({ selection: { kind: 'compare', a: 'a', b: 'c' } }));
    expect(lit.focusNodes).toEqual(['concept:a', 'concept:c']);
    expect(lit.nearNodes).toEqual(['concept:a', 'concept:b', 'concept:c']);
  });

  it('dims nothing for a question about the whole map', () => {
    expect(emphasisOf({ selection: { kind: 'gaps' } })).toEqual(NO_EMPHASIS);
    expect(emphasisOf({ selection: pathBetween(null, null) })).toEqual(NO_EMPHASIS);
  });
});
