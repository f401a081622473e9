// The results of a search: questions that the words ask, concepts, notes and papers, and what is said where there are none.

import { useEffect } from 'react';
import { Menu } from 'react-aria-components';
import { asksFor, conjunctionsOf, parseQuery } from '../core/search/query.ts';
import { searchConcepts } from '../core/search/search-concepts.ts';
import { emptyFindings } from '../core/search/search-papers.ts';
import { findWords, foldText } from '../core/text/fold.ts';
import { askedInWords } from '../scene/asked-in-words.ts';
import { useAppState, useDerived } from './context.ts';
import {
  askKey,
  ConceptFindings,
  NoteFindings,
  PaperFindings,
  QuestionFindings,
} from './search-sections.tsx';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Findings as Found } from '../core/search/search-papers.ts';
import type { Mark } from '../state/state.ts';
import type { ByTitle } from '../work/tasks.ts';
import type { Answer } from './context.ts';

const NOTHING_FOUND = emptyFindings();

/** The key of the first result; null if there is none, or none yet. */
export interface First {
  readonly query: string;
  readonly key: string | null;
}

export const NO_FIRST: First = { query: '', key: null };

export interface FindingsProps {
  readonly query: string;
  readonly onFirst: (first: First) => void;
  readonly onChoose: (key: string) => void;
}

/** A query and its results so far. */
export interface SearchState {
  readonly query: string;
  readonly titles: Answer<ByTitle | null>;
  readonly papers: Answer<Found>;
}

export function Findings({
  query,
  titles,
  papers,
  onFirst,
  onChoose,
}: FindingsProps & SearchState) {
  const { dataset } = useDerived();
  const asked = askedInWords(query, dataset);
  const fitting = searchConcepts(query, dataset.concepts);
  const concepts = fitting.length > 0 ? fitting : asked.concepts;
  const notes = notesWith(
    query,
    useAppState((s) => s.marks),
  );
  const found = valueOrNull(papers) ?? valueOrNull(titles) ?? NOTHING_FOUND;
  const keys = [
    ...asked.questions.slice(0, 1).map(({ question }) => askKey(question)),
    ...concepts.slice(0, 1).map((i) => `concept:${dataset.concepts[i]!.id}`),
    ...notes.slice(0, 1).map(({ key }) => key),
    ...found.hits.slice(0, 1).map(({ row }) => `paper:${dataset.papers.ids[row]!}`),
  ];
  const [firstKey = null] = keys;
  // A concept that only some of the words name is offered, and is no result.
  const isNone = fitting.length + notes.length + found.hits.length + asked.questions.length === 0;
  useEffect(() => {
    onFirst({ query, key: firstKey });
    return () => {
      onFirst(NO_FIRST);
    };
  }, [onFirst, query, firstKey]);
  return (
    // Arrow keys in the field move through the results; tabIndex makes the rest scrollable by keyboard too.
    <div className="findings" role="region" aria-label="Search results" tabIndex={0}>
      <Menu
        aria-label="Results"
        onAction={(key) => {
          onChoose(String(key));
        }}
        renderEmptyState={() => null}
      >
        {asked.questions.length > 0 && <QuestionFindings questions={asked.questions} />}
        {concepts.length > 0 && <ConceptFindings concepts={concepts} />}
        {notes.length > 0 && <NoteFindings notes={notes} />}
        {found.hits.length > 0 && <PaperFindings found={found} state={papers.state} />}
      </Menu>
      {found.corrections.map(({ word, meant }) => (
        <Correction key={word} word={word} meant={meant} />
      ))}
      {isNone && papers.state === 'here' && <NoneFound query={query} />}
      {papers.state === 'waiting' &&
        titles.state === 'here' &&
        titles.value?.isReading === true && (
          <p className="findings-none" role="status">
            Abstracts are still being read…
          </p>
        )}
      {papers.state === 'failed' && <p className="findings-none">{papers.reason}</p>}
      <Syntax />
    </div>
  );
}

function valueOrNull(answer: Answer<Found | null>): Found | null {
  return answer.state === 'here' ? answer.value : null;
}

/** Notes that match a query, on concepts and papers of any corpus. */
function notesWith(query: string, marks: readonly Mark[]): Mark[] {
  const conjunctions = conjunctionsOf(parseQuery(query), [null]);
  return marks.filter(({ note }) => {
    const folded = foldText(note);
    const has = (words: readonly string[]) => findWords(folded, words) !== null;
    return conjunctions.some(({ words, without }) => has(words) && !without.some(has));
  });
}

function NoneFound({ query }: { readonly query: string }) {
  const { dataset } = useDerived();
  return (
    <p className="findings-none">
      {asksFor(parseQuery(query), 'author') && namesNoAuthor(dataset)
        ? 'The files of this corpus name no authors.'
        : 'No results with all of these words. Try fewer words, or the beginning of a word.'}
    </p>
  );
}

function namesNoAuthor({ papers }: Dataset): boolean {
  return papers.authors.every((names) => names.length === 0);
}

/** A word without matches, and the similar words searched instead. */
function Correction({ word, meant }: Found['corrections'][number]) {
  return (
    <p className="findings-none" role="status">
      No results for “{word}”; searched for {meant.map((other) => `“${other}”`).join(' or ')}.
    </p>
  );
}

const SYNTAX = [
  ['"flat minima"', 'exact phrase'],
  ['-vision', 'without'],
  ['SAM OR SWA', 'either'],
  ['title: keyword: concept: venue: author:', 'in that field only'],
  ['year:2023-2025', 'in these years'],
] as const;

/** The query syntax, shown below the results. */
function Syntax() {
  return (
    <dl className="findings-syntax" aria-label="Search syntax">
      {SYNTAX.map(([typed, does]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
