// An error in one part of the page: the reader is told, and can go on.

import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearSelection } from '../../src/state/actions.ts';
import { useAct, useOpened } from '../../src/ui/context.ts';
import { ErrorBoundary } from '../../src/ui/error-boundary.tsx';
import { DATASET, show } from './small-corpus.tsx';

beforeEach(() => {
  // React reports each error that a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Fragile() {
  if (useOpened().selection !== null) throw new Error('No such row.');
  return <p>All is well.</p>;
}

function Guarded() {
  const act = useAct();
  return (
    <ErrorBoundary
      what="What is open"
      wayOut="Close it"
      onWayOut={() => {
        act(clearSelection);
      }}
    >
      <Fragile />
    </ErrorBoundary>
  );
}

it('is told with its reason, and is gone once what failed is closed', async () => {
  const { user } = show(<Guarded />, {
    selection: { kind: 'concept', id: DATASET.concepts[0]!.id },
  });
  expect(screen.getByRole('alert')).toHaveTextContent('What is open cannot be shown.No such row.');
  await user.click(screen.getByRole('button', { name: 'Close it' }));
  expect(screen.getByText('All is well.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
