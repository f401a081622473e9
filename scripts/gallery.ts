// gallery: six figures of the default corpus as they would be printed, drawn without a page, and the
// document that shows them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFromReadings } from '../src/core/pipeline.ts';
import { EXHIBITS } from './exhibits.ts';
import { writeFigure } from './figure.ts';
import { tell } from './command.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from './read-input.ts';

/** The folder of the gallery, beside the document that shows it. */
const FOLDER = 'docs/gallery';

function main(): void {
  const { name, readings } = readCorpus([]);
  const { dataset } = buildFromReadings(name, readings, readOwnVocabulary(), {
    words: readOwnWords(),
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, wishes } of EXHIBITS) {
    const path = join(FOLDER, `${name}.svg`);
    const svg = writeFigure('svg', dataset, wishes);
    writeFileSync(path, svg);
    tell(`wrote ${path}, ${Math.round(svg.length / 1024)} kB`);
  }
  writeFileSync(`${FOLDER}.md`, page());
}

function page(): string {
  const shown = EXHIBITS.map(({ name, says }) => `## ${says}\n\n![${says}](gallery/${name}.svg)\n`);
  return `# Figures\n\nDrawn by \`npm run -s gallery\` from the default corpus, as the export dialog would. Each file carries the\naddress of its view: dropped on the page, it shows it again.\n\n${shown.join('\n')}`;
}

main();
