// Panels come after what the map shows, and as of one moment.

import { act, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect, it } from 'vitest';
import { open } from '../../src/state/actions.ts';
import { useDerived, useOpened } from '../../src/ui/context.ts';
import { Deferred } from '../../src/ui/deferred.tsx';
import { DATASET, show } from './small-corpus.tsx';

const concept = { kind: 'concept', id: DATASET.concepts[0]!.id } as const;

function Opened({ label }: { readonly label: string }) {
  const { selection } = useOpened();
  return <output aria-label={label}>{selection?.kind ?? 'nothing'}</output>;
}

const said = (label: string) => screen.getByRole('status', { name: label }).textContent;

it('lets what stands beside it go first, and follows', () => {
  const { store } = show(
    <>
      <Opened label="map" />
      <Deferred>
        <Opened label="panel" />
      </Deferred>
    </>,
  );
  act(() => {
    flushSync(() => {
      store.act(open, concept);
    });
    expect([said('map'), said('panel')]).toEqual(['concept', 'nothing']);
  });
  expect([said('map'), said('panel')]).toEqual(['concept', 'concept']);
});

it('renders no panel before its turn', () => {
  let rendered = 0;
  function Part() {
    rendered++;
    return <Opened label="panel" />;
  }
  const AskingPart = () => (useOpened(), useDerived(), Part());
  const Panel = () => <AskingPart />;
  const { store } = show(
    <Deferred>
      <Panel />
    </Deferred>,
  );
  act(() => {
    const before = rendered;
    flushSync(() => {
      store.act(open, concept);
    });
    expect(rendered).toBe(before);
  });
  expect(said('panel')).toBe('concept');
});
