// The questions offered first: about concepts that are large, which the map can answer.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { connectionAsked } from '../../src/scene/asked.ts';
import { offeredQuestions } from '../../src/scene/offered-questions.ts';
import { see } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';

const FOLDER = 'data/corpus/';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const { dataset } = buildDataset('Test', files, readOwnVocabulary());
const seen = see(dataset, NO_FILTERS);
const offered = offeredQuestions(dataset, seen);
const of = (kind: string) =>
  offered.map(({ question }) => question).find((question) => question.kind === kind);

describe('the questions offered first', () => {
  it('are three, each once', () => {
    expect(new Set(offered.map(({ text }) => text)).size).toBe(3);
  });

  it('ask for a way that there is, longer than a step', () => {
    const path = of('path') as { a: string; b: string };
    const connection = connectionAsked(dataset, seen, 'npmi', [path.a, path.b]);
    expect(connection?.paths[0]?.concepts.length).toBeGreaterThan(2);
  });

  it('compare two of a kind that are linked', () => {
    const { a, b } = of('compare') as { a: string; b: string };
    const [p, q] = [a, b].map((id) => dataset.concepts.findIndex((c) => c.id === id));
    const isLink = (l: { a: number; b: number }) =>
      l.a === Math.min(p!, q!) && l.b === Math.max(p!, q!);
    expect(seen.links.some(isLink)).toBe(true);
    expect(dataset.concepts[p!]!.broader).toBe(dataset.concepts[q!]!.broader);
  });

  it('ask for nothing by name where nothing is shown', () => {
    const none = see(dataset, { ...NO_FILTERS, minPapers: 1e6 });
    expect(offeredQuestions(dataset, none).map(({ question }) => question.kind)).toEqual([
      'rising',
    ]);
  });
});
