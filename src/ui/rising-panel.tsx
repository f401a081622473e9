// Trends: each concept's share of the papers per year, with confidence intervals.

import { useMemo } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { countYears, datedPapers } from '../core/questions/dated-papers.ts';
import { FALSE_DISCOVERIES, LEAST_RATIO } from '../core/questions/proportions.ts';
import { LEAST_PAPERS } from '../core/questions/rising.ts';
import { TRENDS_LIT } from '../scene/answer.ts';
import { open } from '../state/actions.ts';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { manyOf } from '../state/state.ts';
import { Chevron } from './chevron.tsx';
import { ConceptName, Opener } from './concept-name.tsx';
import { useAct, useDerived, useFoundOf } from './context.ts';
import { CopyButton, CopyLink } from './copy-link.tsx';
import { CopyPapers } from './copy-papers.tsx';
import { KeepOnly } from './keep-only.tsx';
import { HighlightRow } from './highlight-row.tsx';
import { MapKey } from './map-key.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { RowMenu } from './row-menu.tsx';
import { Sparkline } from './sparkline.tsx';
import { countOf, grouped } from './words.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Selection } from '../state/state.ts';
import type { Share } from '../core/questions/proportions.ts';
import type { Years } from '../core/questions/dated-papers.ts';
import type { ConceptTrend, TrendReport, Trend } from '../core/questions/rising.ts';

const TRENDS: readonly (readonly [Trend, string])[] = [
  ['rising', 'Rising'],
  ['falling', 'Falling'],
  ['steady', 'No clear change'],
  ['few', `Too few dated papers to tell: under ${LEAST_PAPERS}`],
];

export function RisingPanel() {
  const { dataset, seen } = useDerived();
  const years = useMemo(() => yearsOf(dataset, seen.papers), [dataset, seen]);
  const answer = useFoundOf('rising');
  if (answer.state !== 'here') return null;
  const found = answer.value.report;
  const ofTrend = (wanted: Trend) => found.trends.filter(({ trend }) => trend === wanted);
  const isLonger = [ofTrend('rising'), ofTrend('falling')].some(
    ({ length }) => length > TRENDS_LIT,
  );
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">What is rising?</h2>
      <Windows found={found} />
      <MapKey which={isLonger ? `the ${TRENDS_LIT} with the largest change each way` : ''} />
      {found.windows !== null && <Since years={years} since={found.windows.late[0]} />}
      <RisingActions trends={found.trends} />
      {found.windows !== null &&
        TRENDS.map(([trend, name]) => (
          <TrendList key={trend} name={name} trends={ofTrend(trend)} />
        ))}
      <Papers trends={found.trends} />
    </>
  );
}

/** Indices of the rising concepts. */
function risingOf(trends: readonly ConceptTrend[]): number[] {
  return trends.filter(({ trend }) => trend === 'rising').map(({ concept }) => concept);
}

/** Actions on all rising concepts; null if there are none. */
function RisingActions({ trends }: { readonly trends: readonly ConceptTrend[] }) {
  const { dataset } = useDerived();
  const ids = risingOf(trends).map((i) => dataset.concepts[i]!.id);
  const many = manyOf(ids);
  if (ids.length === 0) return null;
  return (
    <div className="actions">
      {many && (
        <Opener to={many} className="button">
          Choose what rises
        </Opener>
      )}
      <KeepOnly ids={ids}>Only what rises</KeepOnly>
      <CopyButton
        name="Copy names"
        text={() =>
          risingOf(trends)
            .map((i) => dataset.concepts[i]!.label)
            .join('\n')
        }
      />
      <CopyLink />
    </div>
  );
}

/** Copy buttons for the papers on rising concepts. */
function Papers({ trends }: { readonly trends: readonly ConceptTrend[] }) {
  const { dataset, seen } = useDerived();
  const rising = new Set(risingOf(trends));
  const rows = [...dataset.papers.ids.keys()].filter(
    (row) => seen.papers[row] === 1 && conceptsOfPaper(dataset, row).some((i) => rising.has(i)),
  );
  if (rows.length === 0)
    return (
      <div className="actions">
        <CopyLink />
      </div>
    );
  return (
    <section>
      <h3 className="panel-label">The {countOf(rows.length, 'paper')} on what rises</h3>
      <CopyPapers rows={rows} heading="Papers on what rises" />
    </section>
  );
}

/** The years that have papers, in order. */
function yearsOf(dataset: Dataset, kept: Uint8Array): number[] {
  return [...countYears(datedPapers(dataset, kept)).keys()].sort((p, q) => p - q);
}

/** Selects the year at which the later period starts. */
function Since({ years, since }: { readonly years: readonly number[]; readonly since: number }) {
  const act = useAct();
  // The first year is left out, because the earlier period must not be empty.
  const items = years.slice(1).map((year) => ({ id: year }));
  return (
    <Select
      className="since"
      value={since}
      onChange={(year) => {
        act(open, { kind: 'rising', since: Number(year) });
      }}
    >
      <Label className="quiet">Since</Label>
      <Button className="button">
        <SelectValue>{() => since}</SelectValue>
        <Chevron />
      </Button>
      <Popover className="popover">
        <ListBox items={items}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={String(id)} className="finding">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** The two periods compared, and how many papers are dated. */
function Windows({ found: { windows, dated, undated } }: { readonly found: TrendReport }) {
  const left =
    undated === 0 ? '' : ` ${countOf(undated, 'paper')} without a date can say nothing of it.`;
  if (windows === null) {
    return (
      <p>
        {dated === 0 ? 'No paper here has a date.' : 'All dated papers are of one year.'} There is
        no trend to tell.{left}
      </p>
    );
  }
  return (
    <>
      <p className="definition">
        Share of the {countOf(dated, 'dated paper')} that name a concept, {span(windows.early)}{' '}
        against {span(windows.late)}.{left}
      </p>
      <p className="quiet small">{HOW_JUDGED}</p>
    </>
  );
}

/** How rising and falling are told from chance. */
const HOW_JUDGED = `Rising or falling: by a factor of ${LEAST_RATIO} or more, and more than chance explains (Fisher’s exact test). At most ${Math.round(100 * FALSE_DISCOVERIES)} % of those listed are expected to be chance (Benjamini–Hochberg).`;

function span([first, last]: Years): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function TrendList({
  name,
  trends,
}: {
  readonly name: string;
  readonly trends: readonly ConceptTrend[];
}) {
  return (
    <section>
      <h3 className="panel-label">
        {name} <span className="quiet small number">{grouped(trends.length)}</span>
      </h3>
      <TruncatedList items={trends} step={6} name="concepts">
        {(row) => <TrendRow key={row.concept} row={row} />}
      </TruncatedList>
    </section>
  );
}

function TrendRow({ row }: { readonly row: ConceptTrend }) {
  const { id } = useDerived().dataset.concepts[row.concept]!;
  const of: Selection = { kind: 'concept', id };
  return (
    <HighlightRow of={of} className={row.trend === 'few' ? 'course few' : 'course'}>
      <ConceptName index={row.concept} />
      <Sparkline years={row.years} />
      <RowMenu of={of} />
      <span className="number quiet small">
        from {percent(row.early)} to {percent(row.late)}
        {row.pValue !== null && <>, {probability(row.pValue)}</>}
      </span>
    </HighlightRow>
  );
}

function percent({ share, papers, of }: Share): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} % (${grouped(papers)}/${grouped(of)})`;
}

/** Below this a p-value says no more than that it is small. */
const LEAST_P = 0.001;

function probability(p: number): string {
  return p < LEAST_P ? `p < ${LEAST_P}` : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}
