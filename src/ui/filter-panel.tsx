// The left panel: which kinds, areas and sources are seen, and from how much evidence on.

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { paperCount } from '../core/dataset/dataset.ts';
import { CONCEPT_TYPES } from '../core/concepts/concept.ts';
import { hasCode } from '../core/papers/links.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { conceptsBut, papersBut, venueIndex } from '../scene/seen.ts';
import { changeFilters, keepArea, showPapers } from '../state/actions.ts';
import { AreaSlider } from './area-slider.tsx';
import { Choice } from './choice.tsx';
import { CheckRow, OnlyRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { Glyph } from './glyph.tsx';
import { Histogram } from './histogram.tsx';
import { LinkFilters } from './link-filters.tsx';
import { WithinFilter } from './narrower.tsx';
import { FilterFoot, SavedFilters } from './saved-filters.tsx';
import { TYPE_NAMES } from './words.ts';
import type { ReactNode } from 'react';
import type { Dataset, PlacedConcept } from '../core/dataset/dataset.ts';
import type { Filters, PapersShown, Reading } from '../state/state.ts';

export function FilterPanel() {
  return (
    <div className="filters">
      <SavedFilters />
      <WithinFilter />
      <PapersOnMap />
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

const PAPERS_SHOWN: readonly (readonly [PapersShown, string])[] = [
  ['none', 'None'],
  ['selection', 'Of what is open'],
  ['all', 'All'],
];

function PapersOnMap() {
  const act = useAct();
  const papersShown = useAppState((s) => s.papersShown);
  const isOfUse = useAppState((s) => s.view !== 'papers');
  if (!isOfUse) return null;
  return (
    <section aria-label="Papers on the map">
      <h2 className="panel-label">Papers on the map</h2>
      <Choice
        label="Papers on the map"
        value={papersShown}
        options={PAPERS_SHOWN}
        onChange={(next) => {
          act(showPapers, next);
        }}
      />
    </section>
  );
}

const READING: readonly (readonly [Reading, string])[] = [
  ['all', 'All'],
  ['unread', 'Not yet read'],
  ['starred', 'Starred'],
];

/** Of use once something is marked. */
function ByMarks() {
  const act = useAct();
  const reading = useAppState((s) => s.filters.reading);
  const hasMarks = useAppState((s) => s.marks.some((mark) => mark.read || mark.star));
  if (!hasMarks && reading === 'all') return null;
  return (
    <section aria-label="Papers by your marks">
      <h2 className="panel-label">Papers by your marks</h2>
      <Choice
        label="Papers by your marks"
        value={reading}
        options={READING}
        onChange={(next) => {
          act(changeFilters, { reading: next });
        }}
      />
    </section>
  );
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

/** Concepts that pass all filters but kinds, or but areas, counted by those. */
function useCounts<T>(one: 'kinds' | 'areas', key: (concept: PlacedConcept) => T): Map<T, number> {
  const { dataset, filters, seen } = useDerived();
  const passing = useMemo(
    () => conceptsBut(dataset, filters, seen, one),
    [dataset, filters, seen, one],
  );
  const counts = new Map<T, number>();
  dataset.concepts.forEach((concept, i) => {
    if (passing[i] === 1) counts.set(key(concept), (counts.get(key(concept)) ?? 0) + 1);
  });
  return counts;
}

function Kinds() {
  const act = useAct();
  const hidden = useAppState((s) => s.filters.hiddenTypes);
  const counts = useCounts('kinds', ({ type }) => type);
  return (
    <section aria-label="Kinds">
      <Heading off={hidden.length}>Kinds</Heading>
      {CONCEPT_TYPES.map((type) => (
        <CheckRow
          key={type}
          isOn={!hidden.includes(type)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenTypes: toggled(hidden, type, isOn) });
          }}
          glyph={<Glyph shape={SHAPES[type]} />}
          count={counts.get(type) ?? 0}
        >
          {TYPE_NAMES[type]}
        </CheckRow>
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
  const counts = useCounts('areas', ({ cluster }) => cluster);
  const all = dataset.clusters.map((_, c) => c);
  // One area alone is, once another is wanted beside it, all others switched off.
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
            glyph={<Glyph shape="disc" color={hueOf(palette, c)} />}
            count={counts.get(c) ?? 0}
          >
            {label}
          </CheckRow>
        </OnlyRow>
      ))}
      {!isComparing && <AreaSlider />}
    </section>
  );
}

/** Concepts in 1, 2, 3 … papers: a bar each up to here, the rest in the last. */
const PAPER_BARS = 24;

function PapersPerConcept() {
  const act = useAct();
  const { seen } = useDerived();
  const bars = new Array<number>(PAPER_BARS).fill(0);
  for (const n of seen.together.counts) if (n > 0) bars[Math.min(n, PAPER_BARS) - 1]!++;
  return (
    <Histogram
      label="Papers per concept"
      said={`at least ${seen.minPapers}`}
      // Rare concepts outnumber all others by far; the square root keeps the others visible.
      bars={bars.map(Math.sqrt)}
      range={[Math.min(seen.minPapers, PAPER_BARS) - 1, PAPER_BARS - 1]}
      thumbs={1}
      nameOf={(bar) => `${bar + 1} papers`}
      onChange={([from]) => {
        act(changeFilters, { minPapers: from + 1 });
      }}
      ends={['1', `${PAPER_BARS}+`]}
    />
  );
}

/** Rows that pass the other filters, counted by what `keysOf` says of each. */
function countRows(passing: Uint8Array, keysOf: (row: number) => readonly number[]) {
  const counts = new Map<number, number>();
  passing.forEach((passes, row) => {
    if (passes === 1) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function countFiles(dataset: Dataset, filters: Filters): Map<number, number> {
  const { sources } = dataset.papers;
  return countRows(papersBut(dataset, filters, 'hiddenFiles'), (row) => [
    ...new Set(sources[row]!.map(([file]) => file)),
  ]);
}

function countWithCode(dataset: Dataset, filters: Filters): number {
  const { links } = dataset.papers;
  const counts = countRows(papersBut(dataset, filters, 'onlyWithCode'), (row) =>
    hasCode(links[row]!) ? [1] : [],
  );
  return counts.get(1) ?? 0;
}

function Sources() {
  const act = useAct();
  const { dataset, filters } = useDerived();
  const hiddenFiles = useAppState((s) => s.filters.hiddenFiles);
  const onlyWithCode = useAppState((s) => s.filters.onlyWithCode);
  const perFile = useMemo(() => countFiles(dataset, filters), [dataset, filters]);
  const withCode = useMemo(() => countWithCode(dataset, filters), [dataset, filters]);
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
          count={perFile.get(f) ?? 0}
        >
          {name.replace(/\.[^.]+$/, '')}
        </CheckRow>
      ))}
      <CheckRow
        isOn={onlyWithCode}
        onChange={(isOn) => {
          act(changeFilters, { onlyWithCode: isOn });
        }}
        count={withCode}
      >
        Only papers with code
      </CheckRow>
    </section>
  );
}

