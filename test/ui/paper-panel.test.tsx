// A paper's panel: its text as text, every mention a link, its kin and where it comes from.

import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { pointAt } from '../../src/state/actions.ts';
import { PaperPanel } from '../../src/ui/paper-panel.tsx';
import { DATASET, paperCalled, show, tasksOf } from './small-corpus.tsx';
import type { Tasks } from '../../src/work/tasks.ts';

const showPaper = (beginning: string, tasks?: Tasks) =>
  show(<PaperPanel id={paperCalled(beginning)} />, {}, tasks);
/** The paragraph of the abstract, once it is there. */
const abstractOf = async (container: HTMLElement, beginning: string) => {
  const { readText } = tasksOf();
  const { abstract } = await readText(DATASET.papers.ids.indexOf(paperCalled(beginning)));
  const isAbstract = (node: Element | null) =>
    node?.tagName === 'P' && node.textContent === abstract;
  return within(container).findByText((_, node) => isAbstract(node));
};

describe('the paper panel', () => {
  it('says when, by how many, and from which lines of which files', () => {
    const { container } = showPaper('Adapters in Few Bits');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Adapters in Few Bits');
    expect(container).toHaveTextContent('5 Mar 2021');
    expect(container).toHaveTextContent('3 authors');
    expect(container).toHaveTextContent('4 comments');
    expect(container).toHaveTextContent('first.txt, line 3');
    expect(container).toHaveTextContent('second.txt, line 3');
  });

  it('shows the keywords of its authors, each a search for itself', async () => {
    const keywords = [['cell signalling', 'the "omics"'], ...DATASET.papers.keywords.slice(1)];
    const dataset = { ...DATASET, papers: { ...DATASET.papers, keywords } };
    const id = DATASET.papers.ids[0]!;
    const { user, state } = show(<PaperPanel id={id} />, {}, undefined, dataset);
    expect(await screen.findByRole('link', { name: 'the "omics"' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'cell signalling' }));
    expect(state().selection).toEqual({ kind: 'found', query: '"cell signalling"' });
  });

  it('says that a paper has no date', () => {
    const { container } = showPaper('Flat Images');
    expect(container).toHaveTextContent('no date');
  });

  it('leads outward in another tab that learns nothing of this one', () => {
    showPaper('Adapters in Few Bits');
    const link = screen.getByRole('link', { name: /github\.com\/example\/few-bits/ });
    expect(link).toHaveAttribute('href', 'https://github.com/example/few-bits');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toMatch(/noopener/);
  });

  it('shows the whole abstract, every mention a link', async () => {
    const { container } = showPaper('Adapters in Few Bits');
    const abstract = await abstractOf(container, 'Adapters in Few Bits');
    const mentions = within(abstract).getAllByRole('link');
    expect(mentions.map((mention) => mention.textContent)).toEqual([
      'low-rank adaptation',
      'LoRA',
      'quantized',
      'LoRA',
      'quantization',
    ]);
    expect(mentions[2]).toHaveAttribute('title', expect.stringContaining('quantization'));
  });

  it('lights the mentions of what is pointed at on the map', async () => {
    const { container, store } = showPaper('Adapters in Few Bits');
    const abstract = await abstractOf(container, 'Adapters in Few Bits');
    act(() => {
      store.act(pointAt, { kind: 'concept', id: 'quantization' });
    });
    const lit = within(abstract)
      .getAllByRole('link')
      .filter((mention) => mention.hasAttribute('data-lit'));
    expect(lit.map(({ textContent }) => textContent)).toEqual(['quantized', 'quantization']);
  });

  it('hands out its citation', async () => {
    const { user } = showPaper('Adapters in Few Bits');
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(written.mock.lastCall![0]).toMatch(/^@\w+\{[^]*Adapters in Few Bits/);
  });

  it('opens the concept of a mention, by mouse and by keyboard', async () => {
    const { container, user, state } = showPaper('Adapters in Few Bits');
    const abstract = await abstractOf(container, 'Adapters in Few Bits');
    await user.click(within(abstract).getByText('quantized'));
    expect(state().selection).toEqual({ kind: 'concept', id: 'quantization' });
    within(abstract).getAllByText('LoRA')[0]!.focus();
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual({ kind: 'concept', id: 'low-rank-adaptation' });
  });

  it('shows what looks like HTML as the text it is', async () => {
    const { container } = showPaper('Tags');
    const abstract = await abstractOf(container, 'Tags');
    expect(abstract).toHaveTextContent('<script>alert(2)</script>');
    expect(abstract).toHaveTextContent('<b>bold</b> and <img src=x onerror=alert(1)>');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Tags <i>and</i> Brackets');
    expect(container.querySelectorAll('img, script, b, i')).toHaveLength(0);
  });

  it('marks an ambiguous name as such, without a link', async () => {
    const { container } = showPaper('Two Names');
    const abstract = await abstractOf(container, 'Two Names');
    expect(within(abstract).getByTitle(/ambiguous/i)).toHaveTextContent(/^SAM$/);
    expect(within(abstract).getAllByRole('link')).toHaveLength(1);
  });

  it('lists its concepts, the most central first', async () => {
    const { container } = showPaper('Flat Adapters');
    await abstractOf(container, 'Flat Adapters');
    const section = screen.getByRole('heading', { name: 'Concepts' }).closest('section')!;
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['sharpness-aware minimization', 'image classification', 'low-rank adaptation']);
  });

  it('names similar papers, and opens them', async () => {
    const { user, state } = showPaper('Adapters in Few Bits');
    const section = screen.getByRole('heading', { name: /similar papers/i }).closest('section')!;
    const links = within(section).getAllByRole('link');
    expect(links).toHaveLength(3);
    expect(links[0]).toHaveTextContent(/Brackets.*%.*both on quantization$/);
    await user.click(within(section).getByRole('link', { name: /^Rounding/ }));
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Rounding') });
  });

  it('says why when the abstract cannot be had, and keeps the rest', async () => {
    const broken = { ...tasksOf(), readText: () => Promise.reject(new Error('No server.')) };
    const { container } = showPaper('Rounding', broken);
    expect(await screen.findByRole('alert')).toHaveTextContent('No server.');
    expect(container).toHaveTextContent('first.txt, line 10');
  });

  it('shows the text as printed only where cleaning changed it', async () => {
    const printed = await tasksOf().readText(0);
    const changed = { ...printed, rawAbstract: 'As $printed$ there.' };
    const { user } = showPaper('Adapters in Few Bits', {
      ...tasksOf(),
      readText: () => Promise.resolve(changed),
    });
    await user.click(await screen.findByRole('button', { name: /the original text/ }));
    expect(screen.getByText(/As \$printed\$ there\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /hide/i }));
    expect(screen.queryByText(/As \$printed\$ there\./)).toBeNull();
  });

  it('has no text as printed where nothing was cleaned', async () => {
    const { container } = showPaper('Rounding');
    await abstractOf(container, 'Rounding');
    expect(screen.queryByRole('button', { name: /the original text/ })).toBeNull();
  });

  it('says of a name that nothing decides what it may be', async () => {
    const { user, state } = showPaper('Two Names');
    const heading = await screen.findByRole('heading', { name: 'Unclear' });
    const section = heading.closest('section')!;
    expect(section).toHaveTextContent(
      '“SAM” may be segment anything model or sharpness-aware minimization: this paper does not say which.',
    );
    expect(section).toHaveTextContent('Seeks parameters whose neighbourhood has a low loss.');
    await user.click(within(section).getByRole('link', { name: 'sharpness-aware minimization' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'sharpness-aware-minimization' });
  });

  it('has no section of unclear names where all is clear', async () => {
    const { container } = showPaper('Rounding');
    await abstractOf(container, 'Rounding');
    expect(screen.queryByRole('heading', { name: 'Unclear' })).toBeNull();
  });

  it('says why each of its concepts is there', async () => {
    const { user } = showPaper('Adapters in Few Bits');
    await user.click(await screen.findByRole('button', { name: 'Why is quantization here?' }));
    const reasons = screen.getByRole('dialog', { name: 'Why quantization is here' });
    expect(reasons).toHaveTextContent('“quantized” is another name of it in the vocabulary.');
    expect(reasons).toHaveTextContent('“quantization” is its name in the vocabulary.');
  });

  it('tells names of its own from concepts', async () => {
    const text = await tasksOf().readText(0);
    const spans = [{ field: 'abstract', start: 0, end: 2 }] as const;
    const introduces = [{ name: 'FewBits', spans }];
    const own = { ...text, extraction: { ...text.extraction, introduces } };
    const readText = () => Promise.resolve(own);
    const { container } = showPaper('Adapters in Few Bits', { ...tasksOf(), readText });
    expect(await screen.findByTitle('Introduced in this paper')).toHaveTextContent(/^We$/);
    expect(container).toHaveTextContent('Introduced here: FewBits');
  });

  it('leads to its place', async () => {
    const { user, state } = showPaper('Rounding');
    await user.click(screen.getByRole('link', { name: /its place/i }));
    expect(state().selection).toEqual({ kind: 'place', id: paperCalled('Rounding') });
  });

  it('has what can be done above the abstract, before it has come and after', async () => {
    const { container } = showPaper('Rounding');
    const copies = screen.getByRole('button', { name: 'Copy citation' });
    const star = screen.getByRole('button', { name: 'Star' });
    const abstract = await abstractOf(container, 'Rounding');
    for (const each of [copies, star])
      expect(each.compareDocumentPosition(abstract)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leads to the map of papers, and chooses its concepts on the map', async () => {
    const { user, state } = showPaper('Adapters in Few Bits');
    await user.click(screen.getByRole('button', { name: 'On the map of papers' }));
    expect(state().view).toBe('papers');
    expect(screen.queryByRole('button', { name: 'On the map of papers' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Select its concepts' }));
    expect(state().selection).toMatchObject({
      kind: 'many',
      ids: ['low-rank-adaptation', 'quantization'],
    });
  });

  it('pins the paper where it stands on the map, and nothing that is not there', async () => {
    const id = paperCalled('Rounding');
    const { user, state } = show(<PaperPanel id={id} />, { papersShown: 'all' });
    await user.click(screen.getByRole('button', { name: 'Pin' }));
    expect(state().pins.map(({ key }) => key)).toEqual([`paper:${id}`]);
    cleanup();
    showPaper('Rounding');
    expect(screen.queryByRole('button', { name: 'Pin' })).toBeNull();
  });
});
