// What is known of a paper beside its text: who, where, when, and the way to it.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  authorsInWords,
  dateInWords,
  FindIt,
  PaperFacts,
  PaperReference,
} from '../../src/ui/paper-facts.tsx';
import { DATASET, show } from './small-corpus.tsx';
import type { ReactElement } from 'react';
import type { PaperColumns } from '../../src/core/dataset/dataset.ts';

/** The corpus, its first paper with a reference. */
function showFirst(part: ReactElement, first: Partial<PaperColumns>) {
  const papers = { ...DATASET.papers, ...first };
  return show(part, {}, undefined, { ...DATASET, papers });
}

describe('the reference of a paper', () => {
  it('names three authors, counts the rest, and leads to the paper by its DOI', () => {
    const { container } = showFirst(<PaperReference row={0} />, {
      authors: [['Lovelace, Ada', 'Alan Turing', 'Hopper, Grace', 'X', 'Y']],
      venues: ['Made-up Letters'],
      venue: [0],
      doi: ['10.1000/a<b>#c'],
    });
    expect(container).toHaveTextContent('Ada Lovelace, Alan Turing, Grace Hopper + 2');
    expect(container).toHaveTextContent('Made-up Letters');
    const link = screen.getByRole('link', { name: 'DOI' });
    expect(link).toHaveAttribute('href', 'https://doi.org/10.1000/a%3Cb%3E%23c');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('leads nowhere but to the web', () => {
    showFirst(<PaperReference row={0} />, { url: ['javascript:alert(1)'] });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is nothing where no file names one', () => {
    const { container } = show(<PaperReference row={0} />);
    expect(container).toHaveTextContent(/^$/);
  });
});

describe('the searches for a paper', () => {
  it('are links with its title, for a paper without a link to itself', () => {
    const title = `Sharp & flat? 50% “more” \ud800 ${'long '.repeat(80)}`;
    showFirst(<FindIt row={0} />, { titles: [title, ...DATASET.papers.titles.slice(1)] });
    const scholar = screen.getByRole('link', { name: 'Google Scholar' });
    const { origin, searchParams } = new URL(scholar.getAttribute('href')!);
    expect(origin).toBe('https://scholar.google.com');
    expect(searchParams.get('q')).toMatch(/^Sharp & flat\? 50% “more” \ufffd long .*long$/);
    expect(searchParams.get('q')!.length).toBeLessThanOrEqual(250);
    expect(scholar).toHaveAttribute('rel', 'noopener noreferrer');
    const arxiv = new URL(screen.getByRole('link', { name: 'arXiv' }).getAttribute('href')!);
    expect(arxiv.searchParams.get('query')).toBe(searchParams.get('q'));
  });

  it.each([
    { doi: ['10.1/x'] },
    { url: ['https://example.org/a'] },
    { links: [['https://arxiv.org/abs/1']] },
  ])('are not shown with %o', (first) => {
    showFirst(<FindIt row={0} />, first);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

it('the reference of a paper says what it is where that is no article', () => {
  const { container } = showFirst(<PaperReference row={0} />, {
    ...{ authors: [['Lovelace, Ada']], venues: ['V'], venue: [0], kind: ['thesis'] },
  });
  expect(container).toHaveTextContent('Ada Lovelace · thesis · V');
});

describe('the facts of a paper in a list', () => {
  it('name authors instead of counting them, and the year alone where no day is known', () => {
    const { container } = showFirst(<PaperFacts row={0} />, {
      authors: [['Lovelace, Ada']],
      dates: ['2024'],
      venues: ['V'],
      venue: [0],
    });
    expect(container).toHaveTextContent(/^2024 · Ada Lovelace · V/);
  });
});

it('dates are as fine as they are known', () => {
  expect(['2024-12-03', '2024-12', '2024'].map(dateInWords)).toEqual([
    '3 Dec 2024',
    'Dec 2024',
    '2024',
  ]);
});

it('no authors are no words', () => {
  expect(authorsInWords([])).toBeNull();
  expect(authorsInWords(['World Health Organization'])).toBe('World Health Organization');
});
