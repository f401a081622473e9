// gallery: six figures of the default corpus as they would be printed, drawn without a page, and the
// document that shows them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFromReadings } from '../src/core/pipeline.ts';
import { PRESETS } from '../src/figure/size.ts';
import { writeFigure } from './figure.ts';
import { tell } from './command.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from './read-input.ts';
import type { Preset } from '../src/figure/size.ts';
import type { FigureWishes } from './figure.ts';

/** A figure of the gallery: what it is for, and how it is asked for. */
interface Exhibit {
  readonly name: string;
  readonly says: string;
  readonly wishes: FigureWishes;
}

function sized(id: Preset['id'], wishes: FigureWishes = {}): FigureWishes {
  const { size, type } = PRESETS.find((preset) => preset.id === id)!;
  return { size, type, ...wishes };
}

const EXHIBITS: readonly Exhibit[] = [
  {
    name: 'double-column',
    says: 'The whole map across two columns of a journal, 180 × 150 mm.',
    wishes: sized('double'),
  },
  {
    name: 'single-column',
    says: 'The same in one column, 85 mm: fewer names, none below 6 pt.',
    wishes: sized('single'),
  },
  {
    name: 'slide',
    says: 'A slide for a talk, with a title and the legend beside the map.',
    wishes: sized('slide', { title: 'What 404 papers are about', legend: 'beside' }),
  },
  {
    name: 'slide-dark',
    says: 'A dark slide: what stands beside neural collapse.',
    wishes: sized('slide', {
      view: '#v=1&open=concept:neural-collapse',
      isDark: true,
      part: 'open',
      legend: 'none',
      title: 'Neural collapse and its neighbours',
    }),
  },
  {
    name: 'square',
    says: 'A square for a web page: how sharpness-aware minimization leads to quantization.',
    wishes: sized('square', {
      view: '#v=1&open=path:sharpness-aware-minimization~quantization',
      legend: 'none',
    }),
  },
  {
    name: 'poster',
    says: 'A poster, A0, with title, legend and caption.',
    wishes: sized('poster', {
      title: 'A map of learning dynamics and compression',
      legend: 'bottom-left',
      caption: 'Daily Papers: 404 papers, concepts in six papers or more.',
    }),
  },
];

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
