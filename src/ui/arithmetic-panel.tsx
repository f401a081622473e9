// The arithmetic of a link: its contingency table, every weight, and the value at which each filter would
// drop it.

import { linkRanks } from '../core/links/backbone.ts';
import { papersTogether } from '../core/links/co-occurrence.ts';
import { weightOf } from '../core/links/weigh.ts';
import { arithmeticOf } from '../core/questions/arithmetic.ts';
import { linksPassing } from '../scene/asked.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { useAppState, useDerived } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { countOf, short } from './words.ts';
import type { Arithmetic, Vanishing } from '../core/questions/arithmetic.ts';
import type { PairCounts, WeightId } from '../core/links/weights.ts';
import type { Derived } from './context.ts';

interface Props {
  readonly a: string;
  readonly b: string;
}

export function ArithmeticPanel({ a, b }: Props) {
  const derived = useDerived();
  const weight = useAppState((s) => s.filters.weight);
  const [indexA, indexB] = [derived.conceptIndex.get(a)!, derived.conceptIndex.get(b)!];
  const pair = pairOf(derived, indexA, indexB);
  const found = arithmeticOf(pair, weight, rankOf(derived, indexA, indexB));
  return (
    <>
      <p className="kicker">The arithmetic of a link</p>
      <h2 className="panel-title link-title">
        <ConceptName index={indexA} /> <span className="quiet">—</span>{' '}
        <ConceptName index={indexB} />
      </h2>
      <p className="definition">{inWords(found, pair)}</p>
      <Table found={found} pair={pair} ends={[indexA, indexB]} />
      <Weights found={found} chosen={weight} />
      <Thresholds found={found} weight={weight} />
      <div className="actions">
        <Opener to={linkOf(a, b)} className="button">
          The sentences behind it
        </Opener>
        <CopyLink />
      </div>
    </>
  );
}

function pairOf({ seen: { together } }: Derived, a: number, b: number): PairCounts {
  const { counts, papers } = together;
  return { both: papersTogether(together, a, b), a: counts[a]!, b: counts[b]!, papers };
}

/** The smallest backbone α that keeps the link; null if other filters drop it. */
function rankOf({ seen }: Derived, a: number, b: number): number | null {
  const links = linksPassing(seen);
  const at = links.findIndex((l) => l.a === Math.min(a, b) && l.b === Math.max(a, b));
  return at < 0 ? null : linkRanks(links)[at]!;
}

function inWords({ observed, expected, p, sign }: Arithmetic, { papers }: PairCounts): string {
  const how = sign > 0 ? 'more often than' : sign < 0 ? 'less often than' : 'just as often as';
  const chance = p < 0.001 ? 'less than one time in a thousand' : `${short(100 * p)} % of the time`;
  if (papers === 0) return 'No paper passes the filters, so there is nothing to count.';
  return `Observed in ${countOf(observed, 'paper')}, expected in ${short(expected)}: together ${how} by chance. Chance alone strays so far ${chance}.`;
}

interface TableProps {
  readonly found: Arithmetic;
  readonly pair: PairCounts;
  readonly ends: readonly [number, number];
}

function Table({ found: { table }, pair, ends }: TableProps) {
  const { dataset } = useDerived();
  const [a, b] = ends.map((i) => dataset.concepts[i]!.acronym ?? dataset.concepts[i]!.label);
  const rows: readonly (readonly [string, number, number, number])[] = [
    [`with ${a}`, table.both, table.onlyA, pair.a],
    [`without ${a}`, table.onlyB, table.neither, pair.papers - pair.a],
    ['all', pair.b, pair.papers - pair.b, pair.papers],
  ];
  return (
    <table className="two-by-two" aria-label="Papers with and without the two">
      <thead>
        <tr>
          <td />
          <th scope="col">with {b}</th>
          <th scope="col">without {b}</th>
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={i} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Weights({ found, chosen }: { readonly found: Arithmetic; readonly chosen: WeightId }) {
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Every weight</h3>
        <span className="quiet small">the map draws {weightOf(chosen).label}</span>
      </div>
      <dl className="weights">
        {found.weights.map(({ id, value }) => (
          <div key={id} title={weightOf(id).explain}>
            <dt>{id === chosen ? <b>{weightOf(id).label}</b> : weightOf(id).label}</dt>
            <dd className="number">{id === 'count' ? value : short(value)}</dd>
          </div>
        ))}
        <div>
          <dt>p of so much evidence by chance (χ², 1 df)</dt>
          <dd className="number">{found.p < 1e-4 ? '< 0.0001' : short(found.p)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Thresholds({ found, weight }: { readonly found: Arithmetic; readonly weight: WeightId }) {
  return (
    <section>
      <h3 className="panel-label">When it would be gone</h3>
      {found.vanishes.length === 0 && <p>It is not there: no paper that passes names both.</p>}
      <ul>
        {found.vanishes.map((vanishing) => (
          <li key={vanishing.filter}>{sayVanishing(vanishing, weight)}</li>
        ))}
      </ul>
    </section>
  );
}

function sayVanishing({ filter, last }: Vanishing, weight: WeightId): string {
  switch (filter) {
    case 'minLinkPapers':
      return `from ${countOf(last + 1, 'paper')} per link on`;
    case 'minPapers':
      return `from ${countOf(last + 1, 'paper')} per concept on`;
    case 'minStrength':
      return `above ${weightOf(weight).label} ${short(last)}`;
    case 'minG2':
      return `above G² ${short(last)}`;
    case 'backbone':
      return last === 0
        ? 'in no backbone: it is the strongest link of one of the two'
        : `in a backbone thinner than ${short(last)}`;
  }
}
