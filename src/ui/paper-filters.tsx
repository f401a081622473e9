// Filters on papers: the reader's marks, sources, code and venues.

import { useMemo, useState } from 'react';
import { Button, RadioGroup } from 'react-aria-components';
import { paperCount } from '../core/dataset/dataset.ts';
import { hasCode } from '../core/papers/links.ts';
import { venueIndex } from '../scene/paper-filter.ts';
import { papersIgnoring, papersSeen } from '../scene/seen.ts';
import { changeFilters } from '../state/actions.ts';
import { NO_FILTERS, READING_FILTERS } from '../state/state.ts';
import { CheckRow, RadioRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { FilterSection, toggled } from './filter-section.tsx';
import { Glyph } from './glyph.tsx';
import { countRows, talliesOf } from './tally.tsx';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { ReadingFilter } from '../state/state.ts';

const READING: Readonly<Record<ReadingFilter, string>> = {
  all: 'All',
  unread: 'Not yet read',
  starred: 'Starred',
};

/** Hidden until a paper is marked. */
export function ByMarks() {
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

/** Papers counted by key: those that pass all other filters, and all papers. */
function usePaperTallies(
  one: 'hiddenFiles' | 'hiddenVenues' | 'onlyWithCode',
  keysOf: (dataset: Dataset, row: number) => readonly number[],
) {
  const { dataset, filters } = useDerived();
  const marks = useAppState((s) => s.marks);
  return useMemo(
    () =>
      talliesOf(papersIgnoring(dataset, filters, one, marks), allPapers(dataset), (row) =>
        keysOf(dataset, row),
      ),
    [dataset, filters, marks, one, keysOf],
  );
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

export function Sources() {
  const act = useAct();
  const { dataset } = useDerived();
  const hiddenFiles = useAppState((s) => s.filters.hiddenFiles);
  const onlyWithCode = useAppState((s) => s.filters.onlyWithCode);
  const perFile = usePaperTallies('hiddenFiles', filesOf);
  const coded = usePaperTallies('onlyWithCode', withCode)(1);
  return (
    <FilterSection name="Papers" title="Sources" off={hiddenFiles.length}>
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
    </FilterSection>
  );
}

/** Venues listed until the reader expands the list. */
const VENUES_SHOWN = 8;

/** Ordered by unfiltered counts, so that rows keep their order while filters change. */
function venuesInOrder(dataset: Dataset): number[] {
  const total = countRows(allPapers(dataset), (row) => venueOf(dataset, row));
  return [...total.keys()].sort((v, w) => total.get(w)! - total.get(v)! || v - w);
}

export function Venues() {
  const act = useAct();
  const { dataset } = useDerived();
  const hiddenVenues = useAppState((s) => s.filters.hiddenVenues);
  const [isWhole, setWhole] = useState(false);
  const { venues } = dataset.papers;
  const tallyOf = usePaperTallies('hiddenVenues', venueOf);
  const order = useMemo(() => venuesInOrder(dataset), [dataset]);
  if (venues.length === 0) return null;
  return (
    <FilterSection name="Venues" off={hiddenVenues.length}>
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
    </FilterSection>
  );
}
