// The figures of the gallery, by their marks: no line of text on another, cut by the rim or covered.

import { describe, expect, it } from 'vitest';
import { holds, overlaps } from '../../src/figure/box.ts';
import { EXHIBITS } from '../../scripts/exhibits.ts';
import { drawFigure } from '../../scripts/figure.ts';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../../scripts/read-input.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import { measureWithoutCanvas as measure } from '../../src/figure/type.ts';
import type { Box } from '../../src/figure/box.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { TextMark } from '../../src/figure/recorder.ts';

const { name, readings } = readCorpus([]);
const { dataset } = buildFromReadings(name, readings, readOwnVocabulary(), {
  words: readOwnWords(),
});

interface Line {
  readonly text: string;
  readonly part: string;
  readonly box: Box;
  readonly isCaption: boolean;
}

/** From the top of a capital to the base line, without the rim. */
function lineOf({ text, x, y, face, size, anchor }: TextMark, part: string): Line {
  const width = measure(text, face, size);
  const left = anchor === 'middle' ? x - width / 2 : x;
  const box = { left, right: left + width, top: y - 0.66 * size, bottom: y };
  return { text, part, box, isCaption: face.style === 'italic' };
}

const linesOf = ({ parts }: Figure): Line[] =>
  parts.flatMap(({ name: part, marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [lineOf(mark, part)] : [])),
  );

describe.each(EXHIBITS)('the figure $name', ({ options }) => {
  const figure = drawFigure(dataset, options);
  const lines = linesOf(figure);
  const pairs = lines.flatMap((a, i) => lines.slice(i + 1).map((b) => [a, b] as const));

  it('has no line of text on another', () => {
    const bad = pairs.filter(([a, b]) => overlaps(a.box, b.box));
    expect(bad.map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
  });

  it('has no two captions that read as one', () => {
    const bad = pairs.filter(
      ([a, b]) =>
        a.isCaption &&
        b.isCaption &&
        Math.abs(a.box.bottom - b.box.bottom) < 4 &&
        Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right) < 8,
    );
    expect(bad.map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
  });

  it('has every line whole: on its sheet, and names within the map', () => {
    const sheet = { left: 0, top: 0, right: figure.width, bottom: figure.height };
    const pane = figure.parts.find((part) => part.name === 'names')!.clip!;
    const cut = lines.filter(({ part, box }) => !holds(part === 'names' ? pane : sheet, box));
    expect(cut.map(({ text }) => text)).toEqual([]);
  });

  it('names what most papers are about', () => {
    if (options.part === 'open') return;
    const heavy = [...dataset.concepts].sort((p, q) => q.papers - p.papers).slice(0, 20);
    const texts = new Set(lines.map(({ text }) => text));
    const named = heavy.filter(
      ({ label, acronym }) => texts.has(label) || texts.has(acronym ?? ''),
    );
    expect(named.length).toBeGreaterThanOrEqual(figure.width < 560 ? 2 : 12);
  });
});
