// Colours by a quantity: where concepts stand on the scale, what it says, and that nothing else changes.

import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build-scene.ts';
import { overlayOf, overlayOfYears, placeholderOverlay } from '../../src/scene/overlay.ts';
import { quantityOf, sayQuantity, sayRatio } from '../../src/scene/quantity.ts';
import { isRecoloured, recoloured } from '../../src/scene/scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Quantity } from '../../src/scene/quantity.ts';
import type { SceneNode } from '../../src/scene/scene.ts';
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

/** A change that is sure, one that is not, and a concept in too few papers. */
function drawChanges() {
  const quantity = {
    of: 'change',
    values: Float64Array.of(1, -0.5, NaN),
    dated: Uint32Array.of(12, 7, 4),
    papers: 40,
    undated: 0,
    isSure: Uint8Array.of(1, 0, 0),
    changes: {
      early: [2018, 2020],
      late: [2021, 2024],
      papersEarly: Uint32Array.of(4, 4, 2),
      papersLate: Uint32Array.of(8, 3, 2),
      ofEarly: 20,
      ofLate: 20,
      change: Float64Array.of(1, -0.5, 0),
    },
  } as const satisfies Quantity;
  const nodes = ['a', 'b', 'c'].map((id) => ({ kind: 'concept', id }) as SceneNode);
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  return { quantity, overlay: overlayOf({ nodes }, quantity, places) };
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

  it('has whole years as ticks unless all values are within one', () => {
    const nodes = ['a', 'b'].map((id) => ({ kind: 'concept', id }) as SceneNode);
    const places = new Map(nodes.map(({ id }, i) => [id, i]));
    const ticks = (...values: readonly number[]) => {
      const counted = { dated: Uint32Array.of(9, 9), papers: 18, undated: 0 };
      const quantity: Quantity = { of: 'year', values: Float64Array.from(values), ...counted };
      return overlayOf({ nodes }, quantity, places).ticks.map(({ text }) => text);
    };
    expect(ticks(2022.7, 2024.4)).toEqual(['2023', '2024']);
    expect(ticks(2023.1, 2023.9)).toEqual(['2023.5']);
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
    const { overlay } = drawChanges();
    expect(overlay.isDiverging).toBe(true);
    expect(overlay.ends!.map((end) => end.slice(1))).toEqual(['1.9', '1.9']);
    const [up, down, none] = overlay.shades;
    expect([up, none]).toEqual([1, NaN]);
    expect(down).toBeCloseTo(0.23, 2);
    expect([1, -1, 0].map(sayRatio)).toEqual(['×2', '÷2', 'the same']);
  });

  it('of a change is pale where chance may explain it, and says so', () => {
    const { overlay, quantity } = drawChanges();
    expect([...overlay.isUnsure!]).toEqual([0, 1, 0]);
    expect(overlay.unsure).toBe('pale: may be chance');
    expect(sayQuantity(quantity, 0)).toBe(
      'share ×2: 4 of 20 papers up to 2020, 8 of 20 since 2021',
    );
    expect(sayQuantity(quantity, 1)).toMatch(/; may be chance$/);
    expect(sayQuantity(quantity, 2)).toBe('4 dated papers');
  });

  it('of a change is of concepts in five dated papers', () => {
    const { overlay, quantity } = draw(everyYear, 'change');
    quantity.dated.forEach((dated, i) => {
      expect(Number.isNaN(quantity.values[i]!)).toBe(dated < 5);
    });
    expect(overlay.without).toBe('under 5 dated papers');
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

describe('the years of papers', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ kind: 'paper', id }) as SceneNode);
  const years: Readonly<Record<string, number>> = { a: 2018, b: 2021, c: 2024 };

  it('are whole on the scale, and a paper without one is told of', () => {
    const overlay = overlayOfYears({ nodes }, (id) => years[id] ?? null);
    expect(overlay.ends).toEqual(['≤ 2018', '≥ 2024']);
    expect(Array.from(overlay.shades)).toEqual([0, 0.5, 1, NaN]);
    expect(overlay.ticks.every(({ text }) => /^\d{4}$/.test(text))).toBe(true);
    expect(overlay.without).toBe('no date');
  });
});
