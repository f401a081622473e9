// “Why is this here?”: a popover with the reasons why a paper counts as naming a concept.

import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { useDerived } from './context.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { reasonsFor } from './why.ts';
import type { Mention } from '../core/concepts/concept.ts';
import type { StoredText } from '../core/dataset/dataset.ts';

interface Props {
  readonly row: number;
  readonly text: StoredText;
  /** Id of the concept. */
  readonly concept: string;
}

export function WhyHere({ row, text, concept }: Props) {
  const { dataset, conceptIndex } = useDerived();
  const found = dataset.concepts[conceptIndex.get(concept)!]!;
  const mentions = text.extraction.concepts.find((c) => c.concept === concept)?.mentions ?? [];
  if (mentions.length === 0) return null;
  const written = ({ field, start, end }: Mention) =>
    (field === 'title' ? dataset.papers.titles[row]! : text.abstract).slice(start, end);
  const reasons = reasonsFor(
    mentions.map((mention) => ({ concept: found, mention, written: written(mention) })),
  );
  return (
    <DialogTrigger>
      <Button className="why" aria-label={`Why is ${found.label} here?`}>
        why?
      </Button>
      <DialogPopover className="popover" placement="bottom start">
        <Dialog className="popover-text" aria-label={`Why ${found.label} is here`}>
          <ul className="reasons">
            {reasons.map(({ reason, times }) => (
              <li key={reason}>
                {reason}
                {times > 1 && <span className="quiet"> {times} times.</span>}
              </li>
            ))}
          </ul>
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}