/** Venues told before “all of them” is asked for. */
const VENUES_TOLD = 8;

function countVenues(dataset: Dataset, passing: Uint8Array): Map<number, number> {
  return countRows(passing, (row) => [venueIndex(dataset, row)]);
}

/** By what there is at all, so that rows do not change places while filters do. */
function venuesInOrder(dataset: Dataset): number[] {
  const total = countVenues(dataset, new Uint8Array(paperCount(dataset)).fill(1));
  return [...total.keys()].sort((v, w) => total.get(w)! - total.get(v)! || v - w);
}

function Venues() {
  const act = useAct();
  const { dataset, filters } = useDerived();
  const hiddenVenues = useAppState((s) => s.filters.hiddenVenues);
  const [isWhole, setWhole] = useState(false);
  const { venues } = dataset.papers;
  const counts = useMemo(
    () => countVenues(dataset, papersBut(dataset, filters, 'hiddenVenues')),
    [dataset, filters],
  );
  const order = useMemo(() => venuesInOrder(dataset), [dataset]);
  if (venues.length === 0) return null;
  return (
    <section aria-label="Venues">
      <Heading off={hiddenVenues.length}>Venues</Heading>
      {order.slice(0, isWhole ? order.length : VENUES_TOLD).map((v) => (
        <CheckRow
          key={v}
          isOn={!hiddenVenues.includes(v)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenVenues: toggled(hiddenVenues, v, isOn) });
          }}
          count={counts.get(v) ?? 0}
        >
          {venues[v] ?? 'No venue named'}
        </CheckRow>
      ))}
      {order.length > VENUES_TOLD && (
        <Button
          className="button plain"
          onPress={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? `Only the ${VENUES_TOLD} largest` : `All ${order.length} venues`}
        </Button>
      )}
    </section>
  );
}
