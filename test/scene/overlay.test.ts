// Colours by a quantity: where concepts stand on the scale, what it says, and that nothing else changes.

import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build-scene.ts';
import { overlayOf, placeholderOverlay } from '../../src/scene/overlay.ts';
import { quantityOf, sayQuantity, sayRatio } from '../../src/scene/quantity.ts';
import { isRecoloured, recoloured } from '../../src/scene/scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Colour, Filters } from '../../src/state/state.ts';

/** Three of the papers on classification, and one of quantization, have a year. */
const indexOf = new Map(DATASET.concepts.map(({ id }, i) => [id, i]));
const [CLASSES, BITS] = ['image-classification', 'quantization'].map((id) => indexOf.get(id)!);

function dated(yearOf: (row: number) => number | null): Dataset {
  const dates = DATASET.papers.ids.map((_, row) => yearOf(row)?.toString() ?? null);
  return { ...DATASET, papers: { ...DATASET.papers, dates } };
}

const names = (row: number, concept: number) => {
  const { offsets, concepts } = DATASET.postings;
  return concepts.subarray(offsets[row], offsets[row + 1]).includes(concept);
};

function draw(dataset: Dataset, colour: Exclude<Colour, 'area'>, change: Partial<Filters> = {}) {
  const filters = { ...NO_FILTERS, minPapers: 1, ...change };
  const seen = applyFilters(dataset, filters);
  const scene = buildScene(dataset, { seen, filters, papersShown: 'all', selection: null });
  const quantity = quantityOf(dataset, seen, colour)!;
  return { scene, quantity, overlay: overlayOf(scene, quantity, indexOf) };
}

const everyYear = dated((row) => 2018 + row);

describe('a mean year', () => {
  it('is that of the papers that pass the filters', () => {
    const { quantity } = draw(everyYear, 'year');
    const rows = DATASET.papers.ids.map((_, row) => row).filter((row) => names(row, CLASSES!));
    const mean = rows.reduce((sum, row) => sum + 2018 + row, 0) / rows.length;
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(quantity.values[CLASSES!]).toBeCloseTo(mean, 12);
    const few = draw(everyYear, 'year', { years: [2018, 2018] }).quantity;
    expect(few.values[CLASSES!]).toBeNaN();
  });

  it('is said in words, with the papers it is of', () => {
    const { quantity } = draw(everyYear, 'year');
    expect(sayQuantity(quantity, CLASSES!)).toMatch(/^mean year 20\d\d\.\d of \d dated papers$/);
    const { quantity: none } = draw(
      dated(() => null),
      'year',
    );
    expect(sayQuantity(none, CLASSES!)).toBe('no dated paper');
  });

  it('is not said of fewer than three dated papers, and the legend says so', () => {
    const few = dated((row) => (names(row, CLASSES!) ? 2020 + row : null));
    const { scene, overlay, quantity } = draw(few, 'year');
    const shadeOf = (id: string) =>
      overlay.shades[scene.nodes.findIndex(({ key }) => key === `concept:${id}`)]!;
    expect(quantity.dated[BITS!]).toBeLessThan(3);
    expect(shadeOf('quantization')).toBeNaN();
    expect(shadeOf('image-classification')).not.toBeNaN();
    expect(overlay.without).toBe('under 3 dated papers');
    expect(overlay.undated).toMatch(/^\d papers? undated$/);
  });
});

describe('an overlay', () => {
  it('has a place from 0 to 1 for concepts, none for papers, and ticks between its ends', () => {
    const { scene, overlay } = draw(everyYear, 'year');
    expect(overlay.shades).toHaveLength(scene.nodes.length);
    scene.nodes.forEach(({ kind }, i) => {
      const shade = overlay.shades[i]!;
      if (kind === 'paper') expect(shade).toBeNaN();
      else if (!Number.isNaN(shade)) expect(shade >= 0 && shade <= 1).toBe(true);
    });
    for (const { share } of overlay.ticks) expect(share > 0 && share < 1).toBe(true);
    expect(overlay.ends![0]).toMatch(/^≤ 20\d\d\.\d$/);
  });

  it('has nothing to say where no paper is dated, or nothing is known yet', () => {
    const { scene, overlay } = draw(
      dated(() => null),
      'year',
    );
    expect(overlay.ends).toBeNull();
    expect(overlay.undated).toMatch(/^none of \d papers is dated$/);
    expect([...overlay.shades].every(Number.isNaN)).toBe(true);
    expect([...placeholderOverlay(scene, 'year').shades].every(Number.isNaN)).toBe(true);
  });

  it('of a change has no change in the middle, and as much on either side', () => {
    const { overlay, quantity } = draw(everyYear, 'change');
    expect(overlay.ends!.map((end) => end.slice(1))).toEqual([
      overlay.ends![0].slice(1),
      overlay.ends![0].slice(1),
    ]);
    expect(sayQuantity(quantity, CLASSES!)).toMatch(
      /^share (×|÷|the same).*: \d of \d papers up to 20\d\d, \d of \d since 20\d\d$/,
    );
    expect([1, -1, 0].map(sayRatio)).toEqual(['×2', '÷2', 'the same']);
  });
});

describe('a change of share', () => {
  it('is not said where all papers are of one year, but how many are dated', () => {
    const { quantity } = draw(
      dated(() => 2020),
      'change',
    );
    const all = quantity.dated[CLASSES!]!;
    expect(all).toBeGreaterThan(2);
    expect(sayQuantity(quantity, CLASSES!)).toBe(`${all} dated papers`);
  });
});

describe('a recoloured scene', () => {
  it('is the same map, with the very same nodes', () => {
    const { scene, overlay } = draw(everyYear, 'year');
    const other = { ...scene, overlay };
    expect(isRecoloured(scene, other)).toBe(true);
    expect(recoloured(scene, other).nodes).toBe(scene.nodes);
    expect(recoloured(other, scene)).not.toHaveProperty('overlay');
    expect(isRecoloured(scene, { ...other, nodes: [...scene.nodes] })).toBe(false);
    expect(isRecoloured(scene, { ...other, hasAllNames: true })).toBe(false);
  });
});
