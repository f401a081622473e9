// What all commands share: arguments, messages, and one clear line when the input is bad.

import { COLUMN_FIELDS } from '../src/core/papers/formats/columns.ts';
import { UnknownColumns } from '../src/core/papers/formats/table.ts';
import { InputError } from '../src/core/input-error.ts';
import { isOption, MOST_THREADS, OPTION_NAMES, OPTIONS } from './options.ts';
import type { Option, OptionName } from './options.ts';
import type { ColumnNames } from '../src/core/papers/formats/columns.ts';

/** Arguments of a command. */
export interface Command {
  readonly files: readonly string[];
  readonly out: string | null;
  /** The form of the output, where a command knows several. */
  readonly format: string | null;
  /** The address of a view, where a picture is asked for. */
  readonly view: string | null;
  /** What a picture is to be like: by option, as written. */
  readonly picture: ReadonlyMap<PictureOption, string>;
  /** A dataset built before, whose places are kept. */
  readonly from: string | null;
  /** A file of the reader's own terms, added to the curated vocabulary. */
  readonly vocabulary: string | null;
  /** A file of edits to the concepts. */
  readonly curation: string | null;
  /** Which columns of tables say what, where their names do not. */
  readonly columns: ColumnNames | null;
  /** The folder from which an interrupted build goes on. */
  readonly checkpoints: string | null;
  /** Comma-separated values instead of text for people. */
  readonly csv: boolean;
  /** Threads to work with; null: as many as the machine has, where the papers are many. */
  readonly threads: number | null;
  /** Where to serve; null for the usual place. */
  readonly port: number | null;
  /** Whether other machines are let in. */
  readonly host: boolean;
  /** Whether no browser is to be opened. */
  readonly noOpen: boolean;
}

/** What may be asked of a picture. */
export const PICTURE_OPTIONS = [
  ...(['size', 'dpi', 'type', 'line', 'part', 'ground', 'legend'] as const),
  ...(['title', 'title-at', 'caption', 'caption-at'] as const),
] as const satisfies readonly OptionName[];
export type PictureOption = (typeof PICTURE_OPTIONS)[number];

/** A mistake of the user's, told in one line. */
export class UsageError extends Error {}

/**
 * Splits arguments into files and options.
 * @param accepted the options that the command takes; all where none are named
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
    threads: numberIn('threads', option('threads'), MOST_THREADS),
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
  // A comma may stand in a name: one that begins no field belongs to the name before it.
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

/** Accounts, for people; results go to stdout. */
export function tell(message: string): void {
  endProgress();
  process.stderr.write(`${message}\n`);
}

/** Where the program is, on one line that is written over; only where somebody watches. */
export function tellProgress(message: string): void {
  if (!process.stderr.isTTY) return;
  const width = process.stderr.columns || 80;
  process.stderr.write(`\r\u001b[K${printable(message).slice(0, width - 1)}`);
  isProgressShown = true;
}

/** Takes the line of progress away. */
export function endProgress(): void {
  if (isProgressShown) process.stderr.write('\r\u001b[K');
  isProgressShown = false;
}

let isProgressShown = false;

/** Names of files come from outside: nothing in them steers the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** What is wrong with an input, and the option that helps where there is one. */
export function inputInWords(error: InputError): string {
  if (!(error instanceof UnknownColumns)) return error.message;
  const { file, line, what, likeliest } = error;
  return `${file}:${line}: ${what}. Say which one with --columns "title=${likeliest}"; other columns can follow, as in "title=${likeliest},abstract=…".`;
}

/** Runs a command; a mistake of the user's becomes one line, anything else is a bug and shows itself. */
export function withClearErrors<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) fail(inputInWords(error));
    if (error instanceof UsageError) fail(error.message);
    throw error;
  }
}
