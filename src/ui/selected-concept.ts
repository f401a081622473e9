// The concept that questions and commands start from.

import type { Selection } from '../state/state.ts';

/** Id of the selected concept; null if something else or nothing is selected. */
export function selectedConcept(selection: Selection | null): string | null {
  return selection?.kind === 'concept' ? selection.id : null;
}
