// export: files → the graph of what the map shows at first, in a format other programs read.

import { accessSync, constants, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exportGraph } from '../src/core/exports/build-graph.ts';
import { EXPORT_FORMATS, formatNamed } from '../src/core/exports/registry.ts';
import { shownAtFirst } from '../src/core/exports/shown.ts';
import { buildOwn } from './build.ts';
import { fail, tell, UsageError, withClearErrors } from './command.ts';
import type { Build } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** Writes a build in one format. */
type Write = (build: Build) => string | Uint8Array;

/** What `--format` takes besides the formats of graphs: pictures of the same view. */
const FIGURES = ['svg', 'pdf'] as const;

/** The map itself, as a page in one file. */
const PAGE = 'html';

/** The command `export --format NAME [--out FILE] [FILE…]`. */
export async function runExport(command: Command): Promise<void> {
  const { files, out, format, picture } = command;
  if (format === null) fail(`export needs a format. Add --format with one of ${knownFormats()}.`);
  const write = writerNamed(format) ?? (await viewNamed(format, command));
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
    else writeWhole(out, content);
  });
}

function knownFormats(): string {
  return [...EXPORT_FORMATS.map(({ id }) => id), ...FIGURES, PAGE].join(', ');
}

function writerNamed(id: string): Write | null {
  const format = formatNamed(id);
  if (format === null) return null;
  return ({ dataset, texts }) => {
    const source = { dataset, texts, shown: shownAtFirst(dataset) };
    return format.write(exportGraph(source, format.needsEvidence));
  };
}

/** Loaded only when asked for: what writes a PDF, or builds a page, is large. */
async function viewNamed(id: string, command: Command): Promise<Write | null> {
  const format = FIGURES.find((figure) => figure === id);
  if (id !== PAGE && format === undefined) return null;
  const { pictureWishes, viewAddress } = await import('./picture-wishes.ts');
  const [view, wishes] = withClearErrors(() => [
    viewAddress(command.view ?? ''),
    pictureWishes(command.picture),
  ]);
  if (format === undefined) return (await import('./offline.ts')).offlineWriter(view);
  const { writeFigure } = await import('./figure.ts');
  return ({ dataset }) => writeFigure(format, dataset, { ...wishes, view });
}

/** Before the work that the writing waits for. */
function checkTarget(out: string): void {
  try {
    accessSync(dirname(resolve(out)), constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${out}: cannot be written (${code}). Name another file.`);
  }
}

/** Under a temporary name first, so that nobody ever sees half a file. */
export function writeWhole(out: string, content: string | Uint8Array): void {
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
