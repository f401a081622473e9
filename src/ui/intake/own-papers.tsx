// A hint on importing one's own papers.

import { Button, FileTrigger } from 'react-aria-components';
import { useAppState } from '../context.ts';
import { useCorpora } from './corpora-context.ts';

/** Shown beside the served corpus until the reader opens one of their own. */
export function OwnPapers() {
  const corpora = useCorpora();
  const isServed = useAppState((s) => s.corpus === null && s.comparison === null);
  if (!corpora || !isServed) return null;
  return (
    <p className="quiet own-papers">
      Your own papers: drop a file of them on the page, or{' '}
      <FileTrigger
        allowsMultiple
        onSelect={(list) => {
          corpora.give(Array.from(list ?? []));
        }}
      >
        <Button className="opener lift">open one</Button>
      </FileTrigger>
      .
    </p>
  );
}
