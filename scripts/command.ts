// What all commands share: arguments, messages, and one clear line when the input is bad.

import { InputError } from '../src/core/input-error.ts';

/** Arguments of a command. */
export interface Command {
  readonly files: readonly string[];
  readonly out: string | null;
}

/** A mistake of the user's, told in one line. */
export class UsageError extends Error {}

/** Splits arguments into files and options. */
export function parseCommand(args: readonly string[]): Command {
  const files: string[] = [];
  let out: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--out') out = args[++i] ?? fail('--out needs a folder. Write --out DIR.');
    else if (arg.startsWith('--out=')) out = arg.slice('--out='.length);
    else if (arg.startsWith('-') && arg !== '-')
      fail(`there is no option “${arg}”. --help lists them.`);
    else files.push(arg);
  }
  return { files, out };
}

/** Ends the program with one line on stderr and status 1. */
export function fail(message: string): never {
  process.stderr.write(`paperloom: ${message}\n`);
  process.exit(1);
}

/** Progress and accounts, for people; results go to stdout. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Runs a command; a mistake of the user's becomes one line, anything else is a bug and shows itself. */
export function withClearErrors<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError || error instanceof UsageError) fail(error.message);
    throw error;
  }
}
