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
import { formatsInWords } from '../src/core/papers/intake.ts';
import { fail, parseCommand } from './command.ts';

/** How this program was called, for the examples: from its source, or installed. */
const CALL =
  process.env.npm_lifecycle_event === 'paperloom' ? 'npm run -s paperloom --' : 'npx paperloom';

/** What can be called, as it is written after the name of the program, and what it does. */
const LINES: readonly (readonly [string, string])[] = [
  ['FILE…', 'build the map of the files, serve it and open it'],
  ['start [FILE…]', 'the same, with --port N, --host, --no-open'],
  ['build [FILE…] --out DIR', 'write the dataset of the files; with --from OLD, the places of an'],
  ['', 'earlier dataset are kept; --vocabulary TERMS adds terms of your own,'],
  ['', '--curation EDITS applies edits saved on the page, --threads N'],
  ['', 'shares the work among N threads (all cores from 1,000 records on);'],
  ['', '--columns title=Name,abstract=Text says what the columns of a table hold'],
  ['extract [FILE…]', 'a JSON line per paper, with its concepts and why each is there'],
  ['links [FILE…]', 'a JSON line per pair of concepts found together'],
  ['receipt [FILE…] [--csv]', 'what became of every record, a line each'],
  ['areas [FILE…]', 'the areas of the map, their names and members; like extract and links'],
  ['', 'with --vocabulary TERMS for terms of your own, --curation EDITS'],
  ['', 'for the concepts as your edits have them'],
  [
    'export --format NAME [FILE…]',
    'the map for other programs, to stdout or --out FILE; svg and pdf',
  ],
  ['', 'take --view "#…", the address of a view or a figure that has one,'],
  ['', '--size single|double|slide|poster|square|180x150mm, --dpi N (for px),'],
  ['', '--type PT, --line PT, --part whole|open, --ground paper|dark|transparent,'],
  ['', '--legend below|beside|none|top-left|…, --title TEXT --title-at above|below,'],
  ['', '--caption TEXT; shaped as by build with --vocabulary, --curation, --from'],
  ['vocabulary --format NAME [FILE]', 'terms in another format: yours, or the curated ones'],
  ['curate [FILE…]', 'a JSON line per pair of concepts that may be one; with'],
  ['', '--curation EDITS, per edit and whether it still fits'],
  ['tally [FILE…]', 'lines of extract to a partial tally, for parts of a large corpus'],
  ['merge FILE…', 'partial tallies to one; with --format links, the links of all papers'],
  ['diff BEFORE AFTER', 'a JSON line per change between two datasets; with --curation EDITS,'],
  ['', 'both as the edits have them'],
];

const USAGE = `Paperloom: a concept map of a pile of papers. Write ${CALL} and:

${LINES.map(([call, does]) => `  ${call.padEnd(30)}${does}`).join('\n')}

FILE is a file of papers in any of these formats, packed (.gz, .zip) or not, or a folder of them:
${formatsInWords()}. With no FILE the default corpus is read. Results go to stdout, progress to stderr.
`;

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
  tally: runTally,
  vocabulary: runVocabulary,
};

async function main(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  if (name === 'start') return runStart(rest);
  if (!Object.hasOwn(COMMANDS, name)) {
    // A file alone is what most people come with.
    if (existsSync(name)) return runStart(argv);
    fail(
      `“${name}” is neither a command nor a file. Commands are ${Object.keys(COMMANDS).join(', ')} and start; --help tells more.`,
    );
  }
  await COMMANDS[name as keyof typeof COMMANDS](parseCommand(rest));
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Installed, all is one file, and the threads that help begin with it too.
if (isMainThread) await main(process.argv.slice(2));
