// All options of the command line, for the parser and the help.

import { COLUMN_FIELDS } from '../src/core/papers/formats/columns.ts';
import { CAPTION_PLACES, LEGEND_PLACES, TITLE_PLACES, UNNAMED } from '../src/figure/choices.ts';
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
    'where to write: a folder for build, a file for all other commands',
    null,
    '--out needs a folder or file. Write --out DIR.',
  ),
  format: option(
    'NAME',
    'the output format',
    null,
    '--format needs the name of a format. Write --format NAME.',
  ),
  columns: option(
    'FIELD=NAME,…',
    `what the columns of a table hold, by their header names; title is required: ${COLUMN_FIELDS.join(', ')}`,
    'detected from their names or contents',
    `--columns needs the column of the titles, and may name others: ${COLUMN_FIELDS.join(', ')}. Write --columns "title=Name,abstract=Text".`,
  ),
  vocabulary: option(
    'FILE',
    'your own terms in addition to the curated ones: VOSviewer thesaurus, table, SKOS, CSO or stop words',
    'only the curated ones',
    '--vocabulary needs a file of terms. Write --vocabulary FILE.',
  ),
  curation: option(
    'FILE',
    'edits to the concepts, as the page saves them; those that do not apply are reported',
    'none',
    '--curation needs a file of edits. Write --curation FILE.',
  ),
  from: option(
    'DIR',
    'an earlier dataset: its concepts keep their places',
    'all places are new',
    '--from needs the folder of a dataset. Write --from DIR.',
  ),
  threads: option(
    'N',
    `number of threads, 1 to ${MAX_THREADS}; the result is the same`,
    'all cores from 1,000 records on',
    `--threads needs a number from 1 to ${MAX_THREADS}. Write --threads 2.`,
  ),
  checkpoints: option(
    'DIR',
    'saves progress in a folder: after an interruption, the same command continues from there; deleted at the end',
    'an interrupted build starts again',
    '--checkpoints needs a folder. Write --checkpoints DIR.',
  ),
  csv: option(null, 'a table for spreadsheets instead of text', null),
  view: option(
    '"#…"',
    'the address of a view, from the page, or a figure saved from one',
    'the map as it opens',
    '--view needs the address of a view. Write --view "#v=1&…".',
  ),
  size: option(
    'SIZE',
    `of a picture: ${PRESETS.map(({ id }) => id).join(', ')}, or as 180x150mm (in, px)`,
    'double',
  ),
  dpi: option('N', `for sizes in px, ${DPI_RANGE.least} to ${DPI_RANGE.most}`, 'set by --size'),
  type: option('PT', 'size of the smallest name of a picture', 'set by --size'),
  line: option('PT', 'minimum line width of a picture', 'as on screen'),
  part: option('PART', `of the map: ${PARTS.join(' or ')}`, 'whole'),
  ground: option('GROUND', `behind a picture: ${GROUNDS.join(', ')}`, 'paper'),
  legend: option('PLACE', `of a picture: ${LEGEND_PLACES.join(', ')}`, 'below'),
  unnamed: option(
    'HOW',
    `concepts without room for their names: ${UNNAMED.join(', ')}`,
    'as fits the size',
  ),
  title: option('TEXT', 'title of a picture', 'none'),
  'title-at': option('PLACE', `of the title: ${TITLE_PLACES.join(', ')}`, 'above'),
  caption: option('TEXT', 'caption of a picture', 'none'),
  'caption-at': option('PLACE', `of the caption: ${CAPTION_PLACES.join(', ')}`, 'below'),
  port: option(
    'N',
    'port to serve at, or the next free one',
    String(FIRST_PORT),
    '--port needs a number from 1 to 65535. Write --port 8080.',
  ),
  host: option(null, 'accept connections from other machines on the network', 'this machine only'),
  'no-open': option(null, 'do not open a browser', 'opened when run in a terminal'),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
