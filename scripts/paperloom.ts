// The command line over the core. Every file is opened here or in the modules beside.

import { existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { fail, parseCommand } from './command.ts';
import { isCommand, listCommands, pageOf, PAGES } from './pages.ts';
import type { Command } from './command.ts';
import type { CommandName } from './pages.ts';

/** How this program was called, for the examples: from its source, or installed. */
const CALL =
  process.env.npm_lifecycle_event === 'paperloom' ? 'npm run -s paperloom --' : 'npx paperloom';

type Run = (command: Command) => void | Promise<void>;

/** Each is loaded when it is called: no build waits for what writes figures, or reads ontologies. */
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
  // A file alone is what most people come with.
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

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Installed, all is one file, and the threads that help begin with it too: a module in it runs when asked for.
if (isMainThread) await main(process.argv.slice(2));
else await import('./crew/member.ts');
