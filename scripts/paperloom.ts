// The command line over the core. Every file is opened here or in the modules beside.

import { runAreas } from './areas.ts';
import { runBuild } from './build.ts';
import { runDiff } from './diff.ts';
import { runExtract } from './extract.ts';
import { runLinks } from './links.ts';
import { fail, parseCommand } from './command.ts';

const USAGE = `Paperloom: a concept map of a pile of papers.

  npm run -s paperloom -- build [FILE…] --out DIR   write the dataset of the files
  npm run -s paperloom -- extract [FILE…]           a JSON line per paper, with its concepts
  npm run -s paperloom -- links [FILE…]             a JSON line per pair of concepts found together
  npm run -s paperloom -- areas [FILE…]             the areas of the map, their names and members
  npm run -s paperloom -- diff BEFORE AFTER         a JSON line per change between two datasets

With no FILE the default corpus in data/corpus is read. Results go to stdout, progress to stderr.
`;

const COMMANDS = {
  areas: runAreas,
  build: runBuild,
  diff: runDiff,
  extract: runExtract,
  links: runLinks,
};

function main(argv: readonly string[]): void {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    fail(
      `there is no command “${name}”. Use build, extract, links, areas or diff; --help tells more.`,
    );
  }
  COMMANDS[name as keyof typeof COMMANDS](parseCommand(rest));
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2));
