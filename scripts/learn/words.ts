// learn/words: makes the table of English words from a file of abstracts (JSON Lines with `title` and `abstract`): word
// class by a tagger, frequency, and how often each word occurs in concepts.

import { readFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokenize } from '../../src/core/concepts/tokens.ts';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import { readOwnVocabulary } from '../read-input.ts';
import type { WordClass } from '../../src/core/concepts/words.ts';

/** Fewest occurrences of a word in the table. */
const MIN_COUNT = 20;
const CLASSES: Readonly<Record<string, WordClass>> = {
  NOUN: 'N',
  PROPN: 'N',
  ADJ: 'A',
  VERB: 'V',
  ADV: 'R',
  NUM: 'M',
};

interface Counts {
  count: number;
  inTerms: number;
  first: number;
  last: number;
  readonly tags: Map<string, number>;
}

const counts = new Map<string, Counts>();

function countsOf(word: string): Counts {
  let known = counts.get(word);
  if (!known) {
    known = { count: 0, inTerms: 0, first: 0, last: 0, tags: new Map() };
    counts.set(word, known);
  }
  return known;
}

/** The class of the most frequent tag; verbs and adverbs often tagged as nouns count as nouns or adjectives. */
function classOf(word: string, { tags }: Counts): WordClass {
  const total = [...tags.values()].reduce((sum, n) => sum + n, 0);
  const [top] = [...tags].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const tag = CLASSES[top?.[0] ?? 'NOUN'] ?? 'F';
  const share = (name: string) => (tags.get(name) ?? 0) / Math.max(1, total);
  const nominal = share('NOUN') + share('PROPN') + 0.8 * share('ADJ');
  if (tag === 'V' && !/(?:ing|ed)$/.test(word) && nominal > 0.3) return 'N';
  return tag === 'R' && nominal > 0.2 ? 'A' : tag;
}

function main([path]: string[]): void {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const extractor = createExtractor(readOwnVocabulary());
  for (const line of readFileSync(path!, 'utf8').split('\n')) {
    if (line === '') continue;
    const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
    const tokens = nlp.readDoc(abstract).tokens();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- known by its identity
    const tags = tokens.out(nlp.its.pos) as string[];
    tokens.out().forEach((word, i) => {
      const { tags: seen } = countsOf(word.toLowerCase());
      seen.set(tags[i]!, (seen.get(tags[i]!) ?? 0) + 1);
    });
    const text = { title, abstract };
    for (const field of ['title', 'abstract'] as const) {
      for (const t of tokenize(text[field])) {
        countsOf(text[field].slice(t.start, t.end).toLowerCase()).count++;
      }
    }
    for (const { mentions } of extractor.extract(text).concepts) {
      for (const { field, start, end } of mentions) {
        const written = text[field].slice(start, end);
        const words = tokenize(written).map((t) => written.slice(t.start, t.end).toLowerCase());
        for (const word of words) countsOf(word).inTerms++;
        countsOf(words[0]!).first++;
        countsOf(words.at(-1)!).last++;
      }
    }
  }
  const kept = [...counts].filter(
    ([word, { count }]) => count >= MIN_COUNT && /^[a-z]+$/.test(word),
  );
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const thousandths = (n: number, count: number) => Math.round((1000 * (n + 1)) / (count + 8));
  process.stdout.write('word\tclass\tper million\tin terms ‰\tfirst ‰\tlast ‰\n');
  for (const [word, c] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rate = Math.round((c.count / total) * 1e7) / 10;
    const shares = [c.inTerms, c.first, c.last].map((n) => thousandths(n, c.count));
    process.stdout.write(`${[word, classOf(word, c), rate, ...shares].join('\t')}\n`);
  }
}

main(process.argv.slice(2));
