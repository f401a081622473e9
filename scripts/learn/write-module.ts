// Writes learned parameters as a module: lines of text that a function of the core parses.

import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export interface LearnedModule {
  /** The script that made it. */
  readonly by: string;
  readonly lines: readonly string[];
  /** Description of a line. */
  readonly each: string;
  /** Name of the exported constant. */
  readonly name: string;
  /** The function that parses the lines, and its file. */
  readonly reader: string;
  readonly from: string;
}

export function writeModule(
  target: string,
  { by, lines, each, name, reader, from }: LearnedModule,
): void {
  const path = relative(dirname(target), from).replaceAll('\\', '/');
  const module = [
    `// Written by ${by}: ${each}.`,
    '',
    `import { ${reader} } from '${path.startsWith('.') ? path : `./${path}`}';`,
    '',
    `export const ${name} = ${reader}(\``,
    ...lines,
    '`);',
    '',
  ];
  writeFileSync(target, module.join('\n'));
}
