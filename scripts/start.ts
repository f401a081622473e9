// start: files → dataset → app → a page at an address of this machine.

import { parseArgs } from 'node:util';
import { buildInto } from './build.ts';
import { fail, tell, withClearErrors } from './command.ts';
import { addressesOf, buildApp, DATASET_FOLDER, serveApp } from './serve.ts';
import type { Place } from './serve.ts';

const USAGE = `Builds the map of some files and serves it on this machine.

  npm start                     the default corpus
  npm start -- FILE…            your own files
  npm start -- --port 8080      at this port, or the next free one
  npm start -- --host           for other machines of the network too
`;

interface Start extends Place {
  readonly files: readonly string[];
  readonly help: boolean;
}

function parseStart(args: readonly string[]): Start {
  const { values, positionals } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`“${values.port}” is no port. Give --port a number from 1 to 65535.`);
  }
  return { files: positionals, port, open: values.host, help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '4173' },
        host: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node's own message goes on about how to escape; its first sentence says what is wrong.
    fail(`${(error as Error).message.split('. ')[0]!}. npm start -- --help lists the options.`);
  }
}

async function start({ files, help, ...place }: Start): Promise<void> {
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  withClearErrors(() => buildInto(files, DATASET_FOLDER));
  await buildApp();
  const server = await serveApp(place);
  const end = () => {
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  tell('');
  process.stdout.write(`Paperloom: ${addressesOf(server).join('  ')}  (Ctrl+C ends it)\n`);
}

await start(parseStart(process.argv.slice(2)));
