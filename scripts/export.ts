// export: files → the map, initial or at a view, as a graph for other programs, as a picture, or as an HTML page.

import { accessSync, constants, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exportGraph } from '../src/core/exports/build-graph.ts';
import { EXPORT_FORMATS, formatNamed } from '../src/core/exports/registry.ts';
import { shownAtFirst } from '../src/core/exports/shown.ts';
import { buildOwn } from './build.ts';
import { fail, tell, UsageError, withClearErrors } from './command.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { GraphSource } from '../src/core/exports/graph.ts';
import type { Build } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** Writes a build in one format. */
type Write = (build: Build) => string | Uint8Array;

/** Formats of pictures. */
const FIGURES = ['svg', 'pdf'] as const;

/** The format of a page in one file. */
const PAGE = 'html';

/** The command `export --format NAME [--out FILE] [FILE…]`. */
export async function runExport(command: Command): Promise<void> {
  const { files, out, format, picture } = command;
  if (format === null) fail(`export needs a format. Add --format with one of ${knownFormats()}.`);
  const write = (await graphWriter(format, command)) ?? (await viewWriter(format, command));
  if (write === null) {
    fail(`there is no format “${format}”. Use one of ${knownFormats()}.`);
  }
  const [asked] = picture.keys();
  if (asked !== undefined && !FIGURES.some((figure) => figure === format)) {
    fail(
      `--${asked} is for pictures, and ${format} is none. Use --format ${FIGURES.join(' or ')}.`,
    );
  }
  withClearErrors(() => {
    if (out !== null) checkTarget(out);
    const content = write(buildOwn(files, command));
    if (out === null) process.stdout.write(content);
    else writeAtomically(out, content);
  });
}

function knownFormats(): string {
  return [...EXPORT_FORMATS.map(({ id }) => id), ...FIGURES, PAGE].join(', ');
}

async function graphWriter(id: string, { view }: Command): Promise<Write | null> {
  const format = formatNamed(id);
  if (format === null) return null;
  const shownIn = view === null ? initially : await shownAt(view);
  return ({ dataset, texts }) =>
    format.write(exportGraph({ ...shownIn(dataset), texts }, format.needsEvidence));
}

type ShownIn = (dataset: Dataset) => Pick<GraphSource, 'dataset' | 'shown'>;

const initially: ShownIn = (dataset) => ({ dataset, shown: shownAtFirst(dataset) });

async function shownAt(view: string): Promise<ShownIn> {
  const { viewAddress } = await import('./picture-options.ts');
  const { seenAt } = await import('./seen-at.ts');
  const address = withClearErrors(() => viewAddress(view));
  return (given) => {
    const { dataset, seen } = seenAt(given, address);
    return { dataset, shown: seen };
  };
}

/** Imported on demand: the modules that write a PDF or a page are large. */
async function viewWriter(id: string, command: Command): Promise<Write | null> {
  const format = FIGURES.find((figure) => figure === id);
  if (id !== PAGE && format === undefined) return null;
  const { readPictureOptions, viewAddress } = await import('./picture-options.ts');
  const [view, options] = withClearErrors(() => [
    viewAddress(command.view ?? ''),
    readPictureOptions(command.picture),
  ]);
  if (format === undefined) return (await import('./offline.ts')).offlineWriter(view);
  const { writeFigure } = await import('./figure.ts');
  return ({ dataset }) => writeFigure(format, dataset, { ...options, view });
}

/** Fails early where the file cannot be written. */
function checkTarget(out: string): void {
  try {
    accessSync(dirname(resolve(out)), constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${out}: cannot be written (${code}). Name another file.`);
  }
}

/** Writes under a temporary name, then renames, so that other programs never see half a file. */
export function writeAtomically(out: string, content: string | Uint8Array): void {
  const target = resolve(out);
  const temporary = `${target}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${out}: cannot be written (${code}). Name another file.`);
  }
  tell(`wrote ${out}`);
}
