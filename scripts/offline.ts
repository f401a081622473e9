// Writes the map as one HTML file.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDataset } from '../src/core/dataset/files.ts';
import { writeOfflinePage } from '../src/work/offline-page.ts';
import { checkView } from './check-view.ts';
import { UsageError } from './command.ts';
import type { Build } from '../src/core/pipeline.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = join(ROOT, 'vite.offline.config.ts');
const BUILT = join(ROOT, 'dist', 'offline.html');

/** A function that writes a build as a page which opens with a view. From source the page is built first, in seconds. */
export async function offlineWriter(view: string): Promise<(build: Build) => string> {
  const template = await readTemplate();
  return ({ dataset, texts }) => {
    const address = checkView(view, dataset);
    return writeOfflinePage(template, { files: writeDataset(dataset, texts), view: address });
  };
}

/** The page without data: built from source, or included in an installed package. */
async function readTemplate(): Promise<string> {
  if (existsSync(CONFIG)) return buildTemplate();
  if (existsSync(BUILT)) return readFileSync(BUILT, 'utf8');
  throw new UsageError('the page to put the map into is missing. Install the package again.');
}

async function buildTemplate(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    root: ROOT,
    configFile: CONFIG,
    logLevel: 'error',
    build: { write: false },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const page = outputs.find(({ fileName }) => fileName === 'offline.html');
  if (page?.type !== 'asset') throw new Error('vite.offline.config.ts made no offline.html.');
  return String(page.source);
}
