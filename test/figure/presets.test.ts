// Figures of the default corpus at every size that is offered: what must be named is, within the sheet.

import { describe, expect, it } from 'vitest';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../../scripts/read-input.ts';
import { writeFigure } from '../../scripts/figure.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import { PRESETS } from '../../src/figure/size.ts';

const { name, readings } = readCorpus([]);
const { dataset } = buildFromReadings(name, readings, readOwnVocabulary(), {
  words: readOwnWords(),
});
const heaviest = [...dataset.concepts]
  .sort((a, b) => b.papers - a.papers)
  .slice(0, 10)
  .flatMap(({ label, acronym }) => (acronym === null ? [[label]] : [[label, acronym]]));

/** All texts of a figure. */
function textsOf(id: string, legend: 'below' | 'none'): string[] {
  const { size, type } = PRESETS.find((preset) => preset.id === id)!;
  const svg = String(writeFigure('svg', dataset, { size, type, legend }));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
    text!.replaceAll('&amp;', '&'),
  );
}
const named = (texts: readonly string[]) =>
  heaviest.filter((names) => names.some((each) => texts.includes(each)));

describe('a figure of the default corpus', () => {
  it.each(PRESETS)('names the concept in most papers ($name)', ({ id }) => {
    expect(named(textsOf(id, 'below'))).toContainEqual(heaviest[0]);
  });

  it('names eight of the ten greatest concepts on a slide', () => {
    expect(named(textsOf('slide', 'none')).length).toBeGreaterThanOrEqual(8);
  });

  it('tells every area, on the map or in the legend, in a single column', () => {
    const texts = textsOf('single', 'below');
    const isTold = (label: string) =>
      texts.some((text) => text === label || text.startsWith(`${label} (with `));
    expect(dataset.clusters.filter(({ label }) => !isTold(label))).toEqual([]);
  });

  it('carries its type, so that it looks the same where nobody has it', () => {
    const { size, type } = PRESETS[0]!;
    const svg = String(writeFigure('svg', dataset, { size, type }));
    const families = [...svg.matchAll(/@font-face\{font-family:'([^']+)';font-style:(\w+)/g)];
    expect(families.map(([, family, style]) => `${family} ${style}`)).toEqual([
      'Source Sans 3 normal',
      'Source Serif 4 italic',
    ]);
  });
});
