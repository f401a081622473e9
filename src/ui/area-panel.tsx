// The panel of an area: its concepts, papers, strongest links and neighbouring areas.

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { accountOfArea, areaInWords } from '../scene/area-account.ts';
import { areasOff, askForFigure, keepArea, switchArea } from '../state/actions.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { CountStatistic } from './statistic.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { hueStyle } from './hue.ts';
import { TruncatedList } from './truncated-list.tsx';
import { countOf } from './words.ts';
import { PapersNaming } from './papers-naming.tsx';
import type { AreaAccount } from '../scene/area-account.ts';

export function AreaPanel({ area }: { readonly area: number }) {
  const { dataset, seen, palette } = useDerived();
  const account = useMemo(() => accountOfArea(dataset, seen, area), [dataset, seen, area]);
  const { members, papers, links, meets } = account;
  return (
    <>
      <p className="kicker">Area</p>
      <h2 className="panel-title area-title" style={hueStyle(palette, area)}>
        {dataset.clusters[area]!.label}
      </h2>
      {members.length === 0 ? (
        <p>None of its concepts passes the filters.</p>
      ) : (
        <p className="definition">{areaInWords(dataset, account, seen.shown.papers)}</p>
      )}
      <div className="figures">
        <CountStatistic count={members.length} one="concept" />
        <CountStatistic count={papers.length} one="paper" />
        <CountStatistic count={links.length} one="link within" many="links within" />
      </div>
      <Actions area={area} />
      <Members members={members} />
      <Meets meets={meets} />
      <Links links={links} />
      <PapersNaming
        papers={papers}
        order="by how many of its concepts they name"
        tell={(named) => countOf(named, 'concept')}
      />
    </>
  );
}

function Actions({ area }: { readonly area: number }) {
  const act = useAct();
  const { clusters } = useDerived().dataset;
  const isOnly = useAppState((s) => s.filters.onlyArea === area);
  const isOff = useAppState((s) => areasOff(s.filters, clusters.length).includes(area));
  const named = { area, label: clusters[area]!.label };
  return (
    <div className="actions">
      <Button
        className="button"
        onPress={() => {
          act(askForFigure, { kind: 'area', area });
        }}
      >
        Figure of this area
      </Button>
      <Button
        className="button"
        onPress={() => {
          act(keepArea, isOnly ? null : named);
        }}
      >
        {isOnly ? 'All areas again' : 'Only this area'}
      </Button>
      <Button
        className="button"
        onPress={() => {
          act(switchArea, named, isOff, clusters.length);
        }}
      >
        {isOff ? 'Show it' : 'Hide'}
      </Button>
      <CopyLink />
    </div>
  );
}

function Members({ members }: { readonly members: readonly number[] }) {
  const { seen } = useDerived();
  if (members.length === 0) return null;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Concepts</h3>
        <span className="quiet small">papers</span>
      </div>
      <TruncatedList items={members} step={10} name="concepts">
        {(index) => (
          <div className="panel-row">
            <ConceptName index={index} />
            <span className="number">{seen.together.counts[index]}</span>
          </div>
        )}
      </TruncatedList>
    </section>
  );
}

function Meets({ meets }: Pick<AreaAccount, 'meets'>) {
  const { dataset, palette } = useDerived();
  if (meets.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Linked areas</h3>
      <TruncatedList items={meets} step={5} name="areas">
        {([area, links]) => (
          <div className="panel-row">
            <Opener
              to={{ kind: 'area', area }}
              className="opener area-opener hue-text"
              style={hueStyle(palette, area)}
            >
              {dataset.clusters[area]!.label}
            </Opener>
            <span className="quiet small">{countOf(links, 'link')}</span>
          </div>
        )}
      </TruncatedList>
    </section>
  );
}

function Links({ links }: Pick<AreaAccount, 'links'>) {
  const { dataset } = useDerived();
  if (links.length === 0) return null;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Strongest links within</h3>
        <span className="quiet small">papers together</span>
      </div>
      <TruncatedList items={links} step={6} name="links">
        {({ a, b, papers }) => {
          const [one, other] = [dataset.concepts[a]!, dataset.concepts[b]!];
          return (
            <div className="panel-row">
              <Opener to={linkOf(one.id, other.id)}>
                {one.label} – {other.label}
              </Opener>
              <span className="number">{papers}</span>
            </div>
          );
        }}
      </TruncatedList>
    </section>
  );
}
