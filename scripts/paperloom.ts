// The command line over the core. All file access is in this folder.

import { existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { fail, parseCommand } from './command.ts';
import { isCommand, listCommands, pageOf, PAGES } from './pages.ts';
import type { Command } from './command.ts';
import type { CommandName } from './pages.ts';

/** How this program was started, for the examples in the help: from source, or installed. */
const CALL =
  process.env.npm_lifecycle_event === 'paperloom' ? 'npm run -s paperloom --' : 'npx paperloom';

type Run = (command: Command) => void | Promise<void>;

/** Imported on demand: a build need not load the writers of figures or the readers of ontologies. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Run>>> = {
  areas: async () => (await import('./areas.ts')).runAreas,
  build: async () => (await import('./build.ts')).runBuild,
  curate: async () => (await import('./curate.ts')).runCurate,
  diff: async () => (await import('./diff.ts')).runDiff,
  export: async () => (await import('./export.ts')).runExport,
  extract: async () => (await import('./extract.ts')).runExtract,
  links: async () => (await import('./links.ts')).runLinks,
  merge: async () => (await import('./shards/tally.ts')).runMerge,
  receipt: async () => (await import('./receipt.ts')).runReceipt,
  start: async () => (await import('./run-start.ts')).runStart,
  tally: async () => (await import('./shards/tally.ts')).runTally,
  vocabulary: async () => (await import('./vocabulary.ts')).runVocabulary,
};

async function main(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = argv;
  const wanted = helpWanted(argv);
  if (wanted !== null) process.stdout.write(wanted);
  else if (isCommand(name)) await run(name, rest);
  // A file without a command: serve its map.
  else if (existsSync(name)) await run('start', argv);
  else {
    const commands = Object.keys(PAGES).join(', ');
    fail(`“${name}” is neither a command nor a file. Commands are ${commands}; --help tells more.`);
  }
}

async function run(name: CommandName, args: readonly string[]): Promise<void> {
  const command = parseCommand(args, PAGES[name].options);
  const start = await COMMANDS[name]();
  await start(command);
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

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// An installed package is one file, so worker threads start here too and run the module of the worker.
if (isMainThread) await main(process.argv.slice(2));
else await import('./pool/worker.ts');
