// The help pages of the commands and the options each accepts, for the parser and the help.

import { EXPORT_FORMATS } from '../src/core/exports/registry.ts';
import { formatsInWords } from '../src/core/papers/intake.ts';
import { VOCABULARY_FORMATS } from '../src/core/vocabularies/formats.ts';
import { PICTURE_OPTIONS } from './command.ts';
import { OPTIONS } from './options.ts';
import type { Option, OptionName } from './options.ts';

/** The help page of a command. */
export interface Page {
  /** Its arguments. */
  readonly takes: string;
  /** Summary for the list of commands. */
  readonly short: string;
  /** Description in whole sentences. */
  readonly does: string;
  readonly reads: string;
  readonly writes: string;
  readonly options: readonly OptionName[];
  /** Arguments of an example call, and what it does. */
  readonly examples: readonly (readonly [call: string, does: string])[];
}

const PAPERS =
  'files of papers in any format, packed (.gz, .zip) or not, or folders of them; without any, the default corpus';
const SHAPING = ['vocabulary', 'curation', 'columns', 'threads'] as const;
const PICTURE: readonly OptionName[] = ['view', ...PICTURE_OPTIONS];

export const PAGES = {
  start: {
    takes: '[FILE…]',
    short: 'build the map of the files, serve it and open it; FILE… alone does the same',
    does: 'Builds the map of some files, serves it on this machine and opens it in your browser. Nothing leaves the machine.',
    reads: PAPERS,
    writes: 'the address of the page; Ctrl+C ends it',
    options: ['port', 'host', 'no-open', 'from', ...SHAPING],
    examples: [
      ['library.ris', 'the map of a Zotero export'],
      ['start scopus.csv more.bib --port 8080', 'two files as one map, at a port of your choice'],
      ['table.csv --columns "title=Name,abstract=Text"', 'a table whose columns you name'],
    ],
  },
  build: {
    takes: '[FILE…] --out DIR',
    short: 'write the dataset of the files, for the page to read',
    does: 'Reads papers, finds their concepts, draws the map and writes it all as a dataset. The same input gives the same bytes.',
    reads: PAPERS,
    writes: 'the folder of --out: overview.json, papers.json, texts-N.json; a summary on stderr',
    options: ['out', 'from', 'checkpoints', ...SHAPING],
    examples: [
      ['build library.bib --out map', 'a dataset in the folder map'],
      [
        'build library.bib --from map --out map-2',
        'the library has grown; existing concepts keep their places',
      ],
      [
        'build works.jsonl.gz --out map --checkpoints so-far',
        'if interrupted, run it again to continue',
      ],
    ],
  },
  extract: {
    takes: '[FILE…]',
    short: 'a JSON line per paper, with its concepts and why each is there',
    does: 'Finds the concepts of each paper, with the place of every mention in the text and the rule that decided it.',
    reads: PAPERS,
    writes:
      'JSON Lines: title, abstract, date, links, sources, concepts with mentions, ambiguous, introduces',
    options: SHAPING,
    examples: [
      ['extract library.bib > concepts.jsonl', 'one line per paper'],
      ['extract papers/ --vocabulary terms.csv', 'with your own terms'],
    ],
  },
  links: {
    takes: '[FILE…]',
    short: 'a JSON line per pair of concepts found together',
    does: 'Counts in how many papers two concepts occur together, and how much more often than by chance.',
    reads: PAPERS,
    writes: 'JSON Lines: source, target, papers, associationStrength, npmi, g2',
    options: SHAPING,
    examples: [['links library.bib > links.jsonl', 'one line per pair']],
  },
  receipt: {
    takes: '[FILE…]',
    short: 'what became of each record, one per line',
    does: 'Reports for each record whether it was kept, merged with another (by DOI, arXiv id or title), or skipped, and why; and which columns of a table were read.',
    reads: PAPERS,
    writes: 'one line per record; totals on stderr',
    options: ['csv', 'columns'],
    examples: [
      ['receipt scopus.csv', 'as text'],
      ['receipt --csv scopus.csv more.ris > receipt.csv', 'for a spreadsheet'],
    ],
  },
  areas: {
    takes: '[FILE…]',
    short: 'the areas of the map, their names and members',
    does: 'Finds the areas of the map and lists the concepts with the most papers in each.',
    reads: PAPERS,
    writes: 'two lines per area: name and size, then members',
    options: SHAPING,
    examples: [['areas library.bib', 'what a library is about']],
  },
  export: {
    takes: '--format NAME [FILE…]',
    short: 'the map for other programs, or as a picture or a page',
    does: 'Writes what the map shows at first, or at --view, in a format that other programs read, as a figure (svg, pdf), or as one page that works without a server (html).',
    reads: PAPERS,
    writes: `in one of these formats:\n${EXPORT_FORMATS.map(({ id, name }) => `${id}: ${name}`).join('\n')}\nsvg, pdf: a figure of the map\nhtml: the map itself, as one file`,
    options: ['format', 'out', 'from', ...SHAPING, ...PICTURE],
    examples: [
      ['export --format gexf --out map.gexf library.bib', 'for Gephi'],
      [
        'export --format pdf --size single --legend none --out map.pdf library.bib',
        'a figure one column wide',
      ],
    ],
  },
  vocabulary: {
    takes: '--format NAME [FILE]',
    short: 'terms in another format: yours, or the curated ones',
    does: 'Converts a vocabulary between formats; without a file, the curated one.',
    reads: 'a file of terms in any of the formats below',
    writes: `in one of these formats:\n${VOCABULARY_FORMATS.map(({ id, what }) => `${id}: ${what}`).join('\n')}`,
    options: ['format', 'out'],
    examples: [
      ['vocabulary --format turtle --out terms.ttl terms.csv', 'a table as SKOS'],
      ['vocabulary --format csv > curated.csv', 'the curated terms for a spreadsheet'],
    ],
  },
  curate: {
    takes: '[FILE…]',
    short: 'possible duplicate concepts; or which edits still apply',
    does: 'Lists concepts that may be the same, with the reason: plural, hyphen, acronym, typing error, same papers. With --curation, reports for each edit whether it still applies.',
    reads: PAPERS,
    writes: 'one JSON line per suggestion, or per edit',
    options: ['curation', 'vocabulary', 'columns'],
    examples: [
      ['curate library.bib', 'what could be merged'],
      ['curate --curation edits.json library.bib', 'do last month’s edits apply to this library?'],
    ],
  },
  diff: {
    takes: 'BEFORE AFTER',
    short: 'a JSON line per change between two datasets',
    does: 'Compares two datasets that were built: papers, concepts and links that were added, removed or changed.',
    reads: 'two folders written by build',
    writes: 'one JSON line per change; totals on stderr',
    options: ['curation'],
    examples: [['diff map map-2', 'what has changed since']],
  },
  tally: {
    takes: '[FILE…]',
    short: 'turn output of extract into a partial tally, for a part of a large corpus',
    does: 'Counts what extract found in a part of a corpus, so that a large one can be split between machines.',
    reads: 'lines of extract; without a file, from the standard input',
    writes: 'one line of JSON: a partial tally',
    options: [],
    examples: [['tally part-1.jsonl > part-1.tally', 'the output of extract for one part']],
  },
  merge: {
    takes: 'FILE…',
    short: 'combine partial tallies into one, or into the links of all papers',
    does: 'Combines partial tallies, in any order and grouping; with --format links, writes the links of all papers.',
    reads: 'partial tallies; without a file, from the standard input',
    writes: 'one line of JSON, or with --format links one line per pair, as links does',
    options: ['format'],
    examples: [['merge --format links *.tally > links.jsonl', 'the links of all parts']],
  },
} as const satisfies Record<string, Page>;

