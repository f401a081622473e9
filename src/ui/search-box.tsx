// Search over concepts, titles, abstracts and notes. `/` focuses the field, arrows move through the results,
// Enter opens one.

import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from 'react-aria-components';
import { searchConcepts } from '../core/search/search-concepts.ts';
import { foldText, findWords } from '../core/text/fold.ts';
import { asksFor, parseQuery, conjunctionsOf } from '../core/search/query.ts';
import { thingOfMark } from '../state/mark-key.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { open, searchFor } from '../state/actions.ts';
import { useAct, useAppState, useDerived, usePaperloomStore } from './context.ts';
import { Glyph } from './glyph.tsx';
import { MarkedText } from './marked-text.tsx';
import { openAndFocus } from './move-focus.ts';
import { usePaperSearch } from './use-paper-search.ts';
import { WAITING } from './use-answer.ts';
import { countOf, TYPE_NAME } from './words.ts';
import { emptyFindings } from '../core/search/search-papers.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Answer } from './context.ts';
import type { Findings as Found, PaperHit } from '../core/search/search-papers.ts';
import type { Mark } from '../state/state.ts';
import type { ByTitle } from '../work/tasks.ts';

const NOTHING_FOUND = emptyFindings();

const MOST_CONCEPTS = 6;
const MOST_PAPERS = 8;
const MOST_NOTES = 3;

/** Menu key of the “all papers” entry. */
const ALL_PAPERS = 'all papers';

export function SearchBox() {
  const act = useAct();
  const store = usePaperloomStore();
  const query = useAppState((s) => s.query);
  const [isOpen, setOpen] = useState(false);
  const first = useRef<First>(NO_FIRST);
  /**
   * The query for which Enter was pressed before results arrived: its first result is opened when it does.
   */
  const pendingEnter = useRef<string | null>(null);
  const choose = useCallback(
    (key: string) => {
      const thing =
        key === ALL_PAPERS
          ? ({ kind: 'found', query: store.getState().query } as const)
          : thingOfMark(key.replace(/^note:/, ''));
      pendingEnter.current = null;
      setOpen(false);
      if (thing)
        openAndFocus(store, () => {
          act(open, thing);
        });
    },
    [act, store],
  );
  const keepFirst = useCallback(
    (found: First) => {
      first.current = found;
      if (found.key !== null && found.query === pendingEnter.current) choose(found.key);
    },
    [choose],
  );
  return (
    <div
      className="search"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !isOpen) return;
        const isFound = first.current.query === query && first.current.key !== null;
        if (isFound && !hasNoFocusedOption(event.target)) return;
        event.preventDefault();
        event.stopPropagation();
        if (isFound) choose(first.current.key!);
        else pendingEnter.current = query;
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        pendingEnter.current = null;
        setOpen(false);
      }}
    >
      <Autocomplete
        inputValue={query}
        onInputChange={(value) => {
          pendingEnter.current = null;
          act(searchFor, value);
          setOpen(true);
        }}
      >
        <SearchField aria-label="Search concepts, papers, sentences" className="search-field">
          <Input
            id="search"
            className="search-input"
            placeholder="Search concepts, papers, sentences"
            onFocus={() => {
              setOpen(true);
            }}
          />
          <kbd className="key-hint" aria-hidden="true">
            /
          </kbd>
        </SearchField>
        {isOpen && query.trim() !== '' && (
          <DeferredFindings query={query} onFirst={keepFirst} onChoose={choose} />
        )}
      </Autocomplete>
    </div>
  );
}

