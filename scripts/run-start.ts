// start: files → dataset → app → a page at an address of this machine, opened where somebody sits.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import openBrowser from 'open';
import { AS_IT_IS, buildInto } from './build.ts';
import { columnsIn, fail, tell, UsageError, withClearErrors } from './command.ts';
import { addressesOf, buildApp, serveApp } from './serve.ts';
import type { ColumnNames } from '../src/core/papers/formats/columns.ts';
import type { Place } from './serve.ts';

const USAGE = `Builds the map of some files and serves it on this machine.

  npm start                     the default corpus
  npm start -- FILE…            your own files
  npm start -- --port 8080      at this port, or the next free one
  npm start -- --host           for other machines of the network too
  npm start -- --no-open        without opening a browser
  npm start -- table.csv --columns title=Name,abstract=Text
                                what the columns of a table hold
`;

interface Start extends Place {
  readonly files: readonly string[];
  readonly columns: ColumnNames | null;
  readonly help: boolean;
  readonly browse: boolean;
}

function parseStart(args: readonly string[]): Start {
  const { values, positionals } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`“${values.port}” is no port. Give --port a number from 1 to 65535.`);
  }
  const browse = !values['no-open'] && process.stdout.isTTY;
  const columns = columnsIn(values.columns ?? null);
  return { files: positionals, port, open: values.host, columns, help: values.help, browse };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '4173' },
        host: { type: 'boolean', default: false },
        columns: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node's own message goes on about how to escape; its first sentence says what is wrong.
    fail(`${(error as Error).message.split('. ')[0]!}. npm start -- --help lists the options.`);
  }
}

/** Builds the map of the files named, serves it and says where; goes on until it is ended. */
export async function runStart(args: readonly string[]): Promise<void> {
  const { files, columns, help, browse, ...place } = parseStart(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  // Of its own, so that two may run beside each other.
  const dataset = mkdtempSync(join(tmpdir(), 'paperloom-'));
  process.once('exit', () => {
    rmSync(dataset, { recursive: true, force: true });
  });
  withClearErrors(() => buildInto(files, dataset, { ...AS_IT_IS, columns }, false));
  await buildApp();
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
  // Where there is no browser the address is enough.
  if (browse) await openBrowser(addresses[0]!).catch(() => undefined);
}
