// Tallies of parts of a corpus as files, for any map-reduce engine: lines of `extract` → a tally → merged
// tallies, in any order and grouping.

import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { foldTitle } from '../papers/fold-title.ts';
import { gatherRows } from './tally.ts';
import type { Tally, TallyRow } from './tally.ts';

/** Version of the format below; a reader refuses any other. */
export const TALLY_VERSION = 1;

const SALIENCE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The part of a line of `extract` that is read. */
const LINE = v.object({
  title: v.string(),
  concepts: v.array(v.object({ id: v.string(), salience: SALIENCE })),
});

const FILE = v.object({
  version: v.literal(TALLY_VERSION),
  papers: v.array(v.tuple([v.string(), v.array(v.tuple([v.string(), SALIENCE]))])),
});

/**
 * The tally of papers given as lines of JSON, as `extract` prints them. Papers are identified by their folded
 * title, which needs no knowledge of the other parts; empty lines are skipped.
 * @throws InputError naming a line that is not output of `extract`
 */
export function tallyLines(file: string, lines: Iterable<string>): Tally {
  return gatherRows(rowsOf(file, lines));
}

function* rowsOf(file: string, lines: Iterable<string>): Generator<TallyRow> {
  let number = 0;
  for (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const found = v.safeParse(LINE, parse(line));
    if (!found.success) throw new InputError(file, number, 'no line of extract', LINE_REMEDY);
    const { title, concepts } = found.output;
    yield [foldTitle(title), new Map(concepts.map(({ id, salience }) => [id, salience]))];
  }
}

const LINE_REMEDY = 'Give the output of `extract` as it is.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A tally as JSON: papers and their concepts sorted, so that equal tallies are equal bytes. */
export function writeTally({ papers }: Tally): string {
  const rows = [...papers].sort(byKey).map(([id, row]) => [id, [...row].sort(byKey)]);
  return JSON.stringify({ version: TALLY_VERSION, papers: rows });
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/**
 * Reads what {@link writeTally} wrote.
 * @throws InputError when the file is not a tally, or of another version
 */
export function readTally(file: string, text: string): Tally {
  const found = v.safeParse(FILE, parse(text));
  if (!found.success)
    throw new InputError(file, 0, 'no tally of this version', 'Make it by `tally` again.');
  return gatherRows(found.output.papers.map(([id, row]): TallyRow => [id, new Map(row)]));
}
