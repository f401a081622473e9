// The command line over the core. Every file is opened here or in the modules beside.

import { runAreas } from './areas.ts';
import { runBuild } from './build.ts';
import { runDiff } from './diff.ts';
import { runExport } from './export.ts';
import { runExtract } from './extract.ts';
import { runLinks } from './links.ts';
import { runReceipt } from './receipt.ts';
import { formatsInWords } from '../src/core/papers/intake.ts';
import { fail, parseCommand } from './command.ts';

const USAGE = `Paperloom: a concept map of a pile of papers.

  npm run -s paperloom -- build [FILE…] --out DIR   write the dataset of the files; with --from OLD,
                                                    the places of an earlier dataset are kept
  npm run -s paperloom -- extract [FILE…]           a JSON line per paper, with its concepts
  npm run -s paperloom -- links [FILE…]             a JSON line per pair of concepts found together
  npm run -s paperloom -- receipt [FILE…] [--csv]   what became of every record, a line each
  npm run -s paperloom -- areas [FILE…]             the areas of the map, their names and members
  npm run -s paperloom -- export --format NAME [--out FILE] [FILE…]   the map for other programs;
                                                    svg and pdf take --view "#…", a view's address
  npm run -s paperloom -- diff BEFORE AFTER         a JSON line per change between two datasets

FILE is a file of papers in any of these formats, packed (.gz, .zip) or not, or a folder of them:
${formatsInWords()}. With no FILE the default corpus in data/corpus is read. Results go to stdout, progress to stderr.
`;

const COMMANDS = {
  areas: runAreas,
  build: runBuild,
  diff: runDiff,
  export: runExport,
  extract: runExtract,
  links: runLinks,
  receipt: runReceipt,
};

async function main(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    fail(
      `there is no command “${name}”. Use ${Object.keys(COMMANDS).join(', ')}; --help tells more.`,
    );
  }
  await COMMANDS[name as keyof typeof COMMANDS](parseCommand(rest));
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main(process.argv.slice(2));
