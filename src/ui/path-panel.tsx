// How two concepts connect: the best paths, for each step the sentence that shows it, and a reading list. The
// chosen path is highlighted on the map.

import { useMemo } from 'react';
import { mapLabel } from '../core/map/draw-map.ts';
import { citedPapers } from '../core/exports/citations.ts';
import { writeSteps } from '../core/exports/path-report.ts';
import { readingList } from '../core/questions/paths.ts';
import { pathBetween } from '../state/question.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { useDerived, useOpened, useTasks } from './context.ts';
import { CopyPapers } from './copy-papers.tsx';
import { EndPickers } from './end-pickers.tsx';
import { EvidenceEntry } from './evidence-entry.tsx';
import { NoneNamesBoth } from './none-names-both.tsx';
import { useAnswer, useCachedAnswer } from './use-answer.ts';
import { countOf, short } from './words.ts';
import type { Evidence } from '../core/questions/evidence.ts';
import type { Tasks } from '../work/tasks.ts';
import type { ReportedStep } from '../core/exports/path-report.ts';
import type { Connection, Hop, Path } from '../core/questions/paths.ts';

interface Props {
  readonly a: string | null;
  readonly b: string | null;
  /** Index of the chosen path, from 0. */
  readonly nth: number;
}

export function PathPanel({ a, b, nth }: Props) {
  const { connection } = useOpened();
  return (
    <>
      <p className="kicker">Question</p>
      <h2 className="panel-title">How do they connect?</h2>
      <EndPickers question={pathBetween(a, b)} />
      {connection === null || a === null || b === null ? (
        <p className="quiet">
          Pick two concepts. The answer is the strongest chains of links between them, with the
          papers to read for each step.
        </p>
      ) : (
        <Ways ends={[a, b]} nth={nth} connection={connection} />
      )}
    </>
  );
}

interface WaysProps {
  readonly ends: readonly [string, string];
  readonly nth: number;
  readonly connection: Connection;
}

function Ways({ ends, nth, connection }: WaysProps) {
  const { paths } = connection;
  const shown = paths[nth] ?? paths[0];
  if (!shown) return <NoWay ends={ends} />;
  return (
    <>
      <Directly ends={ends} rows={connection.together} />
      <section>
        <div className="panel-row">
          <h3 className="panel-label">{countOf(paths.length, 'way')}</h3>
          <span className="quiet small">strongest first; one is on the map</span>
        </div>
        <ol className="ways">
          {paths.map((path, i) => (
            <li key={path.concepts.join()} aria-current={path === shown}>
              <Opener to={pathBetween(...ends, i)} className="opener way">
                <Steps path={path} />
                <span className="quiet small number">strength {short(path.strength)}</span>
              </Opener>
            </li>
          ))}
        </ol>
        {connection.leastPapers === 1 && (
          <p className="quiet small">
            No chain of links of two papers or more leads there: some of these steps rest on one.
          </p>
        )}
      </section>
      {shown.hops.map((hop) => (
        <Step key={`${hop.from} ${hop.to}`} hop={hop} />
      ))}
      <ReadingList ends={ends} paths={paths} shown={shown} />
    </>
  );
}

function NoWay({ ends: [a, b] }: Pick<WaysProps, 'ends'>) {
  if (a === b) return <p>Both are the same concept. Pick two that differ.</p>;
  return (
    <p>
      No chain of links leads from one to the other among the papers the filters leave: they stand
      on two islands.
    </p>
  );
}

/** Papers that name both concepts directly. */
function Directly({ ends, rows }: { readonly rows: readonly number[] } & Pick<WaysProps, 'ends'>) {
  if (rows.length === 0) return <NoneNamesBoth ends={ends} />;
  return (
    <p>
      <Opener to={linkOf(...ends)} className="opener lift">
        {countOf(rows.length, 'paper')}
      </Opener>{' '}
      {rows.length === 1 ? 'names' : 'name'} both.
    </p>
  );
}

