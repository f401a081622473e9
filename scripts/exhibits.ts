// The figures of the gallery, with captions and options.

import { PRESETS } from '../src/figure/size.ts';
import type { Preset } from '../src/figure/size.ts';
import type { FigureOptions } from './figure.ts';

/** A figure of the gallery. */
export interface Exhibit {
  /** File name without extension. */
  readonly name: string;
  readonly caption: string;
  readonly options: FigureOptions;
}

function sized(id: Preset['id'], options: FigureOptions = {}): FigureOptions {
  const { size, type } = PRESETS.find((preset) => preset.id === id)!;
  return { size, type, ...options };
}

export const EXHIBITS: readonly Exhibit[] = [
  {
    name: 'double-column',
    caption: 'The whole map across two columns of a journal, 180 × 150 mm.',
    options: sized('double'),
  },
  {
    name: 'single-column',
    caption: 'The same in one column, 85 mm: fewer names, none below 6 pt.',
    options: sized('single'),
  },
  {
    name: 'slide',
    caption: 'A slide for a talk, with a title and the legend beside the map.',
    options: sized('slide', { title: 'What 404 papers are about', legend: 'beside' }),
  },
  {
    name: 'slide-dark',
    caption: 'A dark slide: what stands beside neural collapse.',
    options: sized('slide', {
      view: '#v=1&open=concept:neural-collapse',
      isDark: true,
      part: 'open',
      legend: 'none',
      title: 'Neural collapse and its neighbours',
    }),
  },
  {
    name: 'square',
    caption: 'A square for a web page: how sharpness-aware minimization leads to quantization.',
    options: sized('square', {
      view: '#v=1&open=path:sharpness-aware-minimization~quantization',
      legend: 'none',
    }),
  },
  {
    name: 'poster',
    caption: 'A poster, A0, with title, legend and caption.',
    options: sized('poster', {
      title: 'A map of learning dynamics and compression',
      legend: 'bottom-left',
      caption: 'Daily Papers: 404 papers, concepts in six papers or more.',
    }),
  },
];
