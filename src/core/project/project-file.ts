// The project file: all of a reader's work on a corpus as one archive of readable parts. Each part has
// a version of its own; the archive says which corpus it belongs to, and may carry it along.

import * as v from 'valibot';
import { checkDatasetFiles } from '../dataset/check-files.ts';
import { readDataset } from '../dataset/files.ts';
import { zipFiles } from '../exports/zip.ts';
import { InputError } from '../input-error.ts';
import { decodeFile } from '../papers/decode.ts';
import { OVERVIEW_FILE, PAPERS_FILE, shardFile } from '../dataset/files.ts';
import type { DatasetFile } from '../dataset/files.ts';
import type { ByteFile } from '../papers/decode.ts';
import type { Decode } from '../papers/decoder.ts';

/** Version of the form below; a reader refuses a newer one and reads every older one. */
export const PROJECT_VERSION = 1;

/** How the file of a project ends. */
export const PROJECT_ENDING = '.paperloom';

/** What a project holds. */
export interface Project {
  /** What the reader calls the corpus. */
  readonly corpus: string;
  /** Identity of the dataset the work was done on, as `identify` gives it. */
  readonly dataset: string;
  /** What was seen when it was saved, as an address. */
  readonly address: string;
  /** Parts by name, as their own writers wrote them; null where there is nothing of it. */
  readonly parts: Readonly<Record<PartName, string | null>>;
  /** The files of the dataset itself; empty when it was left out. */
  readonly files: readonly DatasetFile[];
}

/** The parts of a project, each a file of the archive. */
export const PART_NAMES = ['curation.json', 'marks.json', 'views.json', 'vocabulary.json'] as const;

export type PartName = (typeof PART_NAMES)[number];

const HEAD_FILE = 'project.json';
const FOLDER = 'dataset/';

/** A project as the bytes of its file: the same for the same project. */
export function writeProject({ corpus, dataset, address, parts, files }: Project): Uint8Array {
  const head = { paperloomProject: PROJECT_VERSION, corpus, dataset, address };
  const written = PART_NAMES.flatMap((path) => {
    const text = parts[path];
    return text === null ? [] : [{ path, text }];
  });
  return zipFiles([
    { path: HEAD_FILE, text: `${JSON.stringify(head, null, 2)}\n` },
    ...written,
    ...files.map(({ name, text }) => ({ path: FOLDER + name, text })),
  ]);
}

const headSchema = v.object({
  paperloomProject: v.number(),
  corpus: v.pipe(v.string(), v.maxLength(1000)),
  dataset: v.pipe(v.string(), v.maxLength(200)),
  address: v.pipe(v.string(), v.maxLength(100_000)),
});

/** Whether bytes may be a project: a zip archive that begins with the head of one. */
export function looksLikeProject(bytes: Uint8Array): boolean {
  // The name of the first entry stands at a fixed place behind the signature.
  const name = String.fromCharCode(...bytes.subarray(30, 30 + HEAD_FILE.length));
  return bytes[0] === 0x50 && bytes[1] === 0x4b && name === HEAD_FILE;
}

/**
 * Reads the file of a project. Its parts are given as they stand; whoever reads them judges them.
 * @param decode as a TextDecoder does, with U+FFFD for what the encoding lacks
 * @throws InputError when it is no project, broken, too large, of a later version, or its dataset
 * cannot be read
 */
export function readProject(file: ByteFile, decode: Decode): Project {
  const { files } = decodeFile(file, decode);
  const texts = new Map(files.map(({ name, text }) => [name.slice(file.name.length + 1), text]));
  const head = readHead(file.name, texts.get(HEAD_FILE));
  const parts = Object.fromEntries(PART_NAMES.map((name) => [name, texts.get(name) ?? null]));
  return {
    corpus: head.corpus,
    dataset: head.dataset,
    address: head.address,
    parts: parts as Record<PartName, string | null>,
    files: datasetFiles(file.name, texts),
  };
}

function readHead(file: string, text: string | undefined) {
  const refuse = (what: string, remedy: string) => new InputError(file, 0, what, remedy);
  if (text === undefined)
    throw refuse('no project of Paperloom', `Open a file that ends in ${PROJECT_ENDING}.`);
  const head = v.safeParse(headSchema, parse(text));
  if (!head.success) throw refuse('its head cannot be read', 'Save the project again.');
  const { paperloomProject: version } = head.output;
  if (version > PROJECT_VERSION)
    throw refuse(
      `a project of version ${version}, this program reads ${PROJECT_VERSION}`,
      'Open it with the program that saved it, or a later one.',
    );
  return head.output;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The dataset's files, checked: all of its shards, and an overview that can be read. */
function datasetFiles(file: string, texts: ReadonlyMap<string, string>): DatasetFile[] {
  const [overview, papers] = [texts.get(FOLDER + OVERVIEW_FILE), texts.get(FOLDER + PAPERS_FILE)];
  if (overview === undefined || papers === undefined) return [];
  const { papers: columns, shardSize } = readDataset(overview, papers);
  const shards = Math.ceil(columns.ids.length / shardSize);
  const names = [
    OVERVIEW_FILE,
    PAPERS_FILE,
    ...Array.from({ length: shards }, (_, n) => shardFile(n)),
  ];
  const files = names.map((name) => {
    const text = texts.get(FOLDER + name);
    if (text === undefined)
      throw new InputError(file, 0, `${FOLDER}${name} is missing`, 'Save the project again.');
    return { name, text };
  });
  checkDatasetFiles(files, `Ask whoever sent ${file} to save it again.`);
  return files;
}
