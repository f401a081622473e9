// extract: a JSON line per paper with all mentions of its concepts.

import { withClearErrors } from './command.ts';
import { readConcepts } from './read-concepts.ts';
import type { Concept, Mention } from '../src/core/concepts/concept.ts';
import type { ReadPaper } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** The command `extract [FILE…]`; with `--curation`, after applying edits. */
export function runExtract(command: Command): void {
  const { papers, concepts } = withClearErrors(() => readConcepts(command));
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  // In batches: all lines of a large corpus would exceed the longest string.
  for (let from = 0; from < papers.length; from += BATCH) {
    const lines = papers.slice(from, from + BATCH).map((paper) => lineOf(paper, byId));
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

/** Lines in a batch. */
const BATCH = 64;

/** The rule of a mention, and the words elsewhere in the text that decided it, if any. */
function whyOf({ rule, by }: Mention) {
  return by === undefined ? { rule } : { rule, by };
}

function lineOf({ paper, extraction }: ReadPaper, byId: ReadonlyMap<string, Concept>) {
  const { title, date, authorCount, commentCount, links, sources, abstract } = paper;
  const spanned = (span: Pick<Mention, 'field' | 'start' | 'end'>) => ({
    field: span.field,
    start: span.start,
    end: span.end,
    text: paper[span.field].slice(span.start, span.end),
  });
  const concepts = extraction.concepts.map(({ concept: id, salience, mentions }) => {
    const { label, type } = byId.get(id)!;
    return {
      id,
      label,
      type,
      salience,
      mentions: mentions.map((m) => ({ ...spanned(m), ...whyOf(m) })),
    };
  });
  const ambiguous = extraction.ambiguous.map((m) => ({ ...spanned(m), candidates: m.candidates }));
  const introduces = extraction.introduces.map(({ name }) => name);
  const found = { concepts, ambiguous, introduces };
  return { title, date, authorCount, commentCount, links, sources, abstract, ...found };
}
