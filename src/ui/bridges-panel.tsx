// The concepts that connect areas, and which areas each of them connects.

import { BRIDGES_LIT } from '../scene/answer.ts';
import { ConceptName } from './concept-name.tsx';
import { useDerived, useFoundOf } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { HighlightRow } from './highlight-row.tsx';
import { hueStyle } from './hue.ts';
import { MapKey } from './map-key.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf, grouped } from './words.ts';
import type { Bridge, Bridges, BridgedArea } from '../core/questions/bridges.ts';

export function BridgesPanel() {
  const found = useFoundOf('bridges');
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">What holds the areas together?</h2>
      <p className="definition">
        Concepts on many of the shortest ways between others, with the areas they join. A link is as
        long as 1 / strength.
      </p>
      {found.state === 'waiting' && <p className="quiet">Walking the map…</p>}
      {found.state === 'failed' && <p role="alert">{found.reason}</p>}
      {found.state === 'here' && <Found found={found.value.bridges} />}
      <div className="actions">
        <CopyLink />
      </div>
    </>
  );
}

function Found({ found }: { readonly found: Bridges }) {
  const isLonger = found.bridges.length > BRIDGES_LIT;
  return found.bridges.length === 0 ? (
    <p>No concept shown has links into two areas. With more links shown there may be one.</p>
  ) : (
    <>
      <MapKey which={isLonger ? `the first ${BRIDGES_LIT}` : ''} />
      <BridgeList found={found} />
    </>
  );
}

function BridgeList({ found: { bridges, sources, concepts } }: { readonly found: Bridges }) {
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Bridges</h3>
        <span className="quiet small">share of the ways that lead through</span>
      </div>
      <TruncatedList items={bridges} step={BRIDGES_LIT} name="bridges">
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
  const { id } = useDerived().dataset.concepts[bridge.concept]!;
  const rest = bridge.areas.length - AREAS_SHOWN;
  return (
    <HighlightRow of={{ kind: 'concept', id }} className="paper-entry">
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
    </HighlightRow>
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
