// A chip over the map while only a neighbourhood is shown: its concept, its radius in steps, and a button to
// leave.

import { Button } from 'react-aria-components';
import { changeFilters, focusOn } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { countOf } from './words.ts';

const FURTHEST = 3;

export function FocusChip() {
  const act = useAct();
  const focus = useAppState((s) => s.filters.focus);
  const { dataset, conceptIndex } = useDerived();
  const concept = focus && dataset.concepts[conceptIndex.get(focus.concept) ?? -1];
  if (!focus || !concept) return null;
  const go = (steps: number) => {
    act(focusOn, focus.concept, steps);
  };
  return (
    <div className="focus-chip" role="group" aria-label="Neighbourhood">
      <span className="focus-name">{concept.label},</span>{' '}
      <span className="focus-steps">{countOf(focus.steps, 'step')}</span>
      <Button
        className="step"
        aria-label="One step less"
        isDisabled={focus.steps === 1}
        onPress={() => {
          go(focus.steps - 1);
        }}
      >
        −
      </Button>
      <Button
        className="step"
        aria-label="One step more"
        isDisabled={focus.steps === FURTHEST}
        onPress={() => {
          go(focus.steps + 1);
        }}
      >
        +
      </Button>
      <Button
        className="step"
        aria-label="Show all again"
        onPress={() => {
          act(changeFilters, { focus: null });
        }}
      >
        ×
      </Button>
    </div>
  );
}
