// What a thread is started with where the program is TypeScript: all of it in one piece of JavaScript, kept
// from run to run. A loader in each thread takes longer to start than a thread to read a thousand papers.

import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLatest } from '../cache.ts';
import type { buildSync } from 'esbuild';

/** Folders of which a thread may run modules, from this one's. */
const FOLDERS = ['../../src/core', '.'];

/** The module at an address and all that it imports, as JavaScript that a thread can be started with. */
export function programOf(url: string): string {
  const here = dirname(fileURLToPath(url));
  const sources = FOLDERS.map((folder) => join(here, folder)).flatMap(statesIn);
  return withLatest('thread', sources.join('\n'), () => translate(fileURLToPath(url)));
}

/** The modules in a folder, each with when it was changed last: quicker told than what they say. */
function statesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  return paths.sort().map((path) => `${path} ${statSync(path).mtimeMs}`);
}

/** The loader that runs the scripts brings the translator. */
function translate(path: string): string {
  const ofLoader = createRequire(createRequire(path).resolve('tsx/esm/api'));
  const esbuild = ofLoader('esbuild') as { readonly buildSync: typeof buildSync };
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
