// The choice of what disc colours encode: the area, or a quantity; of papers, which have no share that changes, the
// year. Disabled where there are no discs, so that the filters below stay where they are.

import { colourBy } from '../state/actions.ts';
import { COLOURS } from '../state/state.ts';
import { Choice } from './choice.tsx';
import { useAct, useAppState } from './context.ts';
import { COLOUR_NAMES } from './words.ts';

const OPTIONS = COLOURS.map((colour) => [colour, COLOUR_NAMES[colour]] as const);
const OF_PAPERS = [
  ['area', COLOUR_NAMES.area],
  ['year', 'Year'],
] as const;

export function ColourChoice() {
  const act = useAct();
  const colour = useAppState((s) => s.colour);
  const view = useAppState((s) => s.view);
  const isOfPapers = view === 'papers';
  return (
    <section aria-label="Colour of discs">
      <h2 className="panel-label">Colour</h2>
      <Choice
        label="Colour"
        value={isOfPapers && colour === 'change' ? 'area' : colour}
        options={isOfPapers ? OF_PAPERS : OPTIONS}
        isDisabled={view !== 'map' && !isOfPapers}
        onChange={(next) => {
          act(colourBy, next);
        }}
      />
    </section>
  );
}
