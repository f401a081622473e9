// When the Worker is asked for what a search finds among papers.

import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyFindings } from '../../src/core/search/search-papers.ts';
import { TasksContext } from '../../src/ui/context.ts';
import { usePaperSearch } from '../../src/ui/use-paper-search.ts';
import { DEBOUNCE } from '../../src/ui/use-debounced.ts';
import type { ReactNode } from 'react';
import type { Tasks } from '../../src/work/tasks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Types into a corpus of so many papers; gives what the Worker was asked for. */
function typing(papers: number) {
  const asked: string[] = [];
  const tasks = {
    searchTitles: (query: string) => {
      asked.push(`titles ${query}`);
      return Promise.resolve({ ...emptyFindings(), isReading: true });
    },
    searchPapers: (query: string) => {
      asked.push(`papers ${query}`);
      return Promise.resolve(emptyFindings());
    },
  } as unknown as Tasks;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <TasksContext value={tasks}>{children}</TasksContext>
  );
  const { rerender } = renderHook(({ query }) => usePaperSearch(query, papers), {
    initialProps: { query: 'a' },
    wrapper,
  });
  const type = (query: string) => {
    rerender({ query });
  };
  return { asked, type };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('asks for titles and abstracts with a letter where abstracts are few', () => {
  expect(typing(400).asked).toEqual(['titles a', 'papers a']);
});

it('looks through many abstracts from the second letter on', async () => {
  const { asked, type } = typing(40_000);
  await wait(DEBOUNCE / 2);
  type('at');
  await wait(10 * DEBOUNCE);
  expect(asked).toEqual(['titles a', 'titles at', 'papers at']);
});

it('looks through many abstracts for one letter if no other follows', async () => {
  const { asked } = typing(40_000);
  await wait(DEBOUNCE - 1);
  expect(asked).toEqual(['titles a']);
  await wait(1);
  expect(asked).toEqual(['titles a', 'papers a']);
});
