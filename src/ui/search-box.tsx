// Search over concepts, titles, abstracts and notes. `/` focuses the field, arrows move through the results,
// Enter opens one.

import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { thingOfMark } from '../state/mark-key.ts';
import { openIfHere, searchFor } from '../state/actions.ts';
import { useAct, useAppState, useDerived, usePaperloomStore } from './context.ts';
import { openAndFocus } from './move-focus.ts';
import { Findings, NO_FIRST } from './search-findings.tsx';
import { ALL_PAPERS, questionOfKey } from './search-sections.tsx';
import { usePaperSearch } from './use-paper-search.ts';
import { WAITING } from './use-answer.ts';
import type { KeyboardEvent } from 'react';
import type { First, FindingsProps, SearchState } from './search-findings.tsx';

export function SearchBox() {
  const act = useAct();
  const query = useAppState((s) => s.query);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  const { choose, keepFirst, onEnter, forgetEnter } = useChoosing(query, close);
  return (
    <div
      className="search"
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && isOpen) onEnter(event);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        forgetEnter();
        close();
      }}
    >
      <Autocomplete
        inputValue={query}
        onInputChange={(value) => {
          forgetEnter();
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

/** Opens the result chosen, or on Enter the first one, also where it is yet to arrive. */
function useChoosing(query: string, close: () => void) {
  const act = useAct();
  const store = usePaperloomStore();
  const first = useRef<First>(NO_FIRST);
  /** The query for which Enter was pressed before results arrived. */
  const pendingEnter = useRef<string | null>(null);
  const choose = useCallback(
    (key: string) => {
      const thing =
        key === ALL_PAPERS
          ? ({ kind: 'found', query: store.getState().query } as const)
          : (questionOfKey(key) ?? thingOfMark(key.replace(/^note:/, '')));
      pendingEnter.current = null;
      close();
      if (thing)
        openAndFocus(store, () => {
          act(openIfHere, thing);
        });
    },
    [act, store, close],
  );
  const keepFirst = useCallback(
    (found: First) => {
      first.current = found;
      if (found.key !== null && found.query === pendingEnter.current) choose(found.key);
    },
    [choose],
  );
  const onEnter = (event: KeyboardEvent) => {
    const isFound = first.current.query === query && first.current.key !== null;
    if (isFound && !hasNoFocusedOption(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isFound) choose(first.current.key!);
    else pendingEnter.current = query;
  };
  const forgetEnter = () => {
    pendingEnter.current = null;
  };
  return { choose, keepFirst, onEnter, forgetEnter };
}

/** True if no result is focused yet: the text was typed before the field was loaded. */
function hasNoFocusedOption(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
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
