// Shared by all commands: parsing of arguments, messages on stderr, one-line errors for bad input.

import { COLUMN_FIELDS } from '../src/core/papers/formats/columns.ts';
import { UnknownColumns } from '../src/core/papers/formats/table.ts';
import { InputError } from '../src/core/input-error.ts';
import { isOption, MAX_THREADS, OPTION_NAMES, OPTIONS } from './options.ts';
import type { Option, OptionName } from './options.ts';
import type { ColumnNames } from '../src/core/papers/formats/columns.ts';

/** Arguments of a command. */
export interface Command {
  readonly files: readonly string[];
  readonly out: string | null;
  /** The format of the output, where a command has several. */
  readonly format: string | null;
  /** The address of the view to export. */
  readonly view: string | null;
  /** Options of a picture, as written. */
  readonly picture: ReadonlyMap<PictureOption, string>;
  /** The folder of an earlier dataset, whose positions are kept. */
  readonly from: string | null;
  /** A file of terms that are added to the curated vocabulary. */
  readonly vocabulary: string | null;
  /** A file of edits to the concepts. */
  readonly curation: string | null;
  /** The columns of tables, where they are named by the user. */
  readonly columns: ColumnNames | null;
  /** The folder of checkpoints, to resume an interrupted build. */
  readonly checkpoints: string | null;
  /** CSV instead of text for people. */
  readonly csv: boolean;
  /** Number of threads; null for as many as cores, or one for few papers. */
  readonly threads: number | null;
  /** The port to serve at; null for the default. */
  readonly port: number | null;
  /** Whether to accept connections from other machines. */
  readonly host: boolean;
  /** Whether not to open a browser. */
  readonly noOpen: boolean;
}

/** The options of a picture. */
export const PICTURE_OPTIONS = [
  'size',
  'dpi',
  'type',
  'line',
  'part',
  'ground',
  'legend',
  'unnamed',
  'title',
  'title-at',
  'caption',
  'caption-at',
] as const satisfies readonly OptionName[];
export type PictureOption = (typeof PICTURE_OPTIONS)[number];

/** A mistake of the user, reported in one line without a stack trace. */
export class UsageError extends Error {}

/**
 * Splits arguments into files and options.
 * @param accepted the options that the command takes; all by default
 */
export function parseCommand(
  args: readonly string[],
  accepted: readonly OptionName[] = OPTION_NAMES,
): Command {
  const { files, given } = splitArguments(args, accepted);
  const option = (name: OptionName) => given.get(name) ?? null;
  return {
    files,
    out: option('out'),
    format: option('format'),
    view: option('view'),
    picture: new Map(
      PICTURE_OPTIONS.flatMap((name) => {
        const value = option(name);
        return value === null ? [] : [[name, value] as const];
      }),
    ),
    from: option('from'),
    vocabulary: option('vocabulary'),
    curation: option('curation'),
    columns: columnsIn(option('columns')),
    checkpoints: option('checkpoints'),
    csv: given.has('csv'),
    threads: numberIn('threads', option('threads'), MAX_THREADS),
    port: numberIn('port', option('port'), 65_535),
    host: given.has('host'),
    noOpen: given.has('no-open'),
  };
}

interface Arguments {
  readonly files: readonly string[];
  /** As written; empty for an option that takes no value. */
  readonly given: ReadonlyMap<OptionName, string>;
}

function splitArguments(args: readonly string[], accepted: readonly OptionName[]): Arguments {
  const files: string[] = [];
  const given = new Map<OptionName, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!isOption(name)) fail(`there is no option “${arg}”. --help lists them.`);
    if (!accepted.includes(name))
      fail(`--${name} is no option of this command. --help lists them.`);
    const needsValue = OPTIONS[name].takes !== null;
    if (!needsValue && value !== undefined) fail(`--${name} takes no value. Write --${name}.`);
    given.set(name, needsValue ? (value ?? args[++i] ?? fail(needsOf(name))) : '');
  }
  return { files, given };
}

function numberIn(name: OptionName, given: string | null, most: number): number | null {
  if (given === null) return null;
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : fail(needsOf(name));
}

/** `title=Name,abstract=Text` */
function columnsIn(given: string | null): ColumnNames | null {
  if (given === null) return null;
  // A name may contain commas: only a comma before `FIELD=` separates.
  const begins = new RegExp(`,(?=\\s*(?:${COLUMN_FIELDS.join('|')})\\s*=)`, 'i');
  const pairs = given.split(begins).map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/s.exec(pair));
  const named = pairs.flatMap((pair) =>
    pair ? [[pair[1]!.toLowerCase(), pair[2]!] as const] : [],
  );
  const isGood =
    named.length === pairs.length &&
    named.every(([field]) => (COLUMN_FIELDS as readonly string[]).includes(field)) &&
    named.some(([field]) => field === 'title');
  return isGood ? Object.fromEntries(named) : fail(needsOf('columns'));
}

function needsOf(name: OptionName): string {
  const { needs }: Option = OPTIONS[name];
  return needs ?? `--${name} needs a value. --help shows one.`;
}

/** Ends the program with one line on stderr and status 1. */
export function fail(message: string): never {
  endProgress();
  process.stderr.write(`paperloom: ${printable(message)}\n`);
  process.exit(1);
}

/** Prints a message on stderr; stdout is for results. */
export function tell(message: string): void {
  endProgress();
  process.stderr.write(`${message}\n`);
}

/** Shows progress on a line that is overwritten; on a terminal only. */
export function tellProgress(message: string): void {
  if (!process.stderr.isTTY) return;
  const width = process.stderr.columns || 80;
  process.stderr.write(`\r\u001b[K${printable(message).slice(0, width - 1)}`);
  isProgressShown = true;
}

/** Clears the progress line. */
export function endProgress(): void {
  if (isProgressShown) process.stderr.write('\r\u001b[K');
  isProgressShown = false;
}

let isProgressShown = false;

/** Replaces control characters, so that untrusted text such as file names cannot control the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** The message of an input error, with the option that helps where there is one. */
export function inputInWords(error: InputError): string {
  if (!(error instanceof UnknownColumns)) return error.message;
  const { file, line, what, likeliest } = error;
  return `${file}:${line}: ${what}. Say which one with --columns "title=${likeliest}"; other columns can follow, as in "title=${likeliest},abstract=…".`;
}

/** Runs a command; errors of the user become one line, any other error is a bug and is thrown. */
export function withClearErrors<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) fail(inputInWords(error));
    if (error instanceof UsageError) fail(error.message);
    throw error;
  }
}
