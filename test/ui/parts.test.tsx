// The small parts: marked text, long lists, histograms, answers that take a moment.

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { Histogram } from '../../src/ui/histogram.tsx';
import { MarkedText } from '../../src/ui/marked-text.tsx';
import { TruncatedList } from '../../src/ui/truncated-list.tsx';
import { useAnswer } from '../../src/ui/use-answer.ts';
import type { MarkedSpan } from '../../src/ui/marked-text.tsx';

afterEach(cleanup);

const mark = (start: number, end: number): MarkedSpan => ({
  start,
  end,
  render: (text, key) => <mark key={key}>{text}</mark>,
});
const marked = () => screen.queryAllByRole('mark').map((node) => node.textContent);

describe('MarkedText', () => {
  it('marks stretches in the order of the text', () => {
    const { container } = render(
      <MarkedText text="flat and wide" marks={[mark(9, 13), mark(0, 4)]} />,
    );
    expect(container.innerHTML).toBe('<mark>flat</mark> and <mark>wide</mark>');
  });

  it('counts from where the text begins in its field', () => {
    render(<MarkedText text="wide" from={9} marks={[mark(9, 13), mark(0, 4)]} />);
    expect(marked()).toEqual(['wide']);
  });

  it('prefers the longer of two that begin together, and leaves what overlaps unmarked', () => {
    render(<MarkedText text="low-rank adaptation" marks={[mark(0, 3), mark(0, 8), mark(4, 19)]} />);
    expect(marked()).toEqual(['low-rank']);
  });

  it('shows the whole text whatever is marked', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, n]) => mark(start, start + n));
    const property = fc.property(fc.string(), fc.array(span), fc.nat(9), (text, marks, from) => {
      const { container, unmount } = render(<MarkedText text={text} marks={marks} from={from} />);
      expect(container.textContent).toBe(text);
      unmount();
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('never makes HTML of text', () => {
    const text = '<img src=x onerror=alert(1)> &amp;';
    const { container } = render(<MarkedText text={text} marks={[mark(0, 4)]} />);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('More', () => {
  const showMany = (n: number) => {
    render(
      <TruncatedList items={Array.from({ length: n }, (_, i) => i)} step={3} name="papers">
        {(i) => <p>paper {i}</p>}
      </TruncatedList>,
    );
    return userEvent.setup();
  };
  const shown = () => screen.queryAllByText(/^paper \d+$/).length;

  it('has nothing more to show of a short list', () => {
    showMany(3);
    expect(shown()).toBe(3);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the first few, then the rest', async () => {
    const user = showMany(8);
    expect(shown()).toBe(3);
    await user.click(screen.getByRole('button', { name: 'All 8 papers' }));
    expect(shown()).toBe(8);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows a very long list in portions', async () => {
    const user = showMany(100);
    await user.click(screen.getByRole('button', { name: '12 more papers (3 of 100 shown)' }));
    expect(shown()).toBe(15);
  });
});

describe('Histogram', () => {
  const onChange = vi.fn<(range: readonly [number, number]) => void>();
  const showBars = (range: readonly [number, number], thumbs: 1 | 2, bars = [1, 0, 4, 2]) => {
    onChange.mockClear();
    return render(
      <Histogram
        label="Size"
        valueText="some"
        bars={bars}
        range={range}
        thumbs={thumbs}
        nameOf={(bar) => `bar ${bar}`}
        onChange={onChange}
      />,
    );
  };
  const press = (n: number, key: string) => {
    fireEvent.keyDown(screen.getAllByRole('slider')[n]!, { key });
    return onChange.mock.calls.at(-1)?.[0];
  };

  it('moves one thumb by keyboard and keeps the upper end', () => {
    showBars([1, 3], 1);
    expect(screen.getByRole('slider', { name: /^Size, at least/ })).toHaveAttribute(
      'aria-valuetext',
      'bar 1',
    );
    expect(press(0, 'ArrowRight')).toEqual([2, 3]);
    expect(press(0, 'ArrowLeft')).toEqual([0, 3]);
    expect(press(0, 'Home')).toEqual([0, 3]);
    expect(press(0, 'End')).toEqual([3, 3]);
  });

  it('moves either of two thumbs', () => {
    showBars([1, 2], 2);
    const announced = (thumb: Element) => [
      thumb.getAttribute('aria-label'),
      thumb.getAttribute('aria-valuetext'),
    ];
    expect(screen.getAllByRole('slider').map(announced)).toEqual([
      ['Size, from', 'bar 1'],
      ['Size, to', 'bar 2'],
    ]);
    expect(press(0, 'ArrowLeft')).toEqual([0, 2]);
    expect(press(1, 'ArrowRight')).toEqual([1, 3]);
  });

  it('goes no farther than its bars', () => {
    showBars([0, 3], 1);
    expect(press(0, 'ArrowLeft')).toBeUndefined();
  });

  it('tells bars in the range from those outside, and draws none for nothing', () => {
    const { container } = showBars([1, 3], 1);
    const bars = [...container.querySelectorAll('svg rect')];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual([
      'bar',
      'bar-kept',
      'bar-kept',
      'bar-kept',
    ]);
    const heights = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(heights[1]).toBe(0);
    expect(Math.max(...heights)).toBe(heights[2]);
  });

  it('stands with a single bar', () => {
    showBars([0, 0], 2, [5]);
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });
});

describe('useAnswer', () => {
  const NOTHING = {};
  interface AskerProps {
    readonly question: string;
    readonly ask: () => Promise<string>;
    readonly of?: object;
  }
  function Asker({ question, ask, of = NOTHING }: AskerProps) {
    const answer = useAnswer(question, ask, [of]);
    if (answer.state === 'waiting') return <p>waiting</p>;
    return <p>{answer.state === 'here' ? answer.value : `failed: ${answer.reason}`}</p>;
  }

  it('waits, then has the answer', async () => {
    render(<Asker question="a" ask={() => Promise.resolve('yes')} />);
    expect(screen.getByText('waiting')).toBeVisible();
    expect(await screen.findByText('yes')).toBeVisible();
  });

  it('says why there is none', async () => {
    render(<Asker question="a" ask={() => Promise.reject(new Error('no server'))} />);
    expect(await screen.findByText('failed: no server')).toBeVisible();
  });

  it('drops the answer to an older question, however late it comes', async () => {
    const answers = new Map<string, (value: string) => void>();
    const askFor = (question: string) => () =>
      new Promise<string>((resolve) => answers.set(question, resolve));
    const { rerender } = render(<Asker question="old" ask={askFor('old')} />);
    rerender(<Asker question="new" ask={askFor('new')} />);
    await act(async () => {
      answers.get('new')!('new answer');
      await Promise.resolve();
      answers.get('old')!('old answer');
    });
    expect(screen.getByText('new answer')).toBeVisible();
  });

  it('waits again when what the answer is computed from is another object', async () => {
    const one = () => Promise.resolve('one');
    const { rerender } = render(<Asker question="a" ask={one} of={[1]} />);
    await screen.findByText('one');
    rerender(<Asker question="a" ask={() => Promise.resolve('two')} of={[1]} />);
    expect(screen.getByText('waiting')).toBeVisible();
    expect(await screen.findByText('two')).toBeVisible();
  });

  it('waits again when the question changes', async () => {
    const { rerender } = render(<Asker question="a" ask={() => Promise.resolve('one')} />);
    await screen.findByText('one');
    rerender(<Asker question="b" ask={() => Promise.resolve('two')} />);
    expect(screen.getByText('waiting')).toBeVisible();
    expect(await screen.findByText('two')).toBeVisible();
  });
});
