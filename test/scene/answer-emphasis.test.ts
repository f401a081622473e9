// Answers on the map: what each names is marked, the rest steps back, and the hand on a row lights that row.

import { describe, expect, it } from 'vitest';
import { emphasise } from '../../src/scene/emphasis.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import { linkOf } from '../../src/state/state.ts';
import type { AnswerOnMap } from '../../src/scene/answer.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Selection } from '../../src/state/state.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const HUES = [0, 0, 1, 1, 2];
const LINKS = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
  ['d', 'e'],
  ['b', 'd'],
] as const;
const SCENE = {
  nodes: IDS.map((id, i) => ({
    key: `concept:${id}`,
    kind: 'concept',
    id,
    label: id,
    hue: HUES[i],
  })),
  edges: LINKS.map(([a, b]) => ({ kind: 'link', a: IDS.indexOf(a), b: IDS.indexOf(b) })),
  captions: [],
} as unknown as Scene;

const gap = (a: string, b: string, ...common: string[]) => ({ ends: [a, b] as const, common });
const light = (answer: AnswerOnMap, hover: Selection | null = null) =>
  emphasise(SCENE, { hover, selection: { kind: answer.kind } as Selection, found: null, answer });
const ids = (nodes: Iterable<number> | null) => [...(nodes ?? [])].map((i) => IDS[i]!).sort();
const links = (edges: Iterable<number>) => [...edges].map((i) => LINKS[i]!.join(''));

describe('an answer on the map', () => {
  it('marks bridges, and brings their links into other areas forward', () => {
    const lit = light({ kind: 'bridges', concepts: ['a', 'd', 'not on the map'] });
    expect([ids(lit.focusNodes), ids(lit.nearNodes)]).toEqual([
      ['a', 'd'],
      ['a', 'd'],
    ]);
    expect(links(lit.nearEdges)).toEqual(['ac', 'de', 'bd']);
    expect(lit.meanings!.map(({ mark }) => mark)).toEqual(['ring']);
  });

  it('joins the ends of gaps by links that are absent', () => {
    const lit = light({
      kind: 'gaps',
      gaps: [gap('a', 'd', 'b'), gap('b', 'e'), gap('a', 'gone'), gap('c', 'd')],
      lit: 3,
    });
    expect(ids(lit.focusNodes)).toEqual(['a', 'b', 'd', 'e']);
    expect(lit.absentLinks!.map((pair) => ids(pair).join(''))).toEqual(['ad', 'be']);
  });

  it('tells what rises from what falls', () => {
    const lit = light({ kind: 'rising', rising: ['c'], falling: ['e', 'b'] });
    expect([...lit.marks!].map(([i, mark]) => [IDS[i], mark])).toEqual([
      ['c', 'up'],
      ['e', 'down'],
      ['b', 'down'],
    ]);
    expect(lit.meanings!.map(({ text }) => text)).toEqual(['rising', 'falling']);
  });

  it('tells what two concepts share from what one has alone', () => {
    const compared = { both: ['c'], onlyA: [], onlyB: ['d'] };
    const lit = light({ kind: 'compare', ends: ['a', 'b'], ...compared });
    expect(ids(lit.focusNodes)).toEqual(['a', 'b']);
    expect([...lit.marks!].map(([i, mark]) => [IDS[i], mark])).toEqual([
      ['c', 'both'],
      ['d', 'right'],
    ]);
    expect(links(lit.nearEdges)).toEqual(['ab', 'ac', 'bc', 'bd']);
    expect(lit.meanings!.map(({ text }) => text)).toEqual(['linked to both', 'only to b']);
  });

  it('dims nothing where nothing it names is on the map', () => {
    expect(light({ kind: 'rising', rising: [], falling: ['gone'] })).toBe(NO_EMPHASIS);
  });
});

describe('the hand on a row of an answer', () => {
  const gaps: AnswerOnMap = {
    kind: 'gaps',
    gaps: [gap('b', 'e'), gap('a', 'd', 'b', 'e')],
    lit: 2,
  };

  it('lights that concept alone', () => {
    const lit = light({ kind: 'bridges', concepts: ['a', 'd'] }, { kind: 'concept', id: 'e' });
    expect([ids(lit.focusNodes), lit.meanings]).toEqual([['e'], undefined]);
  });

  it('keeps a comparison lit on the way to its papers, and shows another one', () => {
    const answer: AnswerOnMap = {
      kind: 'compare',
      ends: ['a', 'b'],
      both: ['c'],
      onlyA: [],
      onlyB: [],
    };
    const papers = { kind: 'compare', a: 'a', b: 'b', papers: 'a' } as const;
    expect(light(answer, papers).marks!.size).toBe(1);
    expect(ids(light(answer, { ...papers, b: 'd' }).focusNodes)).toEqual(['a', 'd']);
  });

  it('lights that gap alone, with what both ends stand with', () => {
    const lit = light(gaps, linkOf('a', 'd'));
    expect(lit.absentLinks!.map((pair) => ids(pair).join(''))).toEqual(['ad']);
    expect([ids(lit.focusNodes), ids(lit.nearNodes)]).toEqual([
      ['a', 'd'],
      ['a', 'b', 'd', 'e'],
    ]);
    expect(links(lit.nearEdges)).toEqual(['ab', 'de', 'bd']);
  });

  it('lights a link that is no gap as any link', () => {
    const lit = light(gaps, linkOf('a', 'b'));
    expect([links(lit.focusEdges), lit.absentLinks]).toEqual([['ab'], undefined]);
  });
});
