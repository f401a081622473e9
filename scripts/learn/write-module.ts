// What was learned → a module of text, a line each, that a reader of the core gives back.

import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export interface LearnedModule {
  /** The script that learned it, and what a line is. */
  readonly by: string;
  readonly lines: readonly string[];
  readonly each: string;
  /** What the module calls it. */
  readonly name: string;
  /** The function that reads it, and the file it stands in. */
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
