// The app from source to a served page: build and preview through Vite, without its chatter.

import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the app looks for its dataset before it is built. */
export const DATASET_FOLDER = fileURLToPath(new URL('../public/dataset', import.meta.url));

/** Where to serve. */
export interface Place {
  readonly port: number;
  /** True lets other machines of the network in. */
  readonly open: boolean;
}

/** Builds the app, with whatever dataset is in {@link DATASET_FOLDER}, into dist. */
export async function buildApp(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' });
}

/** Serves dist; when the port is taken, at the next free one. */
export async function serveApp({ port, open }: Place): Promise<PreviewServer> {
  return preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port, host: open ? true : '127.0.0.1', open: false },
  });
}

/** The addresses at which a server answers, this machine's own first. */
export function addressesOf({ resolvedUrls }: PreviewServer): string[] {
  return [...(resolvedUrls?.local ?? []), ...(resolvedUrls?.network ?? [])];
}
