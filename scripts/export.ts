// export: files → the graph of what the map shows at first, in a format other programs read.

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
  const { files, out, format, view } = command;
  if (format === null) fail(`export needs a format. Add --format with one of ${knownFormats()}.`);
  const write = writerNamed(format) ?? (await viewNamed(format, view ?? ''));
  if (write === null) {
    fail(`there is no format “${format}”. Use one of ${knownFormats()}.`);
  }
  withClearErrors(() => {
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
async function viewNamed(id: string, view: string): Promise<Write | null> {
  if (id === PAGE) return (await import('./offline.ts')).offlineWriter(view);
  const format = FIGURES.find((figure) => figure === id);
  if (format === undefined) return null;
  const { writeFigure } = await import('./figure.ts');
  return ({ dataset }) => writeFigure(format, dataset, { view });
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
