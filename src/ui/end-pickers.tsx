// Pickers for the two concepts of a question, and a button to swap them.

import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { open } from '../state/actions.ts';
import { withEnds } from '../state/question.ts';
import { ConceptPicker } from './concept-picker.tsx';
import { usePaperloomStore } from './context.ts';
import type { AskingTwo, Ends } from '../state/question.ts';

interface Props {
  /** The question, as the panel shows it. */
  readonly question: AskingTwo;
  /** Labels of the pickers. */
  readonly labels?: readonly [string, string];
}

export function EndPickers({ question, labels = ['From', 'To'] }: Props) {
  const store = usePaperloomStore();
  const box = useRef<HTMLDivElement>(null);
  const { a, b } = question;
  const change = (next: (ends: Ends) => Ends) => {
    // A panel is rendered some time after the state changed: a second pick must not undo the first.
    const { selection } = store.getState();
    const { a, b } = selection?.kind === question.kind ? selection : question;
    store.act(open, withEnds(question, next([a, b])));
  };
  const pick = (end: 0 | 1, id: string) => {
    change(([a, b]) => (end === 0 ? [id, b] : [a, id]));
    const other = box.current?.querySelectorAll('input')[1 - end];
    if (other?.value === '') other.focus();
  };
  return (
    <div className="ends" ref={box}>
      <ConceptPicker
        label={labels[0]}
        value={a}
        onPick={(id) => {
          pick(0, id);
        }}
      />
      <ConceptPicker
        label={labels[1]}
        value={b}
        onPick={(id) => {
          pick(1, id);
        }}
      />
      <Button
        className="button icon"
        aria-label="Swap the two"
        isDisabled={a === null && b === null}
        onPress={() => {
          change(([a, b]) => [b, a]);
        }}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d="M5 13V3M2 6l3-3 3 3M11 3v10M8 10l3 3 3-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
    </div>
  );
}
