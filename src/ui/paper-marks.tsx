// Marked spans in a paper's text: mentions link to their concept; ambiguous names and names the paper
// introduces are underlined differently and are not links.

import { Opener } from './concept-name.tsx';
import { hueStyle } from './hue.ts';
import { whyHere } from './why.ts';
import type { ReactNode } from 'react';
import type { Field, Mention, Span } from '../core/concepts/concept.ts';
import type { PaperText } from '../core/dataset/dataset.ts';
import type { Derived } from './context.ts';
import type { Mark } from './marked-text.tsx';

/** Spans to mark in one field of a paper. */
export function marksOf(derived: Derived, { extraction }: PaperText, field: Field): Mark[] {
  const inField = (span: Span) => span.field === field;
  const mentions = extraction.concepts.flatMap((c) => c.mentions).filter(inField);
  const unclear = extraction.ambiguous.filter(inField);
  const own = extraction.introduces.flatMap(({ spans }) => spans).filter(inField);
  return [
    ...mentions.map((mention) => mentionMark(derived, mention)),
    ...unclear.map((span) => plainMark(span, 'ambiguous', 'Ambiguous: see below')),
    ...own.map((span) => plainMark(span, 'own-name', 'Introduced in this paper')),
  ];
}

function mentionMark({ dataset, conceptIndex, palette }: Derived, mention: Mention): Mark {
  const concept = dataset.concepts[conceptIndex.get(mention.concept)!]!;
  const render = (written: string, key: number): ReactNode => (
    <Opener
      key={key}
      to={{ kind: 'concept', id: concept.id }}
      className="mention"
      title={`${concept.label}: ${whyHere({ concept, mention, written })}`}
      style={hueStyle(palette, concept.cluster)}
    >
      {written}
    </Opener>
  );
  return { start: mention.start, end: mention.end, render };
}

function plainMark({ start, end }: Span, className: string, title: string): Mark {
  const render = (written: string, key: number) => (
    <span key={key} className={className} title={title}>
      {written}
    </span>
  );
  return { start, end, render };
}
