// One paper's text → its concepts. The order of work: tokens, matches, the paper's own acronym
// definitions, senses, salience.

import { findAddresses } from '../papers/links.ts';
import { findDefinitions } from './acronyms.ts';
import { salienceOf } from './salience.ts';
import { judge } from './senses.ts';
import { tokenize } from './tokens.ts';
import { buildTrie, findMatches } from './trie.ts';
import type { AmbiguousMention, Extraction, Field, Mention, PaperConcept } from './concept.ts';
import type { PaperContext } from './senses.ts';
import type { Token } from './tokens.ts';
import type { Match, SurfaceTrie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The text in which concepts are sought. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/** A vocabulary made ready for matching. */
export interface Extractor {
  extract(paper: PaperText): Extraction;
}

/** Compiles a vocabulary once, to extract from many papers. */
export function createExtractor(vocabulary: Vocabulary): Extractor {
  const trie = buildTrie(vocabulary.surfaces);
  return { extract: (paper) => extract(trie, paper) };
}

interface ReadField {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** Web addresses in the text: they name files and people, not concepts. */
  readonly addresses: readonly Stretch[];
}

type Stretch = Pick<Match, 'start' | 'end'>;

function extract(trie: SurfaceTrie, paper: PaperText): Extraction {
  const fields = [
    readField(trie, 'title', paper.title),
    readField(trie, 'abstract', paper.abstract),
  ];
  const context = contextOf(trie, fields);
  const mentions: Mention[] = [];
  const ambiguous: AmbiguousMention[] = [];
  for (const { field, text, matches, addresses } of fields) {
    for (const match of matches) {
      const { start, end } = match;
      const verdict = judge(match, text.slice(start, end), context);
      if (verdict === null) continue;
      if ('concept' in verdict) mentions.push({ ...verdict, field, start, end });
      else ambiguous.push({ ...verdict, field, start, end });
    }
    mentions.push(...shortFormsOf(field, text, [...matches, ...addresses], context));
  }
  return { concepts: gather(mentions, paper.abstract), ambiguous, introduces: [] };
}

/** Short forms the paper made up for a known concept, which no vocabulary lists. */
function shortFormsOf(
  field: Field,
  text: string,
  taken: readonly Stretch[],
  { defined }: PaperContext,
): Mention[] {
  const found: Mention[] = [];
  const longestFirst = [...defined].sort(([a], [b]) => b.length - a.length);
  for (const [short, concept] of longestFirst) {
    if (concept === null) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      const isTaken = [...taken, ...found].some((t) => overlap(t, { start: at, end }));
      if (isTaken || !standsAlone(text, at, end)) continue;
      found.push({ field, start: at, end, concept, rule: 'defined' });
    }
  }
  return found;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const isWord = /[\p{L}\p{N}]/u;
  return (
    !isWord.test(text.charAt(start - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(end).replace(/^s/, '').charAt(0))
  );
}

function readField(trie: SurfaceTrie, field: Field, text: string): ReadField {
  const addresses = findAddresses(text);
  const tokens = tokenize(text).filter((token) => !addresses.some((a) => overlap(a, token)));
  return { field, text, tokens, matches: findMatches(trie, text, tokens), addresses };
}

function contextOf(trie: SurfaceTrie, fields: readonly ReadField[]): PaperContext {
  const matches = fields.flatMap((field) => field.matches);
  const certain = matches.flatMap((match) =>
    match.surfaces.filter((s) => s.cues === null).slice(0, 1),
  );
  return {
    defined: definitionsOf(trie, fields),
    named: new Set(certain.map((surface) => surface.concept)),
    words: ` ${fields.flatMap((field) => field.tokens.map((token) => token.norm)).join(' ')} `,
  };
}

/** Short forms the paper defines. A long form names a concept when one of its surfaces ends it. */
function definitionsOf(
  trie: SurfaceTrie,
  fields: readonly ReadField[],
): Map<string, string | null> {
  const defined = new Map<string, string | null>();
  for (const { text } of fields) {
    for (const { short, long } of findDefinitions(text)) {
      if (!defined.has(short)) defined.set(short, conceptOfLongForm(trie, long));
    }
  }
  return defined;
}

function conceptOfLongForm(trie: SurfaceTrie, long: string): string | null {
  const tokens = tokenize(long);
  const whole = findMatches(trie, long, tokens).find(
    ({ start, end }) => start === tokens[0]?.start && end === tokens.at(-1)?.end,
  );
  const certain = whole?.surfaces.find((surface) => surface.cues === null);
  return certain?.concept ?? null;
}

function gather(mentions: readonly Mention[], abstract: string): PaperConcept[] {
  const byConcept = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byConcept.get(mention.concept);
    if (group) group.push(mention);
    else byConcept.set(mention.concept, [mention]);
  }
  return [...byConcept]
    .map(([concept, group]) => ({
      concept,
      salience: salienceOf(group, abstract),
      mentions: group.sort(inReadingOrder),
    }))
    .sort((a, b) => b.salience - a.salience || (a.concept < b.concept ? -1 : 1));
}

function inReadingOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start;
}