/** True if no result is focused yet: the text was typed before the field was loaded. */
function hasNoFocusedOption(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
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

/** The key of the first result; null if there is none, or none yet. */
interface First {
  readonly query: string;
  readonly key: string | null;
}

const NO_FIRST: First = { query: '', key: null };

interface FindingsProps {
  readonly query: string;
  readonly onFirst: (first: First) => void;
  readonly onChoose: (key: string) => void;
}

/** A query and its results so far. */
interface SearchState {
  readonly query: string;
  readonly titles: Answer<ByTitle | null>;
  readonly papers: Answer<Found>;
}

const NO_SEARCH: SearchState = { query: '', titles: WAITING, papers: WAITING };

/**
 * Deferred, so that typing is never blocked by rendering results. The worker is sent each query at once and
 * searches while the page renders.
 */
const DeferredFindings = memo(function DeferredFindings({ query, ...props }: FindingsProps) {
  const { dataset } = useDerived();
  const { titles, papers } = usePaperSearch(query, dataset.papers.ids.length);
  const now = useMemo(() => ({ query, titles, papers }), [query, titles, papers]);
  const asked = useDeferredValue(now, NO_SEARCH);
  return asked.query.trim() === '' ? null : <Findings {...asked} {...props} />;
});

function Findings({ query, titles, papers, onFirst, onChoose }: FindingsProps & SearchState) {
  const { dataset } = useDerived();
  const concepts = searchConcepts(query, dataset.concepts);
  const notes = notesWith(
    query,
    useAppState((s) => s.marks),
  );
  const { hits, total, corrections } = valueOrNull(papers) ?? valueOrNull(titles) ?? NOTHING_FOUND;
  const keys = [
    ...concepts.slice(0, 1).map((i) => `concept:${dataset.concepts[i]!.id}`),
    ...notes.slice(0, 1).map(({ key }) => key),
    ...hits.slice(0, 1).map(({ row }) => `paper:${dataset.papers.ids[row]!}`),
  ];
  const [firstKey = null] = keys;
  useEffect(() => {
    onFirst({ query, key: firstKey });
    return () => {
      onFirst(NO_FIRST);
    };
  }, [onFirst, query, firstKey]);
  const isEmpty = keys.length === 0;
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
        {concepts.length > 0 && (
          <MenuSection>
            <Header className="findings-head">
              {countInWords(concepts.length, MOST_CONCEPTS, 'concept')}
            </Header>
            <Collection
              items={concepts
                .slice(0, MOST_CONCEPTS)
                .map((i) => ({ id: dataset.concepts[i]!.id, i }))}
            >
              {({ i }) => <ConceptFinding index={i} />}
            </Collection>
          </MenuSection>
        )}
        {notes.length > 0 && (
          <MenuSection>
            <Header className="findings-head">
              {countInWords(notes.length, MOST_NOTES, 'note')}
            </Header>
            <Collection
              items={notes
                .slice(0, MOST_NOTES)
                .map((mark) => ({ ...mark, id: `note:${mark.key}` }))}
            >
              {({ key, note }) => (
                <MenuItem id={`note:${key}`} textValue={note} className="finding">
                  <span className="finding-name">{note.slice(0, 160)}</span>
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        )}
        {hits.length > 0 && (
          <MenuSection>
            <Header className="findings-head">
              {papers.state === 'waiting' && 'By title: '}
              {countInWords(total, MOST_PAPERS, 'paper')}
            </Header>
            <Collection
              items={hits
                .slice(0, MOST_PAPERS)
                .map((hit) => ({ ...hit, id: dataset.papers.ids[hit.row]! }))}
            >
              {(hit) => <PaperFinding hit={hit} />}
            </Collection>
            {total > MOST_PAPERS && papers.state === 'here' && (
              <MenuItem
                id={ALL_PAPERS}
                textValue={`All ${countOf(total, 'paper')}`}
                className="finding all-found"
              >
                All {countOf(total, 'paper')}…
              </MenuItem>
            )}
          </MenuSection>
        )}
      </Menu>
      {corrections.map(({ word, meant }) => (
        <Correction key={word} word={word} meant={meant} />
      ))}
      {isEmpty && papers.state === 'here' && (
        <p className="findings-none">
          {asksFor(parseQuery(query), 'author') && namesNoAuthor(dataset)
            ? 'The files of this corpus name no authors.'
            : 'No results with all of these words. Try fewer words, or the beginning of a word.'}
        </p>
      )}
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

function namesNoAuthor({ papers }: Dataset): boolean {
  return papers.authors.every((names) => names.length === 0);
}

function valueOrNull(answer: Answer<Found | null>): Found | null {
  return answer.state === 'here' ? answer.value : null;
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
  ['title: concept: venue: author:', 'in that field only'],
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

function countInWords(n: number, most: number, one: string): string {
  return n > most ? `${countOf(n, one)}, the first ${most}` : countOf(n, one);
}

function ConceptFinding({ index }: { readonly index: number }) {
  const { dataset, palette } = useDerived();
  const concept = dataset.concepts[index]!;
  return (
    <MenuItem id={`concept:${concept.id}`} textValue={concept.label} className="finding">
      <Glyph shape={SHAPES[concept.type]} color={hueOf(palette, concept.cluster)} />
      <span className="finding-name">
        {concept.label}
        {concept.acronym !== null && <span className="quiet"> {concept.acronym}</span>}
      </span>
      <span className="quiet small">
        {concept.discovered === null ? TYPE_NAME[concept.type] : 'Found in this corpus'} ·{' '}
        {countOf(concept.papers, 'paper')}
      </span>
    </MenuItem>
  );
}

function PaperFinding({ hit }: { readonly hit: PaperHit }) {
  const { dataset } = useDerived();
  const title = dataset.papers.titles[hit.row]!;
  const marks = hit.marks.map((span) => ({
    ...span,
    render: (text: string, key: number) => <b key={key}>{text}</b>,
  }));
  return (
    <MenuItem id={`paper:${dataset.papers.ids[hit.row]!}`} textValue={title} className="finding">
      <Glyph shape="sheet" />
      <span className="finding-name">
        {title}
        {hit.sentence !== null && (
          <span className="finding-sentence">
            <MarkedText text={hit.sentence} marks={marks} />
          </span>
        )}
      </span>
    </MenuItem>
  );
}
