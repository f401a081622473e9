// Pairs of concepts that co-occur less than expected, and papers to start reading with.

import { useState } from 'react';
import { mayBeChance, papersOfGap } from '../core/questions/gaps.ts';
import { FALSE_DISCOVERIES } from '../core/questions/proportions.ts';
import { GAPS_LIT } from '../scene/answer.ts';
import { open, pointAt } from '../state/actions.ts';
import { linkOf } from '../state/state.ts';
import { Choice } from './choice.tsx';
import { ConceptName, PaperName } from './concept-name.tsx';
import { useAct, useDerived, useFoundOf } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { HighlightRow } from './highlight-row.tsx';
import { MapKey } from './map-key.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf, short } from './words.ts';
import type { Gap, GapOrder, GapPaper } from '../core/questions/gaps.ts';

const ORDERS = [
  ['company', 'Shared neighbours'],
  ['chance', 'Fewer than expected'],
] as const;

const EXPLAINED: Readonly<Record<GapOrder, string>> = {
  company: 'Both stand with the same other concepts, and in hardly a paper with each other.',
  chance: 'Both are common enough to be expected together in several papers, and hardly are.',
};

export function GapsPanel({ by }: { readonly by: GapOrder }) {
  const act = useAct();
  const gaps = useFoundOf('gaps');
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">What is missing?</h2>
      <Choice
        label="Rank"
        value={by}
        options={ORDERS}
        onChange={(next) => {
          act(open, next === 'chance' ? { kind: 'gaps', by: next } : { kind: 'gaps' });
        }}
      />
      <p className="definition">
        {EXPLAINED[by]} Only pairs of which chance alone would give a paper or more; a concept
        counts with all that is narrower.
      </p>
      {gaps.state === 'waiting' && <p className="quiet">Looking at every pair…</p>}
      {gaps.state === 'failed' && <p role="alert">{gaps.reason}</p>}
      {gaps.state === 'here' && <GapList gaps={gaps.value.gaps} />}
      <div className="actions">
        <CopyLink />
      </div>
    </>
  );
}

function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return gaps.length === 0 ? (
    <p>
      Nothing: no two concepts shown stand together in half the papers expected or fewer. A smaller
      corpus leaves few expectations to fall short of.
    </p>
  ) : (
    <>
      <p className="quiet small">{sayHowSure(gaps)}</p>
      <ToFollow gaps={gaps.filter((gap) => !mayBeChance(gap))} />
      <MayBeChance gaps={gaps.filter(mayBeChance)} />
    </>
  );
}

/** The gaps that chance hardly explains one by one; the map marks the first of them. */
function ToFollow({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <>
      <MapKey which={gaps.length > GAPS_LIT ? `the first ${GAPS_LIT}` : ''} />
      <TruncatedList items={gaps} step={GAPS_LIT} name="gaps">
        {(gap) => <GapEntry gap={gap} />}
      </TruncatedList>
    </>
  );
}

function MayBeChance({ gaps }: { readonly gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <details className="folded">
      <summary className="small">May be chance: {countOf(gaps.length, 'pair')}</summary>
      <TruncatedList items={gaps} step={GAPS_LIT} name="gaps" of="chance">
        {(gap) => <GapEntry gap={gap} />}
      </TruncatedList>
    </details>
  );
}

/** Whether more than chance is behind the gaps, given how many pairs were looked at. */
function sayHowSure(gaps: readonly Gap[]): string {
  const sure = gaps.filter(isFinding).length;
  const most = Math.round(100 * FALSE_DISCOVERIES);
  return sure === 0
    ? 'Ideas to follow, not findings: among so many pairs, chance alone leaves some that meet this seldom (Benjamini–Hochberg).'
    : `${sure} of these ${gaps.length} are more than chance explains, at most ${most} % of them by mistake (Benjamini–Hochberg). The others are ideas to follow, not findings.`;
}

function isFinding({ rate }: Gap): boolean {
  return rate <= FALSE_DISCOVERIES;
}

function GapEntry({ gap }: { readonly gap: Gap }) {
  const act = useAct();
  const { dataset } = useDerived();
  const [isOpen, setOpen] = useState(false);
  const link = linkOf(dataset.concepts[gap.a]!.id, dataset.concepts[gap.b]!.id);
  const light = (isLit: boolean) => () => {
    act(pointAt, isLit ? link : null);
  };
  const names = gap.common.slice(0, 3).map((i) => dataset.concepts[i]!.label);
  return (
    <HighlightRow as="article" of={link} className="paper-entry">
      <p className="gap-ends">
        <ConceptName index={gap.a} /> <span className="quiet">and</span>{' '}
        <ConceptName index={gap.b} />
      </p>
      <p className="small">
        {gap.papers === 0 ? 'No paper has both' : `${countOf(gap.papers, 'paper')} with both`},{' '}
        {short(gap.expected)} expected; so few by chance: {percent(gap.chance)}
        {isFinding(gap) && ', more than chance explains'}.
        {names.length > 0 && <span className="quiet"> Both stand with {names.join(', ')}.</span>}
      </p>
      <button
        type="button"
        className="opener lift small"
        aria-expanded={isOpen}
        onFocus={light(true)}
        onBlur={light(false)}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        Where to begin reading
      </button>
      {isOpen && <Sides gap={gap} />}
    </HighlightRow>
  );
}

/** A probability; below half a percent no more than that it is small. */
function percent(share: number): string {
  return share < 0.005 ? 'under 1 %' : `${Math.round(100 * share)} %`;
}

function Sides({ gap }: { readonly gap: Gap }) {
  const { dataset, seen } = useDerived();
  const papers = papersOfGap(dataset.postings, gap, (row) => seen.papers[row] === 1, 3);
  return (
    <>
      <Side name={dataset.concepts[gap.a]!.label} papers={papers.ofA} />
      <Side name={dataset.concepts[gap.b]!.label} papers={papers.ofB} />
    </>
  );
}

function Side({ name, papers }: { readonly name: string; readonly papers: readonly GapPaper[] }) {
  const { dataset } = useDerived();
  return (
    <div>
      <p className="quiet small">On the side of {name}</p>
      {papers.length === 0 && <p className="quiet small">No paper with what both stand with.</p>}
      {papers.map(({ row, common }) => (
        <PaperName key={row} row={row}>
          <span className="quiet small">
            with {common.map((i) => dataset.concepts[i]!.label).join(', ')}
          </span>
        </PaperName>
      ))}
    </div>
  );
}
