// Filters on concepts: kinds, areas, and the least number of papers.

import { useMemo } from 'react';
import { CONCEPT_TYPES } from '../core/concepts/concept.ts';
import { tallyCounts } from '../scene/count-scale.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { conceptsAtStart, conceptsIgnoring } from '../scene/seen.ts';
import { areasOff, changeFilters, keepArea, switchArea } from '../state/actions.ts';
import { AreaSlider } from './area-slider.tsx';
import { CheckRow, OnlyRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { CountFilter } from './count-filter.tsx';
import { FilterSection, toggled } from './filter-section.tsx';
import { Glyph } from './glyph.tsx';
import { talliesOf } from './tally.tsx';
import { grouped, TYPE_NAMES } from './words.ts';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { PlacedConcept } from '../core/dataset/dataset.ts';

/** Concepts counted by kind or area: those that pass all other filters, and those shown by default. */
function useTallies<T>(one: 'kinds' | 'areas', keyOf: (concept: PlacedConcept) => T) {
  const { dataset, filters, seen } = useDerived();
  const passing = useMemo(
    () => conceptsIgnoring(dataset, filters, seen, one),
    [dataset, filters, seen, one],
  );
  const atStart = useMemo(() => conceptsAtStart(dataset), [dataset]);
  return useMemo(
    () => talliesOf(passing, atStart, (i) => [keyOf(dataset.concepts[i]!)]),
    [dataset, passing, atStart, keyOf],
  );
}

const kindOf = ({ type }: PlacedConcept) => type;
const areaOf = ({ cluster }: PlacedConcept) => cluster;

export function Kinds() {
  const act = useAct();
  const hidden = useAppState((s) => s.filters.hiddenTypes);
  const tallyOf = useTallies('kinds', kindOf);
  const allBut = (type: ConceptType) => CONCEPT_TYPES.filter((other) => other !== type);
  const isOnly = (type: ConceptType) =>
    allBut(type).every((other) => hidden.includes(other)) && !hidden.includes(type);
  return (
    <FilterSection name="Kinds" off={hidden.length}>
      {CONCEPT_TYPES.map((type) => (
        <OnlyRow
          key={type}
          name={TYPE_NAMES[type]}
          isOnly={isOnly(type)}
          onPress={() => {
            act(changeFilters, { hiddenTypes: isOnly(type) ? [] : allBut(type) });
          }}
        >
          <CheckRow
            isOn={!hidden.includes(type)}
            onChange={(isOn) => {
              act(changeFilters, { hiddenTypes: toggled(hidden, type, isOn) });
            }}
            glyph={<Glyph shape={SHAPES[type]} />}
            tally={tallyOf(type)}
          >
            {TYPE_NAMES[type]}
          </CheckRow>
        </OnlyRow>
      ))}
    </FilterSection>
  );
}

export function Areas() {
  const act = useAct();
  const { dataset, palette } = useDerived();
  const isComparing = useAppState((s) => s.comparison !== null);
  const name = isComparing ? 'Corpora' : 'Areas';
  const filters = useAppState((s) => s.filters);
  const tallyOf = useTallies('areas', areaOf);
  const { clusters } = dataset;
  // The map is not coloured by area then, so the glyphs beside it are not either.
  const isGrey = useAppState(
    ({ view, colour }) =>
      (view === 'map' && colour !== 'area') || (view === 'papers' && colour === 'year'),
  );
  const hue = (c: number) => hueOf(palette, isGrey ? null : c);
  const off = areasOff(filters, clusters.length);
  // Of one area there is nothing to choose, except to show it again; it may still be divided.
  const choices = clusters.length > 1 || off.length > 0 ? clusters : [];
  return (
    <FilterSection name={name} off={choices.length > 0 ? off.length : null}>
      {choices.map(({ label }, c) => (
        <OnlyRow
          key={c}
          name={label}
          isOnly={filters.onlyArea === c}
          onPress={() => {
            act(keepArea, filters.onlyArea === c ? null : { area: c, label });
          }}
        >
          <CheckRow
            isOn={!off.includes(c)}
            onChange={(isOn) => {
              act(switchArea, { area: c, label }, isOn, clusters.length);
            }}
            glyph={<Glyph shape="disc" color={hue(c)} />}
            tally={{ ...tallyOf(c), color: off.includes(c) ? undefined : hue(c) }}
          >
            {label}
          </CheckRow>
        </OnlyRow>
      ))}
      {!isComparing && <AreaSlider />}
    </FilterSection>
  );
}

export function PapersPerConcept() {
  const act = useAct();
  const { dataset, filters, seen } = useDerived();
  const { minPapers } = useAppState((s) => s.filters);
  const passing = useMemo(
    () => conceptsIgnoring(dataset, filters, seen, 'minPapers'),
    [dataset, filters, seen],
  );
  const left = useMemo(
    () => tallyCounts(seen.together.counts.map((papers, i) => papers * passing[i]!)),
    [seen, passing],
  );
  const all = useMemo(() => tallyCounts(dataset.concepts.map(({ papers }) => papers)), [dataset]);
  const start = dataset.defaultMinPapers;
  const ofEach = useAppState((s) => s.comparison?.minPapers);
  return (
    <section aria-label="Papers per concept">
      <CountFilter
        label="Papers per concept"
        value={minPapers === 'fit' ? seen.minPapers : (minPapers ?? start)}
        isAtStart={minPapers === null}
        {...{ start, left, all }}
        {...(ofEach ? { startSaid: ofEach.map(grouped).join(' or ') } : {})}
        onChange={(least) => {
          act(changeFilters, { minPapers: least === start && !ofEach ? null : least });
        }}
        onReset={() => {
          act(changeFilters, { minPapers: null });
        }}
      />
      <CheckRow
        isOn={minPapers === 'fit'}
        onChange={(isOn) => {
          act(changeFilters, { minPapers: isOn ? 'fit' : null });
        }}
      >
        Adapt to the filtered papers
      </CheckRow>
    </section>
  );
}