function Steps({ path }: { readonly path: Path }) {
  const { dataset } = useDerived();
  // The same labels as on the map, where the path is highlighted.
  const labels = path.concepts.map((i) => mapLabel(dataset.concepts[i]!));
  return <span>{labels.join(' › ')}</span>;
}

/** Papers searched for the closest co-mention of a step; enough, since rows are sorted by relevance. */
const PAPERS_SEARCHED = 6;

/** Finds the evidence for a step, closest co-mention first. */
function useFindEvidence() {
  const { dataset } = useDerived();
  const tasks = useTasks();
  return ({ from, to, rows }: Hop) =>
    tasks.findEvidence(
      rows.slice(0, PAPERS_SEARCHED),
      dataset.concepts[from]!.id,
      dataset.concepts[to]!.id,
    );
}

function Step({ hop }: { readonly hop: Hop }) {
  const { dataset } = useDerived();
  const [from, to] = [dataset.concepts[hop.from]!.id, dataset.concepts[hop.to]!.id];
  const ask = useFindEvidence();
  const evidence = useCachedAnswer('evidence of a step', keyOf([hop]), () => ask(hop));
  const best = evidence.state === 'here' ? evidence.value[0] : undefined;
  return (
    <section>
      <h3 className="step-ends">
        <ConceptName index={hop.from} /> <span className="quiet">›</span>{' '}
        <ConceptName index={hop.to} />
      </h3>
      {evidence.state === 'failed' && <p role="alert">{evidence.reason}</p>}
      {best && <EvidenceEntry evidence={best} a={from} />}
      <Opener to={linkOf(from, to)} className="opener lift small">
        {hop.rows.length === 1
          ? 'The one paper of this step'
          : `All ${countOf(hop.rows.length, 'paper')} of this step`}
      </Opener>
    </section>
  );
}

interface ReadingListProps extends Pick<WaysProps, 'ends'> {
  readonly paths: readonly Path[];
  readonly shown: Path;
}

function ReadingList({ ends, paths, shown }: ReadingListProps) {
  const { dataset, conceptIndex } = useDerived();
  const rows = useMemo(() => readingList(paths).map(({ row }) => row), [paths]);
  const steps = useSteps(shown);
  const [from, to] = ends.map((id) => dataset.concepts[conceptIndex.get(id)!]!.label);
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Copy the reading list</h3>
        <span className="quiet small">{countOf(rows.length, 'paper')}, in the order walked</span>
      </div>
      <CopyPapers
        rows={rows}
        heading={`# From ${from} to ${to}\n\n${writeSteps(steps)}\n## All papers`}
      />
    </section>
  );
}

function keyOf(hops: readonly Hop[]): string {
  return JSON.stringify(
    hops.map(({ from, to, rows }) => [from, to, rows.slice(0, PAPERS_SEARCHED)]),
  );
}

/** The steps of a path for the reading list; sentences are added once found. */
function useSteps({ hops }: Path): ReportedStep[] {
  const { dataset } = useDerived();
  const ask = useFindEvidence();
  const tasks = useTasks();
  const found = useAnswer(keyOf(hops), () =>
    Promise.all(hops.map(async (hop) => withSentences(tasks, (await ask(hop))[0]))),
  );
  return hops.map(({ from, to, rows }, i) => {
    const best = found.state === 'here' ? found.value[i] : undefined;
    const [paper = null] = best ? citedPapers(dataset.papers, [best.row]) : [];
    return {
      from: dataset.concepts[from]!.label,
      to: dataset.concepts[to]!.label,
      papers: rows.length,
      paper,
      sentences: best?.sentences(dataset.papers.titles[best.row]!) ?? [],
    };
  });
}

async function withSentences(tasks: Tasks, evidence: Evidence | undefined) {
  if (!evidence) return undefined;
  const { abstract } = await tasks.readText(evidence.row);
  const sentences = (title: string) =>
    evidence.quotes.map(({ field, start, end }) =>
      (field === 'title' ? title : abstract).slice(start, end),
    );
  return { row: evidence.row, sentences };
}
