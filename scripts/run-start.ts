// start: builds the dataset of files and the app, serves both on this machine, and opens a browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openBrowser from 'open';
import { buildInto } from './build.ts';
import { fail, tell, UsageError, withClearErrors } from './command.ts';
import { FIRST_PORT } from './options.ts';
import { addressesOf, buildApp, serveApp } from './serve.ts';
import type { Command } from './command.ts';

/** The command `start [FILE…]`: serves their map until it is terminated. */
export async function runStart(command: Command): Promise<void> {
  const { files, port, host, noOpen } = command;
  // A folder for each process, so that several can run at once.
  const dataset = mkdtempSync(join(tmpdir(), 'paperloom-'));
  process.once('exit', () => {
    rmSync(dataset, { recursive: true, force: true });
  });
  withClearErrors(() => buildInto(files, dataset, command, false));
  await buildApp();
  const place = { port: port ?? FIRST_PORT, open: host };
  const server = await serveApp(place, dataset).catch((error: unknown) => {
    if (error instanceof UsageError) fail(error.message);
    throw error;
  });
  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  tell('');
  const addresses = addressesOf(server);
  process.stdout.write(`Paperloom: ${addresses.join('  ')}  (Ctrl+C ends it)\n`);
  // Without a browser the printed address is enough.
  if (!noOpen && process.stdout.isTTY) await openBrowser(addresses[0]!).catch(() => undefined);
}
