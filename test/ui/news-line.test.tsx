// News of imports: good news passes by itself, a failure stays until it is dismissed.

import { act, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CorporaContext } from '../../src/ui/intake/corpora-context.ts';
import { NewsLine } from '../../src/ui/intake/news-line.tsx';
import type { Corpora } from '../../src/ui/intake/corpora-context.ts';
import type { News } from '../../src/work/corpus-status.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function tell(news: News) {
  const dismiss = vi.fn();
  const corpora = { news, dismiss, receipt: null } as unknown as Corpora;
  const { container } = render(
    <CorporaContext value={corpora}>
      <NewsLine />
    </CorporaContext>,
  );
  return { dismiss, line: container.querySelector('.news')! };
}
const wait = (seconds: number) => {
  act(() => {
    vi.advanceTimersByTime(1000 * seconds);
  });
};

it('passes by itself where it is good', () => {
  const { dismiss } = tell({ text: '5 records.', isBad: false });
  wait(11);
  expect(dismiss).not.toHaveBeenCalled();
  wait(2);
  expect(dismiss).toHaveBeenCalledOnce();
});

it('stays while it is pointed at or used', () => {
  const { dismiss, line } = tell({ text: '5 records.', isBad: false });
  fireEvent.focus(line);
  wait(60);
  expect(dismiss).not.toHaveBeenCalled();
  fireEvent.blur(line);
  wait(13);
  expect(dismiss).toHaveBeenCalledOnce();
});

it.each([
  { text: 'It cannot be read.', isBad: true },
  { text: 'Laying two over each other…', isBad: false, isOngoing: true },
])('stays where it is a failure or work that goes on', (news) => {
  const { dismiss } = tell(news);
  wait(600);
  expect(dismiss).not.toHaveBeenCalled();
});
