// The left panel: filters by kind, area, source, venue and amount of evidence.

import { useMemo, useState } from 'react';
import { Button, RadioGroup } from 'react-aria-components';
import { paperCount } from '../core/dataset/dataset.ts';
import { NEAREST } from '../core/map/paper-ties.ts';
import { CONCEPT_TYPES } from '../core/concepts/concept.ts';
import { hasCode } from '../core/papers/links.ts';
import { tallyCounts } from '../scene/count-scale.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { conceptsAtStart, conceptsIgnoring, papersIgnoring, papersSeen } from '../scene/seen.ts';
import { venueIndex } from '../scene/paper-filter.ts';
import { changeFilters, keepArea, showPapers } from '../state/actions.ts';
import { MORE_ALIKE, NO_FILTERS, READING_FILTERS } from '../state/state.ts';
import { AreaSlider } from './area-slider.tsx';
import { Choice } from './choice.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { CheckRow, OnlyRow, RadioRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { CountFilter } from './count-filter.tsx';
import { Glyph } from './glyph.tsx';
import { LinkFilters } from './link-filters.tsx';
import { ChosenFilter, WithinFilter } from './restrictions.tsx';
import { FilterFoot, SavedFilters } from './saved-filters.tsx';
import { talliesOf } from './tally.tsx';
import { isSmallScreen, useScreen } from './use-screen.ts';
import { grouped, TYPE_NAMES } from './words.ts';
import { YearsBar } from './years-bar.tsx';
import type { ReactNode } from 'react';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { Dataset, PlacedConcept } from '../core/dataset/dataset.ts';
import type { PapersShown, ReadingFilter } from '../state/state.ts';

