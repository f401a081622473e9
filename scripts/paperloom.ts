// The command line over the core. Every file is opened here or in the modules beside.

import { existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { runAreas } from './areas.ts';
import { runBuild } from './build.ts';
import { runCurate } from './curate.ts';
import { runDiff } from './diff.ts';
import { runExport } from './export.ts';
import { runExtract } from './extract.ts';
import { runLinks } from './links.ts';
import { runReceipt } from './receipt.ts';
import { runMerge, runTally } from './shards/tally.ts';
import { runStart } from './run-start.ts';
import { runVocabulary } from './vocabulary.ts';
import { fail, parseCommand } from './command.ts';
import { isCommand, listCommands, pageOf, PAGES } from './pages.ts';
import type { Command } from './command.ts';
import type { CommandName } from './pages.ts';

/** How this program was called, for the examples: from its source, or installed. */
const CALL =
  process.env.npm_lifecycle_event === 'paperloom' ? 'npm run -s paperloom --' : 'npx paperloom';

const COMMANDS = {
  areas: runAreas,
  build: runBuild,
  curate: runCurate,
  diff: runDiff,
  export: runExport,
  extract: runExtract,
  links: runLinks,
  merge: runMerge,
  receipt: runReceipt,
  start: runStart,
  tally: runTally,
  vocabulary: runVocabulary,
} satisfies Record<CommandName, (command: Command) => void | Promise<void>>;

async function main(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = argv;
  const wanted = helpWanted(argv);
  if (wanted !== null) process.stdout.write(wanted);
  else if (isCommand(name)) await run(name, rest);
  // A file alone is what most people come with.
  else if (existsSync(name)) await run('start', argv);
  else {
    const commands = Object.keys(PAGES).join(', ');
    fail(`“${name}” is neither a command nor a file. Commands are ${commands}; --help tells more.`);
  }
}

async function run(name: CommandName, args: readonly string[]): Promise<void> {
  await COMMANDS[name](parseCommand(args, PAGES[name].options));
}

/** The help that is asked for: of a command, or of all; null where none is. */
function helpWanted(argv: readonly string[]): string | null {
  const isHelp = (arg: string) => arg === '--help' || arg === '-h';
  const [name, about = ''] = argv;
  if (name === undefined || isHelp(name)) return listCommands(CALL);
  if (name === 'help') return isCommand(about) ? pageOf(about, CALL) : listCommands(CALL);
  if (!argv.some(isHelp)) return null;
  return isCommand(name) ? pageOf(name, CALL) : listCommands(CALL);
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Installed, all is one file, and the threads that help begin with it too.
if (isMainThread) await main(process.argv.slice(2));
