// The head of a concept: what it means by the vocabulary, by a paper, or by the corpus alone.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConceptHead, ConceptNotes } from '../../src/ui/concept-head.tsx';
import { ConceptPanel } from '../../src/ui/concept-panel.tsx';
import { DefiningSentence } from '../../src/ui/defining-sentence.tsx';
import { ListView } from '../../src/ui/list-view.tsx';
import { DATASET, paperCalled, show, tasksOf } from './small-corpus.tsx';
import type { PlacedConcept } from '../../src/core/dataset/dataset.ts';

const FOUND = { cValue: 12.34, papers: 3 };
const at = DATASET.concepts.findIndex(({ id }) => id === 'low-rank-adaptation');
const withLora = (change: Partial<PlacedConcept>): PlacedConcept => ({
  ...DATASET.concepts[at]!,
  definedIn: null,
  secondCluster: null,
  ...change,
});
const showHead = (change: Partial<PlacedConcept>) =>
  show(<ConceptHead concept={withLora(change)} />);

describe('the head of a concept', () => {
  it('says of a discovered concept how the corpus speaks for it, and makes up no definition', () => {
    const { container } = showHead({ discovered: FOUND, definition: '' });
    expect(container).toHaveTextContent(
      /Found in this corpus: a term of this corpus that no vocabulary has \(C-value 12\.3\)/,
    );
    expect(container.querySelector('.definition')).toBeNull();
  });

  it('says nothing of the kind of one of the vocabulary', () => {
    const { container } = showHead({ discovered: null });
    expect(container).not.toHaveTextContent(/found in this corpus|C-value/i);
    expect(screen.getByText(/updates of low rank/)).toBeVisible();
  });

  it('says between which areas an unstable concept stands', () => {
    const showNotes = (change: Partial<PlacedConcept>) =>
      show(<ConceptNotes concept={withLora(change)} />);
    const { container, unmount } = showNotes({ cluster: 0, secondCluster: 1, stability: 0.42 });
    const [here, there] = DATASET.clusters.map(({ label }) => label);
    expect(container).toHaveTextContent(`Between ${here!} and ${there!}`);
    expect(container).toHaveTextContent('42 % of the random subsamples');
    unmount();
    const sure = showNotes({ secondCluster: 1, stability: 0.9 });
    expect(sure.container).not.toHaveTextContent(/between/i);
  });
});

describe('the list', () => {
  it('tells a discovered concept from those of the vocabulary', () => {
    const concepts = DATASET.concepts.with(at, withLora({ discovered: FOUND }));
    const dataset = { ...DATASET, concepts };
    const { container } = show(<ListView />, {}, tasksOf(), dataset);
    expect(container.textContent.match(/found in this corpus/g)).toHaveLength(1);
  });
});

describe('the defining sentence', () => {
  /** LoRA defined by the sentence of a paper that begins with “Later”. */
  async function withSentence(): Promise<PlacedConcept> {
    const row = DATASET.papers.ids.indexOf(paperCalled('Rounding'));
    const { abstract } = await tasksOf().readText(row);
    const start = abstract.indexOf('Later');
    return withLora({ definedIn: { row, start, end: abstract.indexOf('.', start) + 1 } });
  }

  it('quotes the sentence of a paper that defines a concept, with the paper', async () => {
    show(<DefiningSentence concept={await withSentence()} />);
    const quote = (await screen.findByText(/^Later on we add a/)).closest('blockquote');
    expect(quote).toHaveTextContent('Later on we add a low-rank adapter to each layer.');
    expect(screen.getByRole('link', { name: 'Rounding Adapters' })).toBeVisible();
    expect(screen.getByRole('mark')).toHaveTextContent('low-rank adapter');
  });

  it('has its room before it is read, so that what stands below does not move', async () => {
    const { container } = show(<DefiningSentence concept={await withSentence()} />);
    const room = container.querySelector('.awaited')!.textContent.length;
    const quote = (await screen.findByText(/^Later on we add a/)).closest('blockquote')!;
    expect(container.querySelector('.awaited')).toBeNull();
    expect(Math.abs(room - quote.textContent.length)).toBeLessThan(8);
  });

  it('stands below what can be done, before it is read', async () => {
    const concept = await withSentence();
    const concepts = DATASET.concepts.map((c) => (c.id === concept.id ? concept : c));
    show(<ConceptPanel id={concept.id} />, {}, tasksOf(), { ...DATASET, concepts });
    const edit = screen.getByRole('button', { name: 'Edit' });
    const sentence = screen.getByText('Definition from a paper');
    expect(edit.compareDocumentPosition(sentence)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
