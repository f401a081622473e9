// `npm start`: the map of some files, served.

import { parseCommand } from './command.ts';
import { PAGES, pageOf } from './pages.ts';
import { runStart } from './run-start.ts';

const args = process.argv.slice(2);
if (args.some((arg) => arg === '--help' || arg === '-h')) {
  process.stdout.write(pageOf('start', 'npm run -s paperloom --'));
} else await runStart(parseCommand(args, PAGES.start.options));
