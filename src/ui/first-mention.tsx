// The first sentence of an abstract that names a concept.

import { splitSentences } from '../core/text/sentences.ts';
import { MarkedText, highlight } from './marked-text.tsx';
import type { ReactNode } from 'react';
import type { StoredText } from '../core/dataset/dataset.ts';

interface Props {
  readonly text: StoredText;
  readonly concept: string;
  /** Placed after the sentence; shown alone if the abstract does not name the concept. */
  readonly children?: ReactNode;
}

export function FirstMention({ text, concept, children }: Props) {
  const mentions = text.extraction.concepts.find((c) => c.concept === concept)?.mentions ?? [];
  const inAbstract = mentions.filter((m) => m.field === 'abstract');
  const [first] = inAbstract;
  if (!first) return children;
  const sentence = splitSentences(text.abstract).find(
    (s) => s.start <= first.start && first.start < s.end,
  )!;
  const marks = inAbstract
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end)
    .map((m) => highlight(m));
  return (
    <blockquote className="quote">
      <MarkedText
        text={text.abstract.slice(sentence.start, sentence.end)}
        from={sentence.start}
        marks={marks}
      />{' '}
      {children}
    </blockquote>
  );
}
