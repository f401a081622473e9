// The panel of several chosen concepts: the concepts, the papers that name most of them, the links among
// them, and actions on all.

import { Button } from 'react-aria-components';
import { linkStrength, linksAmong } from '../core/links/co-occurrence.ts';
import { papersNaming } from '../scene/asked.ts';
import { hideConcepts, open, toggleChosen } from '../state/actions.ts';
import { mergeAll } from '../state/curation.ts';
import { pathBetween } from '../state/question.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { CountStatistic, Statistic } from './statistic.tsx';
import { useAct, useDerived } from './context.ts';
import { CopyButton, CopyLink } from './copy-link.tsx';
import { KeepOnly } from './keep-only.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf } from './words.ts';
import { PapersNaming } from './papers-naming.tsx';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Derived } from './context.ts';

export function ManyPanel({ ids }: { readonly ids: readonly string[] }) {
  const derived = useDerived();
  const chosen = ids.map((id) => derived.conceptIndex.get(id)!);
  const papers = papersNaming(derived.dataset, derived.seen, chosen);
  const links = linksBetween(derived, chosen);
  return (
    <>
      <p className="kicker">Chosen together</p>
      <h2 className="panel-title">{countOf(ids.length, 'concept')}</h2>
      <div className="figures">
        <CountStatistic count={papers.length} one="paper with any" many="papers with any" />
        <Statistic
          value={papers.filter(({ named }) => named === ids.length).length}
          name="with all"
        />
        <CountStatistic count={links.length} one="link among them" many="links among them" />
      </div>
      <Actions ids={ids} />
      <Members ids={ids} />
      <Among links={links} />
      <PapersNaming
        papers={papers}
        order="by how many they name"
        tell={(named) => `${named} of ${ids.length}`}
      />
    </>
  );
}

function Actions({ ids }: { readonly ids: readonly string[] }) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const [a, b] = ids;
  return (
    <div className="actions">
      <KeepOnly ids={ids}>Only these</KeepOnly>
      <Button
        className="button"
        onPress={() => {
          act(hideConcepts, ids);
        }}
      >
        Hide
      </Button>
      {ids.length === 2 && (
        <>
          <Opener to={pathBetween(a!, b!)} className="button">
            How they connect
          </Opener>
          <Opener to={{ kind: 'compare', a: a!, b: b! }} className="button">
            Compare them
          </Opener>
        </>
      )}
      <CopyButton
        name="Copy names"
        text={() => ids.map((id) => dataset.concepts[conceptIndex.get(id)!]!.label).join('\n')}
      />
      <CopyLink />
      {ids.length <= MOST_MERGED && <MergeAll ids={ids} />}
    </div>
  );
}

/** A larger set is unlikely to be synonyms, so merging is not offered. */
const MOST_MERGED = 5;

function MergeAll({ ids }: { readonly ids: readonly string[] }) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const chosen = ids.map((id) => conceptIndex.get(id)!);
  const largest = dataset.concepts[largestOf(dataset, chosen)]!;
  return (
    <Button
      className="button"
      onPress={() => {
        act(mergeAll, ids, largest.id);
      }}
    >
      Merge into “{largest.label}”
    </Button>
  );
}

function Members({ ids }: { readonly ids: readonly string[] }) {
  const act = useAct();
  const { dataset, conceptIndex, seen } = useDerived();
  const indices = ids.map((id) => conceptIndex.get(id)!);
  const counts = seen.together.counts;
  indices.sort((p, q) => counts[q]! - counts[p]! || p - q);
  return (
    <section>
      <h3 className="panel-label">Concepts</h3>
      <TruncatedList items={indices} step={12} name="concepts">
        {(index) => (
          <div className="chosen-row">
            <ConceptName index={index} />
            <span className="number">{counts[index]}</span>
            <Button
              className="button plain"
              aria-label={`Deselect ${dataset.concepts[index]!.label}`}
              onPress={() => {
                act(toggleChosen, dataset.concepts[index]!.id);
              }}
            >
              ×
            </Button>
          </div>
        )}
      </TruncatedList>
    </section>
  );
}

function Among({ links }: { readonly links: ReturnType<typeof linksBetween> }) {
  const { dataset } = useDerived();
  const act = useAct();
  if (links.length === 0)
    return <p className="quiet">No two of them occur together in a paper shown.</p>;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Links between them</h3>
        <span className="quiet small">NPMI, papers together</span>
      </div>
      <TruncatedList items={links} step={8} name="links">
        {({ a, b, papers, strength }) => {
          const [one, other] = [dataset.concepts[a]!, dataset.concepts[b]!];
          return (
            <Button
              className="among-row"
              onPress={() => {
                act(open, linkOf(one.id, other.id));
              }}
            >
              <span>
                {one.label} – {other.label}
              </span>
              <span className="number">
                {strength.toFixed(2)}, {papers}
              </span>
            </Button>
          );
        }}
      </TruncatedList>
    </section>
  );
}

/** The concept with most papers; the others are merged into it. */
function largestOf({ concepts }: Dataset, chosen: readonly number[]): number {
  return chosen.reduce((best, i) => (concepts[i]!.papers > concepts[best]!.papers ? i : best));
}

/** Links among the concepts in the visible papers, most papers first. */
function linksBetween({ seen: { together } }: Derived, chosen: readonly number[]) {
  const wanted = new Uint8Array(together.counts.length);
  for (const concept of chosen) wanted[concept] = 1;
  return linksAmong(together, wanted)
    .map((link) => ({ ...link, strength: linkStrength(link, together) }))
    .sort((p, q) => q.papers - p.papers || q.strength - p.strength || p.a - q.a || p.b - q.b);
}
