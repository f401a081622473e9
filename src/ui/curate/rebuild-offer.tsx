// Whether the open corpus was built with the current vocabulary, and a button to rebuild it.

import { Button } from 'react-aria-components';
import { fingerprintOfTerms } from '../../core/vocabularies/term-lists.ts';
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
          ? 'The built-in corpus is not rebuilt; drop its files on the page to build it with this vocabulary.'
          : 'The files of the open corpus are not stored here; drop them on the page to build it with this vocabulary.'}
      </p>
    );
  }
  if (builtWith === fingerprintOfTerms(lists)) {
    if (lists.length === 0) return null;
    return <p className="quiet small">The open corpus is built with this vocabulary.</p>;
  }
  return (
    <div className="rebuild" role="group" aria-label="Build again">
      <p className="small">
        The open corpus was built with another vocabulary. When you rebuild it, existing concepts
        keep their places, and your edits and views stay.
      </p>
      <Button className="button strong" onPress={corpora.rebuild}>
        Rebuild it
      </Button>
    </div>
  );
}
