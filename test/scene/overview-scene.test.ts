// The map of an overview is the map that is there when the papers have come.

import { expect, it } from 'vitest';
import { sheetLinks } from '../../src/core/dataset/sheet-links.ts';
import { OVERVIEW_FILE, readOverview, writeDataset } from '../../src/core/dataset/files.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { overviewScene } from '../../src/scene/overview-scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { BUILD } from '../small-dataset.ts';

const { dataset, texts } = BUILD;
const written = writeDataset(dataset, texts).find(({ name }) => name === OVERVIEW_FILE)!;
const overview = readOverview(written.text);
const { filters, papersShown, selection } = INITIAL_STATE;

it('is the map at the start, to the last link', () => {
  const whole = buildScene(dataset, {
    seen: applyFilters(dataset, filters),
    filters,
    papersShown,
    selection,
  });
  expect(whole.edges.length).toBeGreaterThan(0);
  expect(overviewScene({ ...overview, sheet: sheetLinks(dataset) })).toEqual(whole);
});

it('is not there where the overview does not say its links', () => {
  expect(overviewScene(overview)).toBeNull();
});
