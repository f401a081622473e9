// The panel shown while nothing is selected: what this corpus is, its areas, and questions to start with.

import { useEffect, useState } from 'react';
import { membersOfArea } from '../scene/asked.ts';
import { findQuestions, offeredQuestions, questionsFound } from '../scene/offered-questions.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import { Statistic } from './statistic.tsx';
import { ConceptName, Opener } from './concept-name.tsx';
import { CorpusDescription } from './corpus-description.tsx';
import { hueStyle } from './hue.ts';
import { useAppState, useDerived } from './context.ts';
import { EditsLine } from './curate/edits-line.tsx';
import { OwnPapers } from './intake/own-papers.tsx';
import { runInSteps } from './step-queue.ts';
import { grouped } from './words.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { OfferedQuestion } from '../scene/offered-questions.ts';
import type { Seen } from '../scene/seen.ts';

/** Concepts listed per area. */
const NAMED = 4;

export function CorpusPanel() {
  const { dataset, seen } = useDerived();
  const view = useAppState((s) => s.view);
  // A single area divides nothing.
  const hasAreas = dataset.clusters.length > 1;
  return (
    <>
      <CorpusDescription />
      <div className="figures">
        <Statistic
          value={grouped(seen.total.papers)}
          name={seen.total.papers === 1 ? 'paper' : 'papers'}
        />
        <Statistic value={grouped(seen.total.concepts)} name="concepts" />
        <Statistic value={grouped(seen.total.links)} name="pairs" />
        {hasAreas && <Statistic value={dataset.clusters.length} name="areas" />}
      </div>
      <p className="quiet">
        {view === 'papers'
          ? 'Click a paper to read it, a line for the concepts behind it.'
          : 'Click a concept to read about it, a line to read the sentences behind it.'}{' '}
        Press <kbd>/</kbd> to search.
      </p>
      <OwnPapers />
      <EditsLine />
      <SuggestedQuestions />
      {hasAreas && seen.shown.concepts > 0 && (
        <section>
          <h3 className="panel-label">Areas</h3>
          {dataset.clusters.map((_, c) => (
            <Area key={c} cluster={c} />
          ))}
        </section>
      )}
      <Skipped />
    </>
  );
}

/** Suggested questions; clicking one opens its answer. */
function SuggestedQuestions() {
  const { dataset, seen } = useDerived();
  const offered = useSuggestedQuestions(dataset, seen);
  if (offered.length === 0) return null;
  return (
    <section aria-label="Questions to begin with">
      <h3 className="panel-label">Ask</h3>
      <ul className="offered">
        {offered.map(({ text, question }) => (
          <li key={text}>
            <Opener to={question} className="offered-question">
              {text}
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Computed during render for a small corpus; for a large one in idle steps, with the previous questions shown
 * meanwhile.
 */
function useSuggestedQuestions(dataset: Dataset, seen: Seen): readonly OfferedQuestion[] {
  const [last, setLast] = useState<readonly OfferedQuestion[]>([]);
  const isSmall = dataset.postings.concepts.length <= COUNTED_IN_PAGE;
  const known = isSmall ? offeredQuestions(dataset, seen) : questionsFound(seen);
  useEffect(() => {
    if (isSmall) return;
    function* steps() {
      yield* findQuestions(dataset, seen);
      setLast(questionsFound(seen) ?? []);
    }
    return runInSteps(steps());
  }, [dataset, seen, isSmall]);
  return known ?? last;
}

function Area({ cluster }: { readonly cluster: number }) {
  const { dataset, seen, palette } = useDerived();
  const members = membersOfArea(dataset, seen, cluster);
  if (members.length === 0) return null;
  return (
    <div className="area">
      <h4 className="area-name" style={hueStyle(palette, cluster)}>
        <Opener to={{ kind: 'area', area: cluster }} className="opener area-opener">
          {dataset.clusters[cluster]!.label}
        </Opener>
        <span className="quiet small number">{members.length}</span>
      </h4>
      <div className="name-cloud">
        {members.slice(0, NAMED).map((index) => (
          <ConceptName key={index} index={index} />
        ))}
      </div>
    </div>
  );
}

/** Skipped records listed: thousands of them would bury the rest of the panel. */
const SKIPPED_SHOWN = 50;

/** Records that could not be read, file by file. */
function Skipped() {
  const { dataset } = useDerived();
  const skipped = dataset.files.flatMap((file) =>
    file.skipped.map((s) => ({ file: file.name, ...s })),
  );
  if (skipped.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Not read</h3>
      {skipped.slice(0, SKIPPED_SHOWN).map(({ file, line, text, reason }, i) => (
        <p key={i} className="small">
          {file}, line {line}: {reason} <span className="quiet">“{text.slice(0, 80)}”</span>
        </p>
      ))}
      {skipped.length > SKIPPED_SHOWN && (
        <p className="small quiet">and {grouped(skipped.length - SKIPPED_SHOWN)} more</p>
      )}
    </section>
  );
}
