// The questions offered first: about concepts that are large, which the map can answer.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { findTrends } from '../../src/core/questions/rising.ts';
import { conceptsShown, connectionAsked } from '../../src/scene/asked.ts';
import { papersWith } from '../../src/core/questions/papers-with.ts';
import { papersWithin } from '../../src/scene/hierarchy.ts';
import { offeredQuestions } from '../../src/scene/offered-questions.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { rowsWithNarrower } from '../../src/scene/with-narrower.ts';
import { conceptsAsked } from '../../src/state/question.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { datedPapers } from '../../src/core/questions/dated-papers.ts';

const FOLDER = 'data/corpus/';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const { dataset } = buildDataset('Test', files, readOwnVocabulary());
const seen = applyFilters(dataset, NO_FILTERS);
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
    expect(connection?.paths[0]?.strength).toBeGreaterThan(0.1);
  });

  it('ask what lies between two that no paper names together, and count right', () => {
    const { text, question } = offered.find((each) => each.text.includes('none names both'))!;
    const { a, b } = question as { a: string; b: string };
    const [p, q] = [a, b].map((id) => dataset.concepts.findIndex((c) => c.id === id)) as [
      number,
      number,
    ];
    const names = (i: number) => papersWith(dataset.postings, i);
    expect(names(p).filter((row) => names(q).includes(row))).toEqual([]);
    expect(rowsWithNarrower(dataset, seen, [a, b])).toEqual([]);
    expect(text).toContain(`${names(p).length} papers name`);
    expect(text).toContain(`, ${names(q).length} `);
    expect(dataset.concepts[p]!.cluster).not.toBe(dataset.concepts[q]!.cluster);
  });

  it('ask what joins two only where no paper names both', () => {
    const far = offered.find(({ text }) => text.includes('far apart'))!;
    const [a, b] = conceptsAsked(far.question) as [string, string];
    const [p, q] = [a, b].map((id) => papersWithin(dataset, id)) as [Uint8Array, Uint8Array];
    expect([...p.keys()].filter((row) => p[row] === 1 && q[row] === 1)).toEqual([]);
  });

  it('name something that rises, with the papers of either window', () => {
    const rising = offered.find(({ question }) => question.kind === 'rising')!;
    const { trends, windows } = findTrends(datedPapers(dataset, seen.papers), conceptsShown(seen));
    const said = trends
      .filter(({ trend }) => trend === 'rising')
      .map(
        ({ concept, early, late }) =>
          `${dataset.concepts[concept]!.label} rose from ${early.papers} of ${early.of} dated papers before ${windows!.late[0]} to ${late.papers} of ${late.of} since. What else is rising?`,
      );
    expect(said.length).toBeGreaterThan(1);
    expect(said).toContain(rising.text[0]!.toLowerCase() + rising.text.slice(1));
  });

  it('name no concept twice', () => {
    const ids = offered.flatMap(({ question }) => conceptsAsked(question));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none where nothing is shown, since all their answers would be empty', () => {
    const none = applyFilters(dataset, { ...NO_FILTERS, minPapers: 1e6 });
    expect(offeredQuestions(dataset, none)).toEqual([]);
  });
});
