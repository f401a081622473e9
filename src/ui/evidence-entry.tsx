// What one paper says about two concepts: the sentences with both marked, and the paper.

import { PaperName } from './concept-name.tsx';
import { useDerived, useTasks } from './context.ts';
import { MarkedText, highlight } from './marked-text.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { useAnswer } from './use-answer.ts';
import type { Evidence, Quote } from '../core/questions/evidence.ts';

export function EvidenceEntry({
  evidence,
  a,
}: {
  readonly evidence: Evidence;
  readonly a: string;
}) {
  const { dataset } = useDerived();
  const tasks = useTasks();
  const text = useAnswer(String(evidence.row), () => tasks.readText(evidence.row));
  const field = (name: Quote['field']) =>
    name === 'title'
      ? dataset.papers.titles[evidence.row]!
      : text.state === 'here'
        ? text.value.abstract
        : '';
  return (
    <article className="paper-entry">
      {evidence.quotes.map((quote) => (
        <blockquote className="quote large" key={`${quote.field}${quote.start}`}>
          {quote.field === 'title' && <span className="quiet small">Title: </span>}
          {quote.isCut?.before === true && '… '}
          <MarkedText
            text={field(quote.field).slice(quote.start, quote.end)}
            from={quote.start}
            marks={quote.marks.map((m) => highlight(m, m.concept === a ? 'mark-a' : 'mark-b'))}
          />
          {quote.isCut?.after === true && ' …'}
        </blockquote>
      ))}
      <PaperName row={evidence.row}>
        <PaperFacts row={evidence.row} />
      </PaperName>
    </article>
  );
}
