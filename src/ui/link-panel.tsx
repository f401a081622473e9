// The panel of a link: its strength, the evidence for it, and the sentences.

import { Button } from 'react-aria-components';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { associationStrength, expectedCount, npmi, signedG2 } from '../core/links/weights.ts';
import { hideConcepts, pin, unpin } from '../state/actions.ts';
import { linkOf } from '../state/state.ts';
import { pathBetween } from '../state/question.ts';
import { Statistic } from './statistic.tsx';
import { Opener } from './concept-name.tsx';
import { useAct, useAppState, useDerived, useTasks } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { CopyPapers } from './copy-papers.tsx';
import { EvidenceEntry } from './evidence-entry.tsx';
import { KeepOnly } from './keep-only.tsx';
import { HighlightRow } from './highlight-row.tsx';
import { placeOf } from './pinning.ts';
import { Marks } from './marks.tsx';
import { NoneNamesBoth } from './none-names-both.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { useCachedAnswer } from './use-answer.ts';
import { countOf, grouped, short } from './words.ts';
import type { PairCounts } from '../core/links/weights.ts';
import type { State } from '../state/state.ts';
import type { Derived } from './context.ts';

interface Props {
  readonly a: string;
  readonly b: string;
}

export function LinkPanel({ a, b }: Props) {
  const derived = useDerived();
  const [indexA, indexB] = [derived.conceptIndex.get(a)!, derived.conceptIndex.get(b)!];
  const rows = rowsWithBoth(derived, indexA, indexB);
  const { counts, papers } = derived.seen.together;
  const named = (id: string) => derived.dataset.concepts[derived.conceptIndex.get(id)!]!.label;
  const pair: PairCounts = { both: rows.length, a: counts[indexA]!, b: counts[indexB]!, papers };
  return (
    <>
      <p className="kicker">Link · {countOf(rows.length, 'paper')} together</p>
      <h2 className="panel-title link-title">
        <End id={a} mark="mark-a" /> <span className="quiet">—</span> <End id={b} mark="mark-b" />
      </h2>
      <div className="figures many">
        <Statistic value={pair.both} name="together" />
        <Statistic value={short(expectedCount(pair))} name="expected" />
        <Statistic value={rows.length > 0 ? short(npmi(pair)) : '–'} name="NPMI" />
        <Statistic value={short(signedG2(pair))} name="G²" />
        <Statistic value={short(associationStrength(pair))} name="association strength" />
      </div>
      <p className="quiet small">
        {countOf(pair.a, 'paper')} and {countOf(pair.b, 'paper')} of {grouped(papers)} name the one
        and the other. {rows.length > 0 && sayStrength(pair)}
      </p>
      {rows.length === 0 && <NoneNamesBoth ends={[a, b]} />}
      <p className="quiet small">
        NPMI says how close they are: 0 as often together as expected, 1 never apart. G² says how
        sure that is: above 10.8, p is less than 0.001; below 0 they avoid each other. Association
        strength is the papers together over the product of those of each.
      </p>
      <div className="actions">
        <Opener to={{ kind: 'arithmetic', a, b }} className="button">
          The arithmetic
        </Opener>
        <Opener to={pathBetween(a, b)} className="button" title="Paths through other concepts">
          Other paths
        </Opener>
        <Opener to={{ kind: 'compare', a, b }} className="button">
          Compare
        </Opener>
        <ActionsOnBoth a={a} b={b} />
        <CopyLink />
      </div>
      <Marks of={linkOf(a, b)} can={['star', 'known']} />
      <Sentences a={a} b={b} rows={rows} />
      {rows.length > 0 && (
        <CopyPapers rows={rows} heading={`Papers on ${named(a)} and ${named(b)}`} />
      )}
    </>
  );
}

/** Actions on both ends at once. */
function ActionsOnBoth({ a, b }: Props) {
  const act = useAct();
  const { dataset } = useDerived();
  const ids = [a, b];
  const pins = useAppState((s) => s.pins);
  const keys = ids.map((id) => `concept:${id}`);
  const arePinned = keys.every((key) => pins.some((pinned) => pinned.key === key));
  const places = ids.flatMap((id, i) => {
    const place = placeOf({ kind: 'concept', id }, dataset);
    const isPut = pins.some(({ key }) => key === keys[i]);
    return place === null || isPut ? [] : [{ key: keys[i]!, x: place.x, y: place.y }];
  });
  return (
    <>
      <KeepOnly ids={ids}>Only these two</KeepOnly>
      <Button
        className="button"
        onPress={() => {
          act(hideConcepts, ids);
        }}
      >
        Hide both
      </Button>
      <Button
        className="button"
        onPress={() => {
          if (arePinned) act(unpinBoth, keys);
          else act(pin, places);
        }}
      >
        {arePinned ? 'Unpin both' : 'Pin both'}
      </Button>
    </>
  );
}

/** One action, so that undo takes it back in one step. */
function unpinBoth(state: State, keys: readonly string[]): State {
  return keys.reduce((next, key) => unpin(next, key), state);
}

function End({ id, mark }: { readonly id: string; readonly mark: string }) {
  const { dataset, conceptIndex } = useDerived();
  const { label } = dataset.concepts[conceptIndex.get(id)!]!;
  return (
    <Opener to={{ kind: 'concept', id }} className={`opener end ${mark}-line`}>
      {label}
    </Opener>
  );
}

function sayStrength(pair: PairCounts): string {
  const ratio = pair.both / expectedCount(pair);
  if (ratio >= 1.5) return `They meet ${short(ratio)} times as often as expected.`;
  return ratio > 0.67
    ? 'They meet about as often as expected by chance.'
    : 'They meet less often than expected by chance.';
}

function rowsWithBoth({ dataset, seen }: Derived, a: number, b: number): number[] {
  return [...dataset.papers.ids.keys()].filter((row) => {
    const own = conceptsOfPaper(dataset, row);
    return seen.papers[row] === 1 && own.includes(a) && own.includes(b);
  });
}

function Sentences({ a, b, rows }: Props & { readonly rows: readonly number[] }) {
  const tasks = useTasks();
  const { dataset } = useDerived();
  const evidence = useCachedAnswer('evidence', `${a}~${b}~${rows.join()}`, () =>
    tasks.findEvidence(rows, a, b),
  );
  if (evidence.state === 'failed') return <p role="alert">{evidence.reason}</p>;
  if (evidence.state === 'waiting') return <p className="quiet">Reading the papers…</p>;
  return (
    <section className={evidence.value.length === 0 ? 'nothing' : undefined}>
      <div className="panel-row">
        <h3 className="panel-label">The sentences</h3>
        <span className="quiet small">closest first</span>
      </div>
      <TruncatedList items={evidence.value} step={10} name="papers">
        {(item) => (
          <HighlightRow
            key={item.row}
            of={{ kind: 'paper', id: dataset.papers.ids[item.row]! }}
            className="sentence-row"
          >
            <EvidenceEntry evidence={item} a={a} />
          </HighlightRow>
        )}
      </TruncatedList>
    </section>
  );
}