export type CommandName = keyof typeof PAGES;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(PAGES, name);
}

/** Characters of a line of help. */
const WIDTH = 92;

/** The list of all commands. */
export function listCommands(call: string): string {
  const lines = Object.entries(PAGES).map(([name, { short }]) => `  ${name.padEnd(12)}${short}`);
  const formats = `FILE is a file of papers in any of these formats, packed (.gz, .zip) or not, or a folder of them: ${formatsInWords()}. With no FILE the default corpus is read. Results go to stdout, progress to stderr.`;
  return `Paperloom: a concept map of a collection of papers.

  ${call} FILE…           the map of your papers, in your browser
  ${call} COMMAND --help  what a command does, its options, examples

Commands:
${lines.join('\n')}

${wrap(formats, '').join('\n')}
`;
}

/** The help page of a command. */
export function pageOf(name: CommandName, call: string): string {
  const { takes, does, reads, writes, options, examples }: Page = PAGES[name];
  const told = options.flatMap((option) => optionLines(option, OPTIONS[option]));
  return [
    `${call} ${name} ${takes}`.trimEnd(),
    '',
    ...wrap(does, ''),
    '',
    ...wrap(`Reads ${reads}.`, ''),
    ...writesInWords(writes),
    ...(told.length === 0 ? [] : ['', 'Options:', ...told]),
    '',
    'Examples:',
    ...examples.flatMap(([line, why]) => [`  ${call} ${line}`, `      ${why}`]),
    '',
  ].join('\n');
}

function writesInWords(writes: string): string[] {
  const [first = '', ...more] = writes.split('\n');
  return more.length === 0
    ? wrap(`Writes ${first}.`, '')
    : [`Writes ${first}`, ...more.flatMap((line) => wrap(line, '  '))];
}

/** Column at which descriptions of options begin. */
const COLUMN = 24;

function optionLines(name: OptionName, { takes, does, standard }: Option): string[] {
  const head = `  --${name}${takes === null ? '' : ` ${takes}`}`;
  const said = standard === null ? does : `${does} (default: ${standard})`;
  const lines = wrap(said, ' '.repeat(COLUMN));
  if (head.length >= COLUMN) return [head, ...lines];
  return [head.padEnd(COLUMN) + lines[0]!.slice(COLUMN), ...lines.slice(1)];
}

/** Wraps text at {@link WIDTH}. */
function wrap(text: string, indent: string): string[] {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length + word.length + 1 > WIDTH && last !== indent) lines.push(indent + word);
    else lines[lines.length - 1] = last === indent ? indent + word : `${last} ${word}`;
  }
  return lines;
}
