// Marked spans in a paper's text: mentions link to their concept; ambiguous names and names the paper
// introduces are underlined differently and are not links.

import { Opener } from './concept-name.tsx';
import { hueStyle } from './hue.ts';
import { whyHere } from './why.ts';
import type { ReactNode } from 'react';
import type { Field, Mention, Span } from '../core/concepts/concept.ts';
import type { StoredText } from '../core/dataset/dataset.ts';
import type { Derived } from './context.ts';
import type { MarkedSpan } from './marked-text.tsx';

/** Spans to mark in one field of a paper. */
export function spansOf(derived: Derived, { extraction }: StoredText, field: Field): MarkedSpan[] {
  const inField = (span: Span) => span.field === field;
  const mentions = extraction.concepts.flatMap((c) => c.mentions).filter(inField);
  const unclear = extraction.ambiguous.filter(inField);
  const own = extraction.introduces.flatMap(({ spans }) => spans).filter(inField);
  return [
    ...mentions.map((mention) => mentionSpan(derived, mention)),
    ...unclear.map((span) => plainSpan(span, 'ambiguous', 'Ambiguous: see below')),
    ...own.map((span) => plainSpan(span, 'own-name', 'Introduced in this paper')),
  ];
}

function mentionSpan({ dataset, conceptIndex, palette }: Derived, mention: Mention): MarkedSpan {
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

function plainSpan({ start, end }: Span, className: string, title: string): MarkedSpan {
  const render = (written: string, key: number) => (
    <span key={key} className={className} title={title}>
      {written}
    </span>
  );
  return { start, end, render };
}
