// Whether the open corpus was built with the current vocabulary, and a button to rebuild it.

import { Button } from 'react-aria-components';
import { markOfTerms } from '../../core/vocabularies/term-lists.ts';
import { useAppState } from '../context.ts';
import { useCorpora } from '../intake/corpora-context.ts';

export function RebuildOffer() {
  const corpora = useCorpora();
  const lists = useAppState((s) => s.vocabulary);
  const isServed = useAppState((s) => s.corpus === null);
  if (!corpora) return null;
  const builtWith = corpora.receipt?.builtWith ?? null;
  if (builtWith === null) {
    if (lists.length === 0) return null;
    return (
      <p className="quiet small">
        {isServed
          ? 'The corpus that came with the page stays as it is; drop its files on the page to build it with these.'
          : 'The files of the corpus that is open are not kept here; drop them on the page to build it with these.'}
      </p>
    );
  }
  if (builtWith === markOfTerms(lists)) {
    if (lists.length === 0) return null;
    return <p className="quiet small">The corpus that is open is built with these.</p>;
  }
  return (
    <div className="rebuild" role="group" aria-label="Build again">
      <p className="small">
        The corpus that is open was built with another vocabulary. What stands keeps its place, and
        your edits and views stay.
      </p>
      <Button className="button strong" onPress={corpora.rebuild}>
        Build it again
      </Button>
    </div>
  );
}
