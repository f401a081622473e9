// The way to a map of one's own, said where a newcomer looks first.

import { Button, FileTrigger } from 'react-aria-components';
import { useAppState } from '../context.ts';
import { useDesk } from './desk.ts';

/** Shown beside the corpus that came with the page, until the reader has opened one of their own. */
export function OwnPapers() {
  const desk = useDesk();
  const isServed = useAppState((s) => s.corpus === null && s.comparison === null);
  if (!desk || !isServed) return null;
  return (
    <p className="quiet own-papers">
      Your own papers: drop a file of them on the page, or{' '}
      <FileTrigger
        allowsMultiple
        onSelect={(list) => {
          desk.give(Array.from(list ?? []));
        }}
      >
        <Button className="opener lift">open one</Button>
      </FileTrigger>
      .
    </p>
  );
}
