// A card at the foot of the concept map while discs are coloured by a quantity: the value of the hovered
// concept.

import { sayQuantity } from '../scene/quantity.ts';
import { useAppState, useColouring, useDerived } from './context.ts';
import type { Colouring, Derived } from './context.ts';
import type { Selection } from '../state/state.ts';

export function ConceptCard() {
  const derived = useDerived();
  const coloured = useColouring();
  const hover = useAppState((s) => s.hover);
  if (coloured === null || hover?.kind !== 'concept') return null;
  const index = derived.conceptIndex.get(hover.id);
  if (index === undefined) return null;
  return (
    <div className="map-card concept-told" aria-hidden="true">
      <b>{derived.dataset.concepts[index]!.label}</b>{' '}
      <span className="quiet small">{sayQuantity(coloured.quantity, index)}</span>
    </div>
  );
}

/** Added to a concept's announcement for screen readers: “, mean year 2022.4 of 17 dated papers”. */
export function describeQuantity(
  { conceptIndex }: Derived,
  coloured: Colouring | null,
  of: Selection,
): string {
  const index = of.kind === 'concept' ? conceptIndex.get(of.id) : undefined;
  if (coloured === null || index === undefined) return '';
  return `, ${sayQuantity(coloured.quantity, index)}`;
}
