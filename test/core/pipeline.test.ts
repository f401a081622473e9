// The river from top to bottom over the default corpus: what is written down at one stage holds at
// every later one.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { conceptsOfPaper, paperCount } from '../../src/core/dataset/dataset.ts';
import { readDataset, readTexts, shardFile, writeDataset } from '../../src/core/dataset/files.ts';
import { buildDataset, buildFromReadings } from '../../src/core/pipeline.ts';
import { STAGES } from '../../src/core/stages.ts';
import { surfaceKey } from '../../src/core/concepts/vocabulary.ts';
import { readFile } from '../../src/core/papers/intake.ts';
import type { Span } from '../../src/core/concepts/concept.ts';

const FOLDER = 'data/corpus/';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const vocabulary = readOwnVocabulary();
const { dataset, texts } = buildDataset('Daily Papers', files, vocabulary);
const mentionsOf = (row: number) => texts[row]!.extraction.concepts.flatMap((c) => c.mentions);
const textOf = (row: number) => ({
  title: dataset.papers.titles[row]!,
  abstract: texts[row]!.abstract,
});

describe('the dataset of the default corpus', () => {
  it('has 404 papers, every column and every text in their order', () => {
    expect(paperCount(dataset)).toBe(404);
    expect(texts).toHaveLength(404);
    const { ids, venues, ...columns } = dataset.papers;
    expect(venues).toEqual([]);
    for (const column of Object.values(columns)) expect(column).toHaveLength(ids.length);
  });

  it('accounts for each of the 459 records by file and line', () => {
    expect(dataset.files.map((file) => file.records)).toEqual([86, 52, 58, 197, 66]);
    const sources = dataset.papers.sources.flat().map(([file, line]) => `${file}:${line}`);
    expect(new Set(sources).size).toBe(459);
  });

  it('has a concept only where a paper has it, and counts its papers', () => {
    const counts = dataset.concepts.map(() => 0);
    for (let row = 0; row < 404; row++)
      for (const concept of conceptsOfPaper(dataset, row)) counts[concept]!++;
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(dataset.concepts.map((concept) => concept.papers)).toEqual(counts);
  });

  it('finds a concept in nearly every paper', () => {
    const bare = texts.filter((text) => text.extraction.concepts.length === 0);
    expect(bare.length).toBeLessThanOrEqual(2);
  });

  it('has the same concepts in its postings as in its texts, with the same salience', () => {
    texts.forEach(({ extraction }, row) => {
      const { offsets, salience } = dataset.postings;
      const posted = Array.from(conceptsOfPaper(dataset, row), (c, i) => [
        dataset.concepts[c]!.id,
        salience[offsets[row]! + i]! / 1000,
      ]);
      const told = extraction.concepts.map((c) => [c.concept, c.salience] as const);
      expect(posted).toEqual([...told].sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  });

  it('keeps its promises on clusters and sheet', () => {
    for (const { cluster, papers } of dataset.concepts) {
      expect(dataset.clusters[cluster]).toBeDefined();
      expect(papers).toBeGreaterThanOrEqual(1);
    }
    const sizes = dataset.clusters.map((_, c) => dataset.concepts.filter((d) => d.cluster === c));
    expect(dataset.clusters.map((c) => c.size)).toEqual(sizes.map((members) => members.length));
  });
});

describe('every mention in the default corpus', () => {
  const surfaces = new Set(vocabulary.surfaces.map((s) => `${s.concept}\n${s.key}`));

  /** “cross-entropy (CE) loss” names the cross-entropy loss. */
  const withoutAcronym = (written: string) => written.replace(/ \([\p{L}\p{N}-]+\)/gu, '');

  it('is what stands there: a name of its concept, or words that rest on others it tells', () => {
    for (let row = 0; row < 404; row++) {
      const text = textOf(row);
      for (const { field, start, end, concept, rule, by } of mentionsOf(row)) {
        const written = text[field].slice(start, end);
        const names = [written, withoutAcronym(written)].map((w) => `${concept}\n${surfaceKey(w)}`);
        if (rule === 'defined') expect(`${text.title}\n${text.abstract}`).toContain(by);
        else if (rule === 'coordinated') expect(by).toContain(written);
        else
          expect(
            names.some((name) => surfaces.has(name)),
            written,
          ).toBe(true);
      }
    }
  });

  it('begins and ends at a word', () => {
    for (let row = 0; row < 404; row++) {
      const text = textOf(row);
      for (const { field, start, end } of mentionsOf(row)) {
        expect(text[field].slice(start, end)).toMatch(/^[(\p{L}\p{N}].*[\p{L}\p{N}+)]$/u);
        expect(text[field].slice(0, start)).not.toMatch(/\p{L}$/u);
        expect(text[field].slice(end)).not.toMatch(/^(?!s(?!\p{L}))\p{L}/u);
      }
    }
  });

  it('lies in no other, unless the two share words of a coordination', () => {
    const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;
    for (let row = 0; row < 404; row++) {
      for (const field of ['title', 'abstract'] as const) {
        const spans = mentionsOf(row).filter((m) => m.field === field && m.rule !== 'coordinated');
        for (const span of spans)
          expect(spans.filter((other) => inside(span, other))).toEqual([span]);
      }
    }
  });
});

describe('building again', () => {
  it('gives the same bytes', () => {
    const again = buildDataset('Daily Papers', files, vocabulary);
    expect(writeDataset(again.dataset, again.texts)).toEqual(writeDataset(dataset, texts));
  });

  it('gives the same papers with the dumps in another order', () => {
    const turned = buildDataset('Daily Papers', [...files].reverse(), vocabulary).dataset;
    expect([...turned.papers.titles].sort()).toEqual([...dataset.papers.titles].sort());
    expect(turned.concepts.map((c) => [c.id, c.papers])).toEqual(
      dataset.concepts.map((c) => [c.id, c.papers]),
    );
  });

  it('is not needed to read it: the files give it back whole', () => {
    const written = writeDataset(dataset, texts);
    const [overview, papers] = written.map((file) => file.text);
    const shards = written.filter(({ name }) => name.startsWith('texts-')).map(({ text }) => text);
    expect(readDataset(overview!, papers!)).toEqual(dataset);
    const ids = dataset.concepts.map(({ id }) => id);
    expect(shards.flatMap((text, i) => readTexts(shardFile(i), text, ids))).toEqual(texts);
  });
});

describe('a build that is watched', () => {
  const readings = files.slice(0, 1).map((file) => readFile(file));

  it('says that it draws while it writes the texts, until the map is drawn', () => {
    const told: string[] = [];
    const options = {
      watch: ({ stage }: { readonly stage: string }) => void told.push(stage),
      onTexts: () => void told.push('texts'),
    };
    buildFromReadings('Watched', readings, vocabulary, options);
    expect(told.slice(-4)).toEqual(['draw', 'texts', 'check', 'assemble']);
  });

  it('tells its stages in their order, and how many papers are read', () => {
    const told: { stage: string; done: number; total: number }[] = [];
    buildFromReadings('Watched', readings, vocabulary, {
      watch: (progress) => {
        told.push(progress);
      },
    });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(STAGES);
    const extract = told.filter(({ stage }) => stage === 'extract');
    expect(extract.map(({ done }) => done)).toEqual([0, 64]);
    expect(extract.every(({ total }) => total === 86)).toBe(true);
  });

  it('ends where the watcher throws', () => {
    const stop = () => {
      throw new Error('stopped');
    };
    const build = () => buildFromReadings('Stopped', readings, vocabulary, { watch: stop });
    expect(build).toThrow('stopped');
  });
});
