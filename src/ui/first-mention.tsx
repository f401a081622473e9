// The first sentence of an abstract that names a concept, or that only the title names it.

import { splitSentences } from '../core/text/sentences.ts';
import { MarkedText, highlight } from './marked-text.tsx';
import type { ReactNode } from 'react';
import type { StoredText } from '../core/dataset/dataset.ts';

interface Props {
  readonly text: StoredText;
  readonly concept: string;
  /** Placed after the sentence. */
  readonly children?: ReactNode;
}

export function FirstMention({ text, concept, children }: Props) {
  const mentions = text.extraction.concepts.find((c) => c.concept === concept)?.mentions ?? [];
  const inAbstract = mentions.filter((m) => m.field === 'abstract');
  const [first] = inAbstract;
  if (mentions.length === 0) return null;
  if (!first) return <p className="quiet small">Named in the title. {children}</p>;
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
