// The left panel: what is drawn on the map, and the filters on concepts, links and papers.

import { NEAREST } from '../core/map/paper-ties.ts';
import { changeFilters, showPapers } from '../state/actions.ts';
import { MORE_ALIKE } from '../state/state.ts';
import { Choice } from './choice.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { Areas, Kinds, PapersPerConcept } from './concept-filters.tsx';
import { useAct, useAppState } from './context.ts';
import { LinkFilters } from './link-filters.tsx';
import { ByMarks, Sources, Venues } from './paper-filters.tsx';
import { ChosenFilter, WithinFilter, WithoutFilters } from './restrictions.tsx';
import { FilterFoot, SavedFilters } from './saved-filters.tsx';
import { isSmallScreen, useScreen } from './use-screen.ts';
import { grouped } from './words.ts';
import { YearsBar } from './years-bar.tsx';
import type { PapersShown } from '../state/state.ts';

export function FilterPanel() {
  return (
    <div className="filters">
      <SavedFilters />
      <WithinFilter />
      <WithoutFilters />
      <ChosenFilter />
      <Years />
      <ColourChoice />
      <PapersOrTies />
      <Kinds />
      <Areas />
      <PapersPerConcept />
      <LinkFilters />
      <ByMarks />
      <Sources />
      <Venues />
      <FilterFoot />
    </div>
  );
}

/** Only on small screens; on large ones the years are below the map. */
function Years() {
  return useScreen(isSmallScreen) ? (
    <section aria-label="Years">
      <YearsBar />
    </section>
  ) : null;
}

const PAPERS_SHOWN: readonly (readonly [PapersShown, string])[] = [
  ['none', 'None'],
  ['selection', 'Of what is open'],
  ['all', 'All'],
];

/** One of two choices of the same height, so that the filters below stay where they are in every view. */
function PapersOrTies() {
  return useAppState((s) => s.view === 'papers') ? <TiesOnMap /> : <PapersOnMap />;
}

/** Disabled where no concepts are drawn. */
function PapersOnMap() {
  const act = useAct();
  const papersShown = useAppState((s) => s.papersShown);
  const isOfUse = useAppState((s) => s.view === 'map');
  return (
    <section aria-label="Papers on the map">
      <h2 className="panel-label">Papers on the map</h2>
      <Choice
        label="Papers on the map"
        value={papersShown}
        options={PAPERS_SHOWN}
        isDisabled={!isOfUse}
        onChange={(next) => {
          act(showPapers, next);
        }}
      />
    </section>
  );
}

const TIES = [
  ['0', `${NEAREST} of each`],
  ...MORE_ALIKE.slice(1).map((more) => [String(more), `+ ${grouped(more)}`] as const),
] as const;

function TiesOnMap() {
  const act = useAct();
  const more = useAppState((s) => s.filters.moreAlike);
  return (
    <section aria-label="Links between papers">
      <h2 className="panel-label">Links between papers</h2>
      <Choice
        label="Links between papers"
        value={String(more)}
        options={TIES}
        onChange={(next) => {
          act(changeFilters, { moreAlike: Number(next) });
        }}
      />
    </section>
  );
}
