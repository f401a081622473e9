// The choice of what disc colours encode: the area, or a quantity. Disabled where there are no discs of concepts,
// so that the filters below stay where they are.

import { colourBy } from '../state/actions.ts';
import { COLOURS } from '../state/state.ts';
import { Choice } from './choice.tsx';
import { useAct, useAppState } from './context.ts';
import { COLOUR_NAMES } from './words.ts';

const OPTIONS = COLOURS.map((colour) => [colour, COLOUR_NAMES[colour]] as const);

export function ColourChoice() {
  const act = useAct();
  const colour = useAppState((s) => s.colour);
  const isOfUse = useAppState((s) => s.view === 'map');
  return (
    <section aria-label="Colour of discs">
      <h2 className="panel-label">Colour</h2>
      <Choice
        label="Colour"
        value={colour}
        options={OPTIONS}
        isDisabled={!isOfUse}
        onChange={(next) => {
          act(colourBy, next);
        }}
      />
    </section>
  );
}
