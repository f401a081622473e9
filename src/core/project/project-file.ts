// The project file: a reader's work on a corpus as a zip archive of JSON files, each with its own version. It names
// the corpus it belongs to and may include it.

import * as v from 'valibot';
import { checkDatasetFiles } from '../dataset/check-files.ts';
import { zipFiles } from '../exports/zip.ts';
import { InputError } from '../input-error.ts';
import { decodeFile } from '../papers/decode.ts';
import { OVERVIEW_FILE, PAPERS_FILE, shardFile } from '../dataset/files.ts';
import type { DatasetFile } from '../dataset/files.ts';
import type { ByteFile } from '../papers/decode.ts';
import type { Decode } from '../papers/decoder.ts';

/** Format version; newer ones are refused, all older ones can be read. */
export const PROJECT_VERSION = 1;

/** File name extension. */
export const PROJECT_ENDING = '.paperloom';

/** The content of a project file. */
export interface Project {
  /** What the reader calls the corpus. */
  readonly corpus: string;
  /** Id of the dataset, as given by `identify`. */
  readonly dataset: string;
  /** The view when it was saved, as an address. */
  readonly address: string;
  /** Parts by name, serialized by their own modules; null where there is none. */
  readonly parts: Readonly<Record<PartName, string | null>>;
  /** The files of the dataset; empty when it is not included. */
  readonly files: readonly DatasetFile[];
}

/** The parts of a project, each a file of the archive. */
export const PART_NAMES = ['curation.json', 'marks.json', 'views.json', 'vocabulary.json'] as const;

export type PartName = (typeof PART_NAMES)[number];

const HEAD_FILE = 'project.json';
const FOLDER = 'dataset/';

/** The bytes of a project file; deterministic. */
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

/** Whether bytes look like a project: a zip archive whose first entry is `project.json`. */
export function looksLikeProject(bytes: Uint8Array): boolean {
  // The name of the first entry is at offset 30.
  const name = String.fromCharCode(...bytes.subarray(30, 30 + HEAD_FILE.length));
  return bytes[0] === 0x50 && bytes[1] === 0x4b && name === HEAD_FILE;
}

/**
 * Reads a project file. Its parts are returned unvalidated, its dataset is checked.
 * @param decode as a TextDecoder, with U+FFFD for invalid bytes
 * @throws InputError when it is not a project, damaged, too large, of a later version, or its dataset is invalid
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

/** The files of the dataset, validated; empty when it is not included. */
function datasetFiles(file: string, texts: ReadonlyMap<string, string>): DatasetFile[] {
  const names = [OVERVIEW_FILE, PAPERS_FILE];
  if (names.some((name) => !texts.has(FOLDER + name))) return [];
  for (let n = 0; texts.has(FOLDER + shardFile(n)); n++) names.push(shardFile(n));
  const files = names.map((name) => ({ name, text: texts.get(FOLDER + name)! }));
  checkDatasetFiles(files, `Ask whoever sent ${file} to save it again.`);
  return files;
}
