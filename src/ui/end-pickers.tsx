// Pickers for the two concepts of a question, and a button to swap them.

import { Button } from 'react-aria-components';
import { ConceptPicker } from './concept-picker.tsx';

type Ends = readonly [string | null, string | null];

interface Props {
  readonly ends: Ends;
  /** Labels of the pickers. */
  readonly labels?: readonly [string, string];
  readonly onPick: (ends: Ends) => void;
}

export function EndPickers({ ends: [a, b], labels = ['From', 'To'], onPick }: Props) {
  return (
    <div className="ends">
      <ConceptPicker
        label={labels[0]}
        value={a}
        onPick={(id) => {
          onPick([id, b]);
        }}
      />
      <Button
        className="button icon"
        aria-label="Swap the two"
        isDisabled={a === null && b === null}
        onPress={() => {
          onPick([b, a]);
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
      <ConceptPicker
        label={labels[1]}
        value={b}
        onPick={(id) => {
          onPick([a, id]);
        }}
      />
    </div>
  );
}
