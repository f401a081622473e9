// What is rendered anew, counted: a hand that moves over the map, and what it opens, leave the panels be.

import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeFilters, open, pointAt } from '../../src/state/actions.ts';
import { useDerived, useEmphasis, useOpened } from '../../src/ui/context.ts';
import { DATASET, show } from './small-corpus.tsx';

/** A part of the page that counts how often it is rendered, and how often its neighbours are. */
function counted() {
  const times = { panel: 0, opened: 0, lit: 0 };
  function Panel() {
    useDerived();
    times.panel++;
    return null;
  }
  function Opened() {
    useOpened();
    times.opened++;
    return null;
  }
  function Lit() {
    times.lit++;
    return <output>{useEmphasis().focusNodes.size}</output>;
  }
  const { store } = show(
    <>
      <Panel />
      <Opened />
      <Lit />
    </>,
  );
  return { times, store };
}

const onMap = DATASET.concepts.find(({ papers }) => papers >= DATASET.defaultMinPapers)!;
const concept = { kind: 'concept', id: onMap.id } as const;

it('a hand that moves over the map renders what is lit and no panel', () => {
  const { times, store } = counted();
  const before = { ...times };
  act(() => {
    store.act(pointAt, concept);
  });
  expect(times).toEqual({ ...before, lit: before.lit + 1 });
});

it('what is opened on the map leaves the panels beside it as they are', () => {
  const { times, store } = counted();
  const before = { ...times };
  act(() => {
    store.act(open, concept);
  });
  expect(times.panel).toBe(before.panel);
  expect(times.opened).toBe(before.opened + 1);
  expect(screen.getByRole('status')).toHaveTextContent('1');
});

it('a filter is worked out once', () => {
  const { times, store } = counted();
  const before = { ...times };
  act(() => {
    store.act(changeFilters, { minPapers: 1 });
  });
  expect(times.panel).toBe(before.panel + 1);
});
