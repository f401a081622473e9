// Files to a corpus, as the Worker does it: what is built, what is refused, what is told meanwhile.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';
import { buildCorpus } from '../../src/work/build-corpus.ts';
import { openDataset } from '../../src/work/load-dataset.ts';
import type { BuildProgress, CorpusOrder } from '../../src/work/build-corpus.ts';

const VOCABULARY = readVocabulary([
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      quantization: { definition: 'Stores weights in a few bits.' },
      pruning: { definition: 'Removes weights.' },
    },
  },
]);

const entry = (key: string, title: string) =>
  `@article{${key}, title = {${title}}, year = {2021}, abstract = {On quantization and pruning.}}\n`;
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);
const PHOTO = {
  name: 'photo.png',
  bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
};

function build(files: CorpusOrder['files'], former?: CorpusOrder['former']) {
  const told: BuildProgress[] = [];
  const knowledge = { vocabulary: VOCABULARY, words: NO_WORDS };
  const watch = (progress: BuildProgress) => void told.push(progress);
  return {
    built: buildCorpus({ name: 'Mine', files, former }, knowledge, { decode, watch }),
    told,
  };
}

describe('buildCorpus', () => {
  it('makes a dataset that opens under its own id, with the name that was given', () => {
    const { built } = build([file('a.bib', entry('a', 'Few Bits') + entry('b', 'Fewer Bits'))]);
    const { dataset } = openDataset(built.files);
    expect(dataset).toMatchObject({ id: built.id, name: 'Mine' });
    expect(dataset.papers.titles).toEqual(['Few Bits', 'Fewer Bits']);
    expect(built).toMatchObject({ papers: 2, concepts: 2, refused: [] });
  });

  it('gives tasks that read its abstracts without a request', async () => {
    const { built } = build([file('a.bib', entry('a', 'Few Bits'))]);
    const text = await openDataset(built.files).tasks.readText(0);
    expect(text.abstract).toBe('On quantization and pruning.');
  });

  it('gives the same bytes for the same files', () => {
    const files = [file('a.bib', entry('a', 'Few Bits')), file('b.bib', entry('b', 'Fewer Bits'))];
    expect(build(files).built).toEqual(build(files).built);
  });

  it('has a line in the receipt for every record, one paper for what is there twice', () => {
    const files = [file('a.bib', entry('a', 'Few Bits')), file('b.bib', entry('b', 'Few Bits'))];
    const { built } = build(files);
    expect(built.papers).toBe(1);
    expect(built.receipt.map((line) => [line.file, line.outcome])).toEqual([
      ['a.bib', 'kept'],
      ['b.bib', 'merged'],
    ]);
  });

  it('says of a file in none of the encodings of Unicode which it was read in', () => {
    const latin = Uint8Array.from(entry('a', 'Größe'), (letter) => letter.charCodeAt(0));
    const { built } = build([{ name: 'a.bib', bytes: latin }, file('b.bib', entry('b', 'Größer'))]);
    expect(built.encodings).toEqual([{ file: 'a.bib', encoding: 'windows-1252' }]);
  });

  it('leaves a file out that cannot be read, in one line that names it, and builds the rest', () => {
    const { built } = build([PHOTO, file('a.bib', entry('a', 'Few Bits'))]);
    expect(built.papers).toBe(1);
    expect(built.refused).toHaveLength(1);
    expect(built.refused[0]).toContain('photo.png');
  });

  it('tells why when nothing can be read', () => {
    expect(() => build([PHOTO])).toThrow(/photo\.png/);
    expect(() => build([])).toThrow(/BibTeX/);
  });

  it('reads what an archive holds', () => {
    const bytes = zipSync({ 'in/a.bib': strToU8(entry('a', 'Few Bits')), 'b.png': PHOTO.bytes });
    const { built } = build([{ name: 'all.zip', bytes }]);
    expect(built.receipt.map((line) => line.file)).toEqual(['all.zip/in/a.bib']);
    expect(built.refused.join()).toContain('b.png');
  });

  it('tells two files of one name apart', () => {
    const files = [file('a.bib', entry('a', 'Few Bits')), file('a.bib', entry('b', 'Fewer Bits'))];
    expect(build(files).built.receipt.map((line) => line.file)).toEqual(['a.bib', 'a.bib (2)']);
  });

  it('tells of each file, then of each stage in its order', () => {
    const { told } = build([file('a.bib', entry('a', 'Few')), file('b.bib', entry('b', 'Fewer'))]);
    expect(told.slice(0, 2)).toEqual([
      { stage: 'read', done: 0, total: 2 },
      { stage: 'read', done: 1, total: 2 },
    ]);
    const stages = told.map(({ stage }) => stage);
    expect([...new Set(stages)].slice(0, 4)).toEqual(['read', 'merge', 'discover', 'extract']);
  });

  it('keeps the places of a map that was drawn before', () => {
    const first = build([file('a.bib', entry('a', 'Few Bits'))]).built;
    const former = openDataset(first.files).dataset;
    const moved = former.concepts.map((concept) => ({ ...concept, x: concept.x + 500 }));
    const files = [file('a.bib', entry('a', 'Few Bits')), file('b.bib', entry('b', 'Fewer Bits'))];
    const again = buildCorpus(
      { name: 'Mine', files, former: { ...former, concepts: moved } },
      { vocabulary: VOCABULARY, words: NO_WORDS },
      { decode, watch: () => undefined },
    );
    const [a, b] = openDataset(again.files).dataset.concepts;
    expect(b!.x - a!.x).toBeCloseTo(moved[1]!.x - moved[0]!.x, 0);
  });
});
