// The sentence of the corpus that best defines a concept.

import { PaperName } from './concept-name.tsx';
import { useTasks } from './context.ts';
import { MarkedText, highlight } from './marked-text.tsx';
import { useCachedAnswer } from './use-answer.ts';
import type {
  DefiningSentence as Passage,
  StoredText,
  PlacedConcept,
} from '../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
}

export function DefiningSentence({ concept }: Props) {
  const { definedIn, id } = concept;
  return definedIn && <Sentence passage={definedIn} concept={id} />;
}

function Sentence({ passage, concept }: { readonly passage: Passage; readonly concept: string }) {
  const tasks = useTasks();
  const text = useCachedAnswer('text', String(passage.row), () => tasks.readText(passage.row));
  if (text.state === 'failed') return null;
  return (
    <figure className="defining">
      <figcaption className="quiet small">Definition from a paper</figcaption>
      {text.state === 'waiting' ? (
        <SentencePlaceholder length={passage.end - passage.start} />
      ) : (
        <blockquote className="quote">
          <MarkedText
            text={text.value.abstract.slice(passage.start, passage.end)}
            from={passage.start}
            marks={marksIn(text.value, passage, concept)}
          />
        </blockquote>
      )}
      <PaperName row={passage.row} />
    </figure>
  );
}

/** A placeholder of about the sentence's length, so that the layout does not shift when it is loaded. */
function SentencePlaceholder({ length }: { readonly length: number }) {
  return (
    <div className="quote awaited" aria-hidden="true">
      {'letters '.repeat(Math.ceil(length / 8))}
    </div>
  );
}

function marksIn({ extraction }: StoredText, { start, end }: Passage, concept: string) {
  const mentions = extraction.concepts.find((c) => c.concept === concept)?.mentions ?? [];
  return mentions
    .filter((m) => m.field === 'abstract' && m.start >= start && m.end <= end)
    .map((m) => highlight(m));
}