export function FilterPanel() {
  return (
    <div className="filters">
      <SavedFilters />
      <WithinFilter />
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

const READING: Readonly<Record<ReadingFilter, string>> = {
  all: 'All',
  unread: 'Not yet read',
  starred: 'Starred',
};

/** Hidden until a paper is marked. */
function ByMarks() {
  const act = useAct();
  const { dataset, filters } = useDerived();
  const reading = useAppState((s) => s.filters.reading);
  const marks = useAppState((s) => s.marks);
  const hasMarks = marks.some((mark) => mark.read || mark.star);
  if (!hasMarks && reading === 'all') return null;
  const tally = (one: ReadingFilter) => ({
    left: count(papersSeen(dataset, { ...filters, reading: one }, marks)),
    all: count(papersSeen(dataset, { ...NO_FILTERS, reading: one }, marks)),
    most: paperCount(dataset),
  });
  return (
    <section aria-label="Papers by your marks">
      <h2 className="panel-label">Papers by your marks</h2>
      <RadioGroup
        aria-label="Papers by your marks"
        value={reading}
        onChange={(next) => {
          act(changeFilters, { reading: next as ReadingFilter });
        }}
      >
        {READING_FILTERS.map((one) => (
          <RadioRow key={one} value={one} tally={tally(one)}>
            {READING[one]}
          </RadioRow>
        ))}
      </RadioGroup>
    </section>
  );
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function toggled<T>(hidden: readonly T[], value: T, isOn: boolean): T[] {
  return isOn ? hidden.filter((v) => v !== value) : [...hidden, value];
}

function Heading({ children, off }: { readonly children: ReactNode; readonly off: number }) {
  return (
    <div className="panel-row">
      <h2 className="panel-label">{children}</h2>
      <span className="quiet">{off === 0 ? 'all' : `${off} off`}</span>
    </div>
  );
}

/** Concepts counted by kind or area: those that pass all other filters, and those shown by default. */
function useTallies<T>(one: 'kinds' | 'areas', keyOf: (concept: PlacedConcept) => T) {
  const { dataset, filters, seen } = useDerived();
  const passing = useMemo(
    () => conceptsIgnoring(dataset, filters, seen, one),
    [dataset, filters, seen, one],
  );
  const atStart = useMemo(() => conceptsAtStart(dataset), [dataset]);
  return useMemo(() => {
    const counts = (flags: Uint8Array) => countRows(flags, (i) => [keyOf(dataset.concepts[i]!)]);
    return talliesOf(counts(passing), counts(atStart));
  }, [dataset, passing, atStart, keyOf]);
}

const kindOf = ({ type }: PlacedConcept) => type;
const areaOf = ({ cluster }: PlacedConcept) => cluster;

function Kinds() {
  const act = useAct();
  const hidden = useAppState((s) => s.filters.hiddenTypes);
  const tallyOf = useTallies('kinds', kindOf);
  const allBut = (type: ConceptType) => CONCEPT_TYPES.filter((other) => other !== type);
  const isOnly = (type: ConceptType) =>
    allBut(type).every((other) => hidden.includes(other)) && !hidden.includes(type);
  return (
    <section aria-label="Kinds">
      <Heading off={hidden.length}>Kinds</Heading>
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
    </section>
  );
}

function Areas() {
  const act = useAct();
  const { dataset, palette } = useDerived();
  const hidden = useAppState((s) => s.filters.hiddenClusters);
  const isComparing = useAppState((s) => s.comparison !== null);
  const name = isComparing ? 'Corpora' : 'Areas';
  const only = useAppState((s) => s.filters.onlyArea);
  const tallyOf = useTallies('areas', areaOf);
  const all = dataset.clusters.map((_, c) => c);
  // The map is not coloured by area then, so the glyphs beside it are not either.
  const isGrey = useAppState((s) => s.view === 'map' && s.colour !== 'area');
  const hue = (c: number) => hueOf(palette, isGrey ? null : c);
  // “Only this area” is equivalent to switching off all others; convert it when another is added.
  const off = only === null ? hidden : all.filter((c) => c !== only || hidden.includes(c));
  return (
    <section aria-label={name}>
      <Heading off={off.length}>{name}</Heading>
      {dataset.clusters.map(({ label }, c) => (
        <OnlyRow
          key={c}
          name={label}
          isOnly={only === c}
          onPress={() => {
            act(keepArea, only === c ? null : c);
          }}
        >
          <CheckRow
            isOn={!off.includes(c)}
            onChange={(isOn) => {
              act(changeFilters, { hiddenClusters: toggled(off, c, isOn), onlyArea: null });
            }}
            glyph={<Glyph shape="disc" color={hue(c)} />}
            tally={{ ...tallyOf(c), color: off.includes(c) ? undefined : hue(c) }}
          >
            {label}
          </CheckRow>
        </OnlyRow>
      ))}
      {!isComparing && <AreaSlider />}
    </section>
  );
}

function PapersPerConcept() {
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

/** Counts the passing rows by the keys that `keysOf` returns for each. */
function countRows<T>(passing: Uint8Array, keysOf: (row: number) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  passing.forEach((passes, row) => {
    if (passes === 1) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** Papers counted by key: those that pass all other filters, and all papers. */
function usePaperTallies(
  one: 'hiddenFiles' | 'hiddenVenues' | 'onlyWithCode',
  keysOf: (dataset: Dataset, row: number) => readonly number[],
) {
  const { dataset, filters } = useDerived();
  const marks = useAppState((s) => s.marks);
  return useMemo(() => {
    const counts = (flags: Uint8Array) => countRows(flags, (row) => keysOf(dataset, row));
    return talliesOf(
      counts(papersIgnoring(dataset, filters, one, marks)),
      counts(allPapers(dataset)),
    );
  }, [dataset, filters, marks, one, keysOf]);
}

function allPapers(dataset: Dataset): Uint8Array {
  return new Uint8Array(paperCount(dataset)).fill(1);
}

const filesOf = ({ papers }: Dataset, row: number): number[] => [
  ...new Set(papers.sources[row]!.map(([file]) => file)),
];

const withCode = ({ papers }: Dataset, row: number): number[] =>
  hasCode(papers.links[row]!) ? [1] : [];

const venueOf = (dataset: Dataset, row: number): number[] => [venueIndex(dataset, row)];

function Sources() {
  const act = useAct();
  const { dataset } = useDerived();
  const hiddenFiles = useAppState((s) => s.filters.hiddenFiles);
  const onlyWithCode = useAppState((s) => s.filters.onlyWithCode);
  const perFile = usePaperTallies('hiddenFiles', filesOf);
  const coded = usePaperTallies('onlyWithCode', withCode)(1);
  return (
    <section aria-label="Papers">
      <Heading off={hiddenFiles.length}>Sources</Heading>
      {dataset.files.map(({ name }, f) => (
        <CheckRow
          key={name}
          isOn={!hiddenFiles.includes(f)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenFiles: toggled(hiddenFiles, f, isOn) });
          }}
          glyph={<Glyph shape="sheet" />}
          tally={perFile(f)}
        >
          {name.replace(/\.[^.]+$/, '')}
        </CheckRow>
      ))}
      <CheckRow
        isOn={onlyWithCode}
        onChange={(isOn) => {
          act(changeFilters, { onlyWithCode: isOn });
        }}
        tally={{ ...coded, most: paperCount(dataset) }}
      >
        Only papers with code
      </CheckRow>
    </section>
  );
}

/** Venues listed until the reader expands the list. */
const VENUES_SHOWN = 8;

/** Ordered by unfiltered counts, so that rows keep their order while filters change. */
function venuesInOrder(dataset: Dataset): number[] {
  const total = countRows(allPapers(dataset), (row) => venueOf(dataset, row));
  return [...total.keys()].sort((v, w) => total.get(w)! - total.get(v)! || v - w);
}

function Venues() {
  const act = useAct();
  const { dataset } = useDerived();
  const hiddenVenues = useAppState((s) => s.filters.hiddenVenues);
  const [isWhole, setWhole] = useState(false);
  const { venues } = dataset.papers;
  const tallyOf = usePaperTallies('hiddenVenues', venueOf);
  const order = useMemo(() => venuesInOrder(dataset), [dataset]);
  if (venues.length === 0) return null;
  return (
    <section aria-label="Venues">
      <Heading off={hiddenVenues.length}>Venues</Heading>
      {order.slice(0, isWhole ? order.length : VENUES_SHOWN).map((v) => (
        <CheckRow
          key={v}
          isOn={!hiddenVenues.includes(v)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenVenues: toggled(hiddenVenues, v, isOn) });
          }}
          tally={tallyOf(v)}
        >
          {venues[v] ?? 'No venue named'}
        </CheckRow>
      ))}
      {order.length > VENUES_SHOWN && (
        <Button
          className="button plain"
          onPress={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? `Only the ${VENUES_SHOWN} largest` : `All ${order.length} venues`}
        </Button>
      )}
    </section>
  );
}
