// Questions about the map, with their arguments. They are selected like a concept or a paper.

/** Papers of two concepts that are compared: those with both, or with the first or the second alone. */
export type ComparedPapers = 'both' | 'a' | 'b';

/** A question; an end that is null is still to be picked. */
export type Question =
  /** How two concepts connect; the `nth` best path, from 0, is emphasised on the map. */
  | {
      readonly kind: 'path';
      readonly a: string | null;
      readonly b: string | null;
      readonly nth: number;
    }
  /** How two concepts compare; or, of their papers, the list of those with both or with one alone. */
  | {
      readonly kind: 'compare';
      readonly a: string | null;
      readonly b: string | null;
      readonly papers?: ComparedPapers;
    }
  /** Ends in order of id, as those of a link. */
  | { readonly kind: 'arithmetic'; readonly a: string; readonly b: string }
  /** Where a paper stands. */
  | { readonly kind: 'place'; readonly id: string }
  /** Which papers answer a search. */
  | { readonly kind: 'found'; readonly query: string }
  | { readonly kind: 'bridges' }
  /** What is missing; by the concepts that both stand with where no order is given. */
  | { readonly kind: 'gaps'; readonly by?: 'chance' }
  /** What rises from a year on; without one, in the years that hold about half the papers. */
  | { readonly kind: 'rising'; readonly since?: number }
  /** What the reader changed about the concepts. */
  | { readonly kind: 'edits' }
  /** Concepts and stop words of the reader's own. */
  | { readonly kind: 'vocabulary' };

/** The ends of a question about two concepts: ids, or null where still to be picked. */
export type Ends = readonly [a: string | null, b: string | null];

/** A question whose two concepts the reader picks. */
export type AskingTwo = Extract<Question, { kind: 'path' | 'compare' }>;

/** The same question about other concepts. */
export function withEnds({ kind }: AskingTwo, [a, b]: Ends): AskingTwo {
  return kind === 'path' ? pathBetween(a, b) : { kind, a, b };
}

/** The question how a and b connect. */
export function pathBetween(
  a: string | null,
  b: string | null,
  nth = 0,
): Extract<Question, { kind: 'path' }> {
  return { kind: 'path', a, b, nth };
}

/** Whether a selection is a question rather than a thing. */
export function isQuestion(opened: { readonly kind: string }): opened is Question {
  return /^(path|compare|arithmetic|place|found|bridges|gaps|rising|edits|vocabulary)$/.test(
    opened.kind,
  );
}

/** Ids of the concepts a question is about. */
export function conceptsAsked(question: Question): string[] {
  if (!('a' in question)) return [];
  return [question.a, question.b].filter((id) => id !== null);
}

/** Whether a selection is a question about two concepts with one not picked yet. */
export function isAsking(opened: { readonly kind: string } | null): boolean {
  return (
    opened !== null &&
    isQuestion(opened) &&
    'a' in opened &&
    (opened.a === null || opened.b === null)
  );
}

/** A question as `kind:of~what`, the form it has in the address. */
export function writeQuestion(question: Question): string {
  if (question.kind === 'place') return `place:${question.id}`;
  if (question.kind === 'found') return `found:${question.query}`;
  if (question.kind === 'rising' && question.since !== undefined) return `rising:${question.since}`;
  if (question.kind === 'gaps' && question.by !== undefined) return `gaps:${question.by}`;
  if (!('a' in question)) return question.kind;
  const ends = [question.a ?? '', question.b ?? ''];
  if (question.kind === 'path' && question.nth > 0) ends.push(String(question.nth + 1));
  if (question.kind === 'compare' && question.papers !== undefined) ends.push(question.papers);
  return `${question.kind}:${ends.join('~')}`;
}

/** Reads what {@link writeQuestion} wrote; null for anything else. */
export function readQuestion(text: string): Question | null {
  const [, kind, rest = ''] = /^([a-z]+)(?::(.*))?$/.exec(text) ?? [];
  const [a = '', b = '', third = ''] = rest.split('~');
  switch (kind) {
    case 'path':
      return pathBetween(a || null, b || null, /^[1-9]$/.test(third) ? Number(third) - 1 : 0);
    case 'compare':
      return { kind, a: a || null, b: b || null, ...readPapers(third) };
    case 'arithmetic':
      return a && b && a < b ? { kind, a, b } : null;
    case 'place':
      return rest ? { kind, id: rest } : null;
    case 'found':
      return rest.trim() ? { kind, query: rest } : null;
    case 'rising':
      return readRising(rest);
    case 'gaps':
      if (rest === 'chance') return { kind, by: rest };
      return rest ? null : { kind };
    case 'bridges':
    case 'edits':
    case 'vocabulary':
      return rest ? null : { kind };
    default:
      return null;
  }
}

function readPapers(text: string): { readonly papers?: ComparedPapers } {
  return text === 'both' || text === 'a' || text === 'b' ? { papers: text } : {};
}

function readRising(rest: string): Question | null {
  if (rest === '') return { kind: 'rising' };
  return /^\d{4}$/.test(rest) ? { kind: 'rising', since: Number(rest) } : null;
}
