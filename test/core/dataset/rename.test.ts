// A dataset under another name: the same dataset, with a manifest that still fits.

import { expect, it } from 'vitest';
import { readDatasetFiles, writeDataset } from '../../../src/core/dataset/files.ts';
import { renameFiles } from '../../../src/core/dataset/rename.ts';
import { BUILD, DATASET } from '../../small-dataset.ts';

const files = writeDataset(BUILD.dataset, BUILD.texts);

it('changes the name and nothing else', () => {
  const renamed = renameFiles(files, 'Few bits');
  expect(readDatasetFiles(renamed)).toEqual({ ...readDatasetFiles(files), name: 'Few bits' });
  expect(renamed.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
});

it('gives the same bytes when it is named back', () => {
  expect(renameFiles(renameFiles(files, 'Few bits'), DATASET.name)).toEqual(files);
});
