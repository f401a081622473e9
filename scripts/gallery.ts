// gallery: draws the figures of docs/gallery.md from the default corpus, and writes that document.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOwn } from './build.ts';
import { EXHIBITS } from './exhibits.ts';
import { writeFigure } from './figure.ts';
import { tell } from './command.ts';

/** The folder of the figures, beside the document. */
const FOLDER = 'docs/gallery';

function main(): void {
  const { dataset } = buildOwn([]);
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, options } of EXHIBITS) {
    const path = join(FOLDER, `${name}.svg`);
    const svg = writeFigure('svg', dataset, options);
    writeFileSync(path, svg);
    tell(`wrote ${path}, ${Math.round(svg.length / 1024)} kB`);
  }
  writeFileSync(`${FOLDER}.md`, page());
}

function page(): string {
  const shown = EXHIBITS.map(({ name, caption }) => {
    return `## ${caption}\n\n![${caption}](gallery/${name}.svg)\n`;
  });
  return `# Figures\n\nDrawn by \`npm run -s gallery\` from the default corpus, as the export dialog would. Each file carries the\naddress of its view: dropped on the page, it shows it again.\n\n${shown.join('\n')}`;
}

main();
