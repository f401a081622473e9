// Reads a benchmark file, whose format is recognised by content.

import * as v from 'valibot';
import { UsageError } from '../command.ts';
import { AcronymLine } from './acronyms.ts';
import { GoldLine } from './gold.ts';
import { KeywordLine } from './keywords.ts';
import { TermLine } from './terms.ts';

/** The formats, each with the key that identifies it and the schema of a line. */
const FORMATS = {
  acronyms: { key: 'labels', line: AcronymLine, form: '{"tokens", "labels"}' },
  terms: { key: 'spans', line: TermLine, form: '{"text", "spans": [{"s", "e", "t", "type"}]}' },
  keywords: { key: 'keys', line: KeywordLine, form: '{"title", "text", "keys"}' },
  gold: { key: 'concepts', line: GoldLine, form: '{"title", "introduces", "concepts"}' },
} as const;

type FormatName = keyof typeof FORMATS;

type LineOf<F extends FormatName> = v.InferOutput<(typeof FORMATS)[F]['line']>;

/** A benchmark: its kind and its lines. */
export type Benchmark = {
  [F in FormatName]: { readonly kind: F; readonly lines: readonly LineOf<F>[] };
}[FormatName];

/** Which lines are used. */
export interface Choice {
  /** 1: the first, third, … line; 2: the others. */
  readonly half?: 1 | 2;
  /** Lines with this value of `split`. */
  readonly split?: string;
}

/** A line of the file, parsed, with its 1-based number. */
interface NumberedLine {
  readonly number: number;
  readonly value: unknown;
}

/**
 * Reads JSON Lines, without empty lines.
 * @throws UsageError naming file, line and the expected format
 */
export function readBenchmark(path: string, text: string, choice: Choice = {}): Benchmark {
  const lines = text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(path, i + 1, line)]))
    .filter((line, i) => isChosen(line, i, choice));
  const first = lines[0];
  if (!first)
    throw new UsageError(`${path}: no line to score. Check the file, --half and --split.`);
  const kind = formatOf(first.value);
  if (kind === null) throw refusal(path, first.number, Object.values(FORMATS));
  return { kind, lines: lines.map((line) => readLine(path, kind, line)) } as Benchmark;
}

function parseLine(path: string, number: number, line: string): NumberedLine {
  try {
    return { number, value: JSON.parse(line) as unknown };
  } catch {
    throw new UsageError(`${path}:${number}: no JSON. Expected one JSON object a line.`);
  }
}

function isChosen({ value }: NumberedLine, i: number, { half, split }: Choice): boolean {
  const isInHalf = half === undefined || i % 2 === half - 1;
  return isInHalf && (split === undefined || fieldOf(value, 'split') === split);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function formatOf(value: unknown): FormatName | null {
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((name) => fieldOf(value, FORMATS[name].key) !== undefined) ?? null;
}

function readLine(path: string, kind: FormatName, { number, value }: NumberedLine): unknown {
  const format = FORMATS[kind];
  const parsed = v.safeParse(format.line, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const where = v.getDotPath(issue);
  const what = where === null ? issue.message : `“${where}”: ${issue.message}`;
  throw refusal(path, number, [format], `${what}. `);
}

function refusal(
  path: string,
  line: number,
  formats: readonly { readonly form: string }[],
  what = '',
): UsageError {
  const forms = formats.map(({ form }) => form).join(' or ');
  return new UsageError(`${path}:${line}: no line of a benchmark. ${what}Expected ${forms}.`);
}
