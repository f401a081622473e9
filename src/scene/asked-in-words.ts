// What a reader asks in plain words in the search field: the concepts that the words name, and the questions about
// them, or about the whole map.

import { foldText } from '../core/text/fold.ts';
import { pathBetween } from '../state/question.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Question } from '../state/question.ts';
import type { OfferedQuestion } from './offered-questions.ts';

/** What the words ask. */
export interface AskedInWords {
  /** Indices of the concepts named, in the order of the words; each once. */
  readonly concepts: readonly number[];
  /** Questions that they may mean, the likeliest first. */
  readonly questions: readonly OfferedQuestion[];
}

const NOTHING: AskedInWords = { concepts: [], questions: [] };

/** Signs of the query language, which no question in plain words has. */
const SYNTAX = /["():|]|\bOR\b|(?:^|\s)-/;

/** What a text asks; nothing for a query in the query language. */
export function askedInWords(typed: string, { concepts }: Pick<Dataset, 'concepts'>): AskedInWords {
  if (SYNTAX.test(typed)) return NOTHING;
  const words = foldText(typed).match(/[\p{L}\p{N}][^\s?!,;]*/gu) ?? [];
  const named = conceptsIn(words, namesOf(concepts));
  const [a, b] = named.map((i) => concepts[i]!);
  const ofTwo = a && b ? questionsAbout(a, b, typed) : [];
  return { concepts: named, questions: [...ofTwo, ...questionsAboutMap(typed, words)] };
}

type Named = Dataset['concepts'][number];

function questionsAbout(a: Named, b: Named, typed: string): OfferedQuestion[] {
  const both = `${a.label} and ${b.label}`;
  const connect = { text: `How do ${both} connect?`, question: pathBetween(a.id, b.id) };
  const compare = {
    text: `How do ${both} compare?`,
    question: { kind: 'compare', a: a.id, b: b.id } as const,
  };
  return /\b(?:compar|differ|versus|vs\b|unlike)/i.test(typed)
    ? [compare, connect]
    : [connect, compare];
}

/** Questions about the whole map, and the words that ask them. */
const ABOUT_MAP: readonly (OfferedQuestion & { readonly words: RegExp })[] = [
  ask('What is rising?', 'rising', /^(?:rising|growing|trend(?:s|ing)?|emerging)$/),
  ask('What is missing?', 'gaps', /^(?:missing|gaps?|nobody|unexplored|untried)$/),
  ask('What holds the areas together?', 'bridges', /^(?:bridges?|bridging)$/),
];

function ask(
  text: string,
  kind: Extract<Question, { kind: 'rising' | 'gaps' | 'bridges' }>['kind'],
  words: RegExp,
) {
  return { text, question: { kind }, words };
}

const INTERROGATIVE = /^(?:what|which|who|how|why|where|when|is|are|does|do|did)$/;

/** Only of a question, or of the one word: “gap” is also searched for, in “generalization gap”. */
function questionsAboutMap(typed: string, words: readonly string[]): OfferedQuestion[] {
  const isAsked = words.length === 1 || INTERROGATIVE.test(words[0] ?? '') || /\?\s*$/.test(typed);
  if (!isAsked) return [];
  return ABOUT_MAP.filter((each) => words.some((word) => each.words.test(word))).map(
    ({ text, question }) => ({ text, question }),
  );
}

/** Words of questions that are also acronyms; they name no concept alone. */
const COMMON_WORDS = new Set(
  'a about all an and are as at be best by can did do does first for from has have how i if in is it its map me model most new no not of on one or paper papers read set should so that the them this to try two up use we what when where which who why with work you'.split(
    ' ',
  ),
);

/** The concepts that runs of words name: the longest run from the left, and so on after it. */
function conceptsIn(words: readonly string[], { byName, longest }: Names): number[] {
  const found = new Set<number>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    let concept: number | undefined;
    for (; length > 0; length--) {
      const name = keyOf(words.slice(at, at + length).join(' '));
      concept = length === 1 && COMMON_WORDS.has(words[at]!) ? undefined : byName.get(name);
      if (concept !== undefined) break;
    }
    if (concept !== undefined) found.add(concept);
    at += Math.max(1, length);
  }
  return [...found];
}

interface Names {
  /** Index of the concept of most papers with a name. */
  readonly byName: ReadonlyMap<string, number>;
  /** Words of the longest name. */
  readonly longest: number;
}

const known = new WeakMap<readonly Named[], Names>();

/** Built once per list. */
function namesOf(concepts: readonly Named[]): Names {
  let names = known.get(concepts);
  if (!names) known.set(concepts, (names = readNames(concepts)));
  return names;
}

function readNames(concepts: readonly Named[]): Names {
  const byName = new Map<string, number>();
  let longest = 0;
  const largestFirst = [...concepts.keys()].sort(
    (i, j) => concepts[j]!.papers - concepts[i]!.papers || i - j,
  );
  for (const i of largestFirst) {
    const { label, acronym, aliases } = concepts[i]!;
    for (const name of [label, acronym ?? '', ...aliases].map((each) => keyOf(foldText(each)))) {
      if (name === '' || byName.has(name)) continue;
      byName.set(name, i);
      longest = Math.max(longest, name.split(' ').length);
    }
  }
  return { byName, longest };
}

/** A folded name in the singular, as far as its last letter tells. */
function keyOf(name: string): string {
  return name.replace(/([^s])s$/, '$1');
}
