// Data and words out of the page: a format is chosen and saved, prose and queries are there to copy.

import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.ts';
import { ExportData } from '../../src/ui/export-data.tsx';
import { ExportWords } from '../../src/ui/export-words.tsx';
import { show } from './small-corpus.tsx';
import { stubBlobUrls } from './stub-blob-urls.ts';

describe('data', () => {
  it('is saved in the format that is chosen', async () => {
    const blobs: Blob[] = [];
    stubBlobUrls((blob) => {
      blobs.push(blob);
    });
    const { user } = show(<ExportData />);
    await user.click(screen.getByRole('option', { name: /^BibTeX/ }));
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(await blobs[0]!.text()).toContain('Adapters in Few Bits');
  });
});

describe('words', () => {
  it('tell what is seen and how it was made, in the form that is asked for', async () => {
    const { user } = show(<ExportWords />);
    expect(screen.getByRole('region', { name: 'Caption' })).toHaveTextContent(
      /from 6 papers \(3 of them dated, 2021–2024\)/,
    );
    await user.click(screen.getByRole('radio', { name: 'LaTeX' }));
    expect(screen.getByRole('region', { name: 'Methods' })).toHaveTextContent('\\&');
  });

  it('have queries for what is open, with short acronyms where they are wanted', async () => {
    const { user } = show(<ExportWords />, {
      selection: { kind: 'concept', id: 'low-rank-adaptation' },
    });
    const scopus = screen.getByRole('region', { name: 'Scopus' });
    expect(scopus).toHaveTextContent('TITLE-ABS-KEY("low-rank adaptation" OR "low-rank adapter")');
    await user.click(screen.getByRole('checkbox', { name: /short acronyms/ }));
    expect(scopus).toHaveTextContent(
      'TITLE-ABS-KEY("low-rank adaptation" OR "LoRA" OR "low-rank adapter")',
    );
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});
