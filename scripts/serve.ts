// Serves the app, built from source if there is source, together with a dataset.

import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { tell, UsageError } from './command.ts';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APP = join(ROOT, 'dist');

/** Where to serve. */
export interface Place {
  readonly port: number;
  /** Whether to accept connections from other machines. */
  readonly open: boolean;
}

/** Builds the app into dist; an installed package includes it and has no source. */
export async function buildApp(): Promise<void> {
  if (!existsSync(join(ROOT, 'index.html'))) return;
  tell('building the page …');
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
}

/** Consecutive ports that are tried. */
const MAX_TRIES = 20;

/**
 * Serves the app with the dataset of a folder at the first free port.
 * @throws UsageError when none is free
 */
export async function serveApp({ port, open }: Place, dataset: string): Promise<Server> {
  const app = sirv(APP);
  const data = sirv(dataset, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const inDataset = /^\/dataset(?=\/)/;
    if (!inDataset.test(request.url ?? '')) {
      app(request, response, missing);
      return;
    }
    request.url = request.url!.replace(inDataset, '');
    data(request, response, missing);
  });
  const host = open ? '0.0.0.0' : '127.0.0.1';
  for (let next = port; next < Math.min(port + MAX_TRIES, 65_536); next++)
    if (await listens(server, next, host)) return server;
  throw new UsageError(`no port from ${port} on is free. Give another with --port.`);
}

/** Starts listening; false where the port is in use or forbidden. */
function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', got);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const got = () => {
      server.off('error', refused);
      resolve(true);
    };
    server.once('error', refused).once('listening', got).listen(port, host);
  });
}

/** The addresses of a server, the local one first. */
export function addressesOf(server: Server): string[] {
  const { port, address } = server.address() as AddressInfo;
  const hosts = address === '0.0.0.0' ? ['localhost', ...ownHosts()] : [address];
  return hosts.map((host) => `http://${host}:${port}/`);
}

function ownHosts(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter((a) => a.family === 'IPv4' && !a.internal).map((a) => a.address),
  );
}
