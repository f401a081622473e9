// The concepts that connect areas, and which areas each of them connects.

import { unitLinksPassing } from '../scene/asked.ts';
import { ConceptName } from './concept-name.tsx';
import { useAppState, useDerived, useTasks } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { hueStyle } from './hue.ts';
import { TruncatedList } from './truncated-list.tsx';
import { useAnswer } from './use-answer.ts';
import { countOf, grouped } from './words.ts';
import type { Bridge, Bridges, BridgedArea } from '../core/questions/bridges.ts';

export function BridgesPanel() {
  const found = useBridges();
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">What holds the areas together?</h2>
      <p className="definition">
        Concepts on many of the shortest ways between others, with the areas they join.
      </p>
      {found.state === 'waiting' && <p className="quiet">Walking the map…</p>}
      {found.state === 'failed' && <p role="alert">{found.reason}</p>}
      {found.state === 'here' && <Found found={found.value} />}
      <div className="actions">
        <CopyLink />
      </div>
    </>
  );
}

function useBridges() {
  const { dataset, seen } = useDerived();
  const tasks = useTasks();
  const filters = useAppState((s) => s.filters);
  return useAnswer(dataset.id + JSON.stringify(filters), () =>
    tasks.findBridges(
      unitLinksPassing(seen, filters.weight),
      dataset.concepts.map(({ cluster }) => cluster),
    ),
  );
}

function Found({ found }: { readonly found: Bridges }) {
  return found.bridges.length === 0 ? (
    <p>No concept shown has links into two areas. With more links shown there may be one.</p>
  ) : (
    <BridgeList found={found} />
  );
}

function BridgeList({ found: { bridges, sources, concepts } }: { readonly found: Bridges }) {
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Bridges</h3>
        <span className="quiet small">share of the ways that lead through</span>
      </div>
      <TruncatedList items={bridges} step={10} name="bridges">
        {(bridge) => <BridgeEntry key={bridge.concept} bridge={bridge} />}
      </TruncatedList>
      {sources < concepts && (
        <p className="quiet small">
          Estimated from the ways that begin at {grouped(sources)} of {grouped(concepts)} concepts.
        </p>
      )}
    </section>
  );
}

/** Areas listed per bridge, largest share first. */
const AREAS_SHOWN = 4;

function BridgeEntry({ bridge }: { readonly bridge: Bridge }) {
  const rest = bridge.areas.length - AREAS_SHOWN;
  return (
    <div className="paper-entry">
      <div className="count-row">
        <ConceptName index={bridge.concept} />
        <span className="number">{(100 * bridge.betweenness).toFixed(1)} %</span>
      </div>
      <ul className="shores small">
        {bridge.areas.slice(0, AREAS_SHOWN).map((area) => (
          <AreaItem key={area.cluster} area={area} />
        ))}
        {rest > 0 && <li className="quiet">and {countOf(rest, 'area')} more</li>}
      </ul>
    </div>
  );
}

/** Concepts listed per area that a bridge leads into. */
const NAMED = 3;

function AreaItem({ area: { cluster, share, through } }: { readonly area: BridgedArea }) {
  const { dataset, palette } = useDerived();
  const names = through.slice(0, NAMED).map((i) => dataset.concepts[i]!.label);
  return (
    <li>
      <span className="hue-text" style={hueStyle(palette, cluster)}>
        {dataset.clusters[cluster]!.label}
      </span>{' '}
      <span className="number">{Math.round(100 * share)} %</span>{' '}
      <span className="quiet">through {names.join(', ')}</span>
    </li>
  );
}
