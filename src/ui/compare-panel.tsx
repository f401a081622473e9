// Two concepts side by side: shared and own neighbours, shared papers, papers per year.

import { mapLabel } from '../core/map/draw-map.ts';
import { hueOf } from '../scene/palette.ts';
import { pathBetween } from '../state/question.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { Statistic } from './statistic.tsx';
import { ComparedPaperList } from './compared-papers.tsx';
import { useDerived, useFoundOf } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { EndPickers } from './end-pickers.tsx';
import { MapKey } from './map-key.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf, short } from './words.ts';
import { PaperEntry } from './paper-entry.tsx';
import type { ComparedPapers } from '../state/question.ts';
import type { ConceptComparison, YearCounts } from '../core/questions/compare.ts';
import type { Neighbour } from '../core/questions/neighbours.ts';

interface Props {
  readonly a: string | null;
  readonly b: string | null;
  /** Which of their papers to list; the comparison itself by default. */
  readonly papers?: ComparedPapers;
}

export function ComparePanel({ a, b, papers }: Props) {
  if (papers !== undefined && a !== null && b !== null && a !== b)
    return <ComparedPaperList {...{ a, b, papers }} />;
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">How do they compare?</h2>
      <EndPickers question={{ kind: 'compare', a, b }} labels={['This', 'That']} />
      {a === null || b === null ? (
        <p className="quiet">Pick two concepts to see what they share and what sets them apart.</p>
      ) : a === b ? (
        <p>Both are the same concept. Pick two that differ.</p>
      ) : (
        <SideBySide a={a} b={b} />
      )}
    </>
  );
}

function SideBySide({ a, b }: { readonly a: string; readonly b: string }) {
  const { dataset } = useDerived();
  const answer = useFoundOf('compare');
  if (answer.state !== 'here') return null;
  const found = answer.value.comparison;
  const [labelA, labelB] = [found.a, found.b].map((i) => dataset.concepts[i]!.label);
  const listed = (papers: ComparedPapers) => {
    const { both, onlyA, onlyB } = found.papers;
    const rows = { both, a: onlyA, b: onlyB }[papers];
    return {
      value: rows.length,
      ...(rows.length > 0 ? { to: { kind: 'compare' as const, a, b, papers } } : {}),
    };
  };
  return (
    <>
      <div className="figures even">
        <Statistic
          {...listed('both')}
          name={found.papers.both.length === 1 ? 'paper with both' : 'papers with both'}
        />
        <Statistic {...listed('a')} name={`only ${labelA}`} />
        <Statistic {...listed('b')} name={`only ${labelB}`} />
      </div>
      <MapKey />
      <div className="actions">
        {found.papers.both.length > 0 ? (
          <Opener to={linkOf(a, b)} className="button">
            The sentences with both
          </Opener>
        ) : (
          <Opener to={pathBetween(a, b)} className="button">
            What lies between
          </Opener>
        )}
        <CopyLink />
      </div>
      <YearPairs found={found} />
      <Shared found={found} />
      <Own name={`Only with ${labelA}`} neighbours={found.onlyA} />
      <Own name={`Only with ${labelB}`} neighbours={found.onlyB} />
      <SharedPapers rows={found.papers.both} />
    </>
  );
}

function YearPairs({ found: { a, b, years, undated } }: { readonly found: ConceptComparison }) {
  const { dataset } = useDerived();
  const undatedText = undated > 0 ? `${countOf(undated, 'paper')} undated` : '';
  if (years.length === 0)
    return <p className="quiet small">No paper with either is dated, so there is no course.</p>;
  const named = (i: number) => mapLabel(dataset.concepts[i]!);
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Papers a year</h3>
        <span className="quiet small">{undatedText}</span>
      </div>
      <table className="years-table even small">
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">{named(a)}</th>
            <th scope="col">{named(b)}</th>
            <th scope="col">Both</th>
          </tr>
        </thead>
        <tbody>
          {years.map((counts) => (
            <YearRow key={counts.year} counts={counts} most={mostIn(years)} ends={[a, b]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function mostIn(years: readonly YearCounts[]): number {
  return Math.max(1, ...years.flatMap(({ a, b }) => [a, b]));
}

interface YearRowProps {
  readonly counts: YearCounts;
  readonly most: number;
  readonly ends: readonly [number, number];
}

function YearRow({ counts: { year, a, b, both }, most, ends }: YearRowProps) {
  const { dataset, palette } = useDerived();
  const bar = (n: number, i: number) => (
    <td className="number">
      <span
        className="year-count"
        style={{
          width: `${(60 * n) / most}%`,
          background: hueOf(palette, dataset.concepts[i]!.cluster),
        }}
      />
      {n}
    </td>
  );
  return (
    <tr>
      <th scope="row" className="number">
        {year}
      </th>
      {bar(a, ends[0])}
      {bar(b, ends[1])}
      <td className="number">{both}</td>
    </tr>
  );
}

function Shared({ found: { shared } }: { readonly found: ConceptComparison }) {
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Both stand with</h3>
        <span className="quiet small">strength to each</span>
      </div>
      {shared.length === 0 && (
        <p className="quiet">No concept is linked to both strongly enough to be shown.</p>
      )}
      <TruncatedList items={shared} step={8} name="shared neighbours">
        {({ concept, toA, toB }) => (
          <div className="count-row" key={concept}>
            <ConceptName index={concept} />
            <span className="number quiet">
              {short(toA)} · {short(toB)}
            </span>
          </div>
        )}
      </TruncatedList>
    </section>
  );
}

interface OwnProps {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
}

function Own({ name, neighbours }: OwnProps) {
  return (
    <section>
      <h3 className="panel-label">{name}</h3>
      {neighbours.length === 0 && <p className="quiet">Nothing.</p>}
      <TruncatedList items={neighbours} step={5} name="neighbours" of={name}>
        {({ concept, strength }) => (
          <div className="count-row" key={concept}>
            <ConceptName index={concept} />
            <span className="number quiet">{short(strength)}</span>
          </div>
        )}
      </TruncatedList>
    </section>
  );
}

function SharedPapers({ rows }: { readonly rows: readonly number[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Papers with both</h3>
      <TruncatedList items={rows} step={5} name="papers">
        {(row) => <PaperEntry row={row} />}
      </TruncatedList>
    </section>
  );
}
