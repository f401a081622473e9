// The panel of a paper: its abstract with the concepts marked, external links, and similar papers.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { conceptsOfPaper, referenceOf } from '../core/dataset/dataset.ts';
import { citedPapers, writeCitations } from '../core/exports/citations.ts';
import { findSimilarPapers } from '../core/questions/similar-papers.ts';
import { countAll } from '../scene/whole-counts.ts';
import { chooseConcepts, showView } from '../state/actions.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { useAct, useAppState, useDerived, useTasks } from './context.ts';
import { CopyButton, CopyLink } from './copy-link.tsx';
import { AddConcept } from './curate/add-concept.tsx';
import { Marks } from './marks.tsx';
import { MarkedText } from './marked-text.tsx';
import { spansOf } from './paper-spans.tsx';
import { dateInWords, FindIt, PaperReference } from './paper-facts.tsx';
import { PinButton } from './pin-button.tsx';
import { SimilarPaperList } from './similar-paper-list.tsx';
import { UnclearNames } from './unclear-names.tsx';
import { useCachedAnswer } from './use-answer.ts';
import { WhyHere } from './why-here.tsx';
import { countOf } from './words.ts';
import type { Field } from '../core/concepts/concept.ts';
import type { StoredText } from '../core/dataset/dataset.ts';
import type { Derived } from './context.ts';

export function PaperPanel({ id }: { readonly id: string }) {
  const derived = useDerived();
  const tasks = useTasks();
  const row = derived.paperRow.get(id)!;
  const text = useCachedAnswer('text', String(row), () => tasks.readText(row));
  const { papers } = derived.dataset;
  const marks = (field: Field) =>
    text.state === 'here' ? spansOf(derived, text.value, field) : [];
  return (
    <>
      <p className="kicker">{kickerOf(derived, row).join(' · ')}</p>
      <h2 className="panel-title">
        <MarkedText text={papers.titles[row]!} marks={marks('title')} />
      </h2>
      <PaperReference row={row} />
      <FindIt row={row} />
      <OutwardLinks links={papers.links[row]!} />
      {/* Above the parts that load later, so that the buttons do not move. */}
      <Actions id={id} row={row} />
      <Marks of={{ kind: 'paper', id }} can={['star', 'read']} />
      {text.state === 'waiting' && <p className="quiet">Fetching the abstract…</p>}
      {text.state === 'failed' && <p role="alert">{text.reason}</p>}
      {text.state === 'here' && (
        <>
          <p className="abstract">
            <MarkedText text={text.value.abstract} marks={marks('abstract')} />
          </p>
          <Keywords row={row} />
          <Introduced text={text.value} />
          <Concepts row={row} text={text.value} />
          <UnclearNames row={row} text={text.value} />
        </>
      )}
      <SimilarPapers row={row} />
      <Origin row={row} text={text.state === 'here' ? text.value : null} />
    </>
  );
}

function Actions({ id, row }: { readonly id: string; readonly row: number }) {
  const act = useAct();
  const { dataset, scene } = useDerived();
  const view = useAppState((s) => s.view);
  const isOnMap = view === 'map' && scene.nodes.some(({ key }) => key === `paper:${id}`);
  return (
    <div className="actions">
      <CopyButton
        name="Copy citation"
        text={() => writeCitations(citedPapers(dataset.papers, [row]), 'bibtex')}
      />
      <CopyLink />
      {isOnMap && <PinButton of={{ kind: 'paper', id }} />}
      <Opener to={{ kind: 'place', id }} className="button">
        Its place in the field
      </Opener>
      {view !== 'papers' && (
        <Button
          className="button"
          onPress={() => {
            act(showView, 'papers');
          }}
        >
          On the map of papers
        </Button>
      )}
      <ItsConcepts row={row} />
      <AddConcept />
    </div>
  );
}

/** Chooses those of its concepts that are shown on the map. */
function ItsConcepts({ row }: { readonly row: number }) {
  const act = useAct();
  const { dataset, seen } = useDerived();
  const shown = [...conceptsOfPaper(dataset, row)].filter((i) => seen.concepts[i] === 1);
  if (shown.length === 0) return null;
  const ids = shown.map((i) => dataset.concepts[i]!.id);
  return (
    <Button
      className="button"
      onPress={() => {
        act(chooseConcepts, ids, false);
      }}
    >
      Select its concepts
    </Button>
  );
}

function kickerOf({ dataset }: Derived, row: number): string[] {
  const date = dataset.papers.dates[row] ?? null;
  const authors = dataset.papers.authorCounts[row] ?? null;
  const comments = dataset.papers.commentCounts[row] ?? null;
  return [
    'Paper',
    date === null ? 'no date' : dateInWords(date),
    ...(authors === null ? [] : [countOf(authors, 'author')]),
    ...(comments === null ? [] : [countOf(comments, 'comment')]),
  ];
}

function OutwardLinks({ links }: { readonly links: readonly string[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="outward">
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {link.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The keywords its authors gave it; each searches for itself. */
function Keywords({ row }: { readonly row: number }) {
  const { keywords } = referenceOf(useDerived().dataset.papers, row);
  if (keywords.length === 0) return null;
  return (
    <section>
      <h3 className="panel-label">Author keywords</h3>
      <div className="name-cloud">
        {keywords.map((keyword) => (
          <Opener
            key={keyword}
            to={{ kind: 'found', query: `"${keyword.replaceAll('"', '')}"` }}
            className="opener lift"
          >
            {keyword}
          </Opener>
        ))}
      </div>
    </section>
  );
}

/** Names that the paper introduces: not concepts of the field, or not yet. */
function Introduced({ text }: { readonly text: StoredText }) {
  const names = text.extraction.introduces.map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="quiet small">
      Introduced here: <span className="own-names">{names.join(', ')}</span>
    </p>
  );
}

function Concepts({ row, text }: { readonly row: number; readonly text: StoredText }) {
  const { conceptIndex } = useDerived();
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Concepts</h3>
        <span className="quiet small">most central first</span>
      </div>
      <div className="name-cloud">
        {text.extraction.concepts.map(({ concept }) => (
          <span className="named" key={concept}>
            <ConceptName index={conceptIndex.get(concept)!} />
            <WhyHere row={row} text={text} concept={concept} />
          </span>
        ))}
      </div>
    </section>
  );
}

function SimilarPapers({ row }: { readonly row: number }) {
  const { dataset } = useDerived();
  const similar = findSimilarPapers(dataset.postings, countAll(dataset).counts, row, 12);
  return <SimilarPaperList papers={similar} name="Similar papers" />;
}

/** File and line of the paper's records, and their text before cleaning. */
function Origin({ row, text }: { readonly row: number; readonly text: StoredText | null }) {
  const { dataset } = useDerived();
  const [isRaw, setRaw] = useState(false);
  const sources = dataset.papers.sources[row]!.map(
    ([file, line]) => `${dataset.files[file]!.name}, line ${line}`,
  );
  const isCleaned = text !== null && (text.rawAbstract !== null || text.rawTitle !== null);
  return (
    <section>
      <h3 className="panel-label">From</h3>
      <p className="quiet small">{sources.join(' · ')}</p>
      {isCleaned && (
        <Button
          className="button plain"
          onPress={() => {
            setRaw(!isRaw);
          }}
        >
          {isRaw ? 'Hide the original text' : 'Show the original text'}
        </Button>
      )}
      {isRaw && text && (
        <p className="raw">
          {text.rawTitle !== null && `${text.rawTitle}\n\n`}
          {text.rawAbstract ?? text.abstract}
        </p>
      )}
    </section>
  );
}
