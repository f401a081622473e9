// The figures of the gallery: what each is for, and how it is asked for.

import { PRESETS } from '../src/figure/size.ts';
import type { Preset } from '../src/figure/size.ts';
import type { FigureWishes } from './figure.ts';

/** A figure of the gallery: what it is for, and how it is asked for. */
export interface Exhibit {
  readonly name: string;
  readonly says: string;
  readonly wishes: FigureWishes;
}

function sized(id: Preset['id'], wishes: FigureWishes = {}): FigureWishes {
  const { size, type } = PRESETS.find((preset) => preset.id === id)!;
  return { size, type, ...wishes };
}

export const EXHIBITS: readonly Exhibit[] = [
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
