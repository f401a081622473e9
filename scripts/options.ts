// All options of the command line, for the parser and the help.

import { COLUMN_FIELDS } from '../src/core/papers/formats/columns.ts';
import { CAPTION_PLACES, LEGEND_PLACES, TITLE_PLACES } from '../src/figure/choices.ts';
import { DPI_RANGE, PRESETS } from '../src/figure/size.ts';

/** An option. */
export interface Option {
  /** Placeholder of its value in the help; null where it takes none. */
  readonly takes: string | null;
  /** Its description in the help. */
  readonly does: string;
  /** Description of the default; null where none is needed. */
  readonly standard: string | null;
  /** The error for a missing or invalid value. */
  readonly needs?: string;
}

/** More threads would only wait for the main thread. */
export const MAX_THREADS = 64;

/** The default port, from which on a free one is sought. */
export const FIRST_PORT = 4173;

export const GROUNDS = ['paper', 'dark', 'transparent'] as const;
export const PARTS = ['whole', 'open'] as const;

function option(
  takes: string | null,
  does: string,
  standard: string | null,
  needs?: string,
): Option {
  return { takes, does, standard, ...(needs !== undefined && { needs }) };
}

export const OPTIONS = {
  out: option(
    'PLACE',
    'where to write: a folder for build, a file for all others, which else write to stdout',
    null,
    '--out needs a folder or file. Write --out DIR.',
  ),
  format: option(
    'NAME',
    'the form of what comes out',
    null,
    '--format needs the name of a format. Write --format NAME.',
  ),
  columns: option(
    'FIELD=NAME,…',
    `what the columns of a table hold, by the names in its head; title must be among ${COLUMN_FIELDS.join(', ')}`,
    'known by their names, or by what stands in them',
    `--columns needs the column of the titles, and may name others: ${COLUMN_FIELDS.join(', ')}. Write --columns "title=Name,abstract=Text".`,
  ),
  vocabulary: option(
    'FILE',
    'terms of your own beside the curated ones: VOSviewer thesaurus, table, SKOS, CSO or stop words',
    'the curated ones alone',
    '--vocabulary needs a file of terms. Write --vocabulary FILE.',
  ),
  curation: option(
    'FILE',
    'edits to the concepts, as the page saves them; those that do not fit are told',
    'none',
    '--curation needs a file of edits. Write --curation FILE.',
  ),
  from: option(
    'DIR',
    'a dataset built before: what stands in it keeps its place',
    'the map is drawn anew',
    '--from needs the folder of a dataset. Write --from DIR.',
  ),
  threads: option(
    'N',
    `share the work among so many threads, 1 to ${MAX_THREADS}; the result is the same`,
    'all cores from 1,000 records on',
    `--threads needs a number from 1 to ${MAX_THREADS}. Write --threads 2.`,
  ),
  checkpoints: option(
    'DIR',
    'keeps in a folder what has been found: interrupted, the same command goes on from there; gone when all is done',
    'an interrupted build begins anew',
    '--checkpoints needs a folder. Write --checkpoints DIR.',
  ),
  csv: option(null, 'a table for spreadsheets instead of lines for people', null),
  view: option(
    '"#…"',
    'the address of a view, as the page has it, or a figure that was saved of one',
    'the map as it opens',
    '--view needs the address of a view. Write --view "#v=1&…".',
  ),
  size: option(
    'SIZE',
    `of a picture: ${PRESETS.map(({ id }) => id).join(', ')}, or as 180x150mm (in, px)`,
    'double',
  ),
  dpi: option('N', `for sizes in px, ${DPI_RANGE.least} to ${DPI_RANGE.most}`, 'that of the size'),
  type: option('PT', 'size of the smallest name of a picture', 'that of the size'),
  line: option('PT', 'no line of a picture is thinner', 'as on the screen'),
  part: option('PART', `of the map: ${PARTS.join(' or ')}`, 'whole'),
  ground: option('GROUND', `behind a picture: ${GROUNDS.join(', ')}`, 'paper'),
  legend: option('PLACE', `of a picture: ${LEGEND_PLACES.join(', ')}`, 'below'),
  title: option('TEXT', 'over a picture', 'none'),
  'title-at': option('PLACE', `of the title: ${TITLE_PLACES.join(', ')}`, 'above'),
  caption: option('TEXT', 'under a picture', 'none'),
  'caption-at': option('PLACE', `of the caption: ${CAPTION_PLACES.join(', ')}`, 'below'),
  port: option(
    'N',
    'serve at this port, or the next free one',
    String(FIRST_PORT),
    '--port needs a number from 1 to 65535. Write --port 8080.',
  ),
  host: option(null, 'let other machines of the network in', 'this machine only'),
  'no-open': option(null, 'open no browser', 'one is opened where a person sits'),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
