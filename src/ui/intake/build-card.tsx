// Progress of a build: stage, rate, time left and Cancel. A card rather than a dialog, so that the open map
// can still be used meanwhile.

import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { focusMain } from '../move-focus.ts';
import { useCorpora } from './corpora-context.ts';
import { paceInWords, shareOf, stageInWords } from './pace.ts';
import { Progress } from '../progress.tsx';
import type { Building } from '../../work/corpus-status.ts';

export function BuildCard() {
  const corpora = useCorpora();
  return corpora?.building ? <Card building={corpora.building} cancel={corpora.cancel} /> : null;
}

function Card({ building, cancel }: { readonly building: Building; readonly cancel: () => void }) {
  const { name, progress, inStage } = building;
  const share = shareOf(progress);
  const title = useId();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = card;
    return () => {
      if (current?.contains(document.activeElement)) focusMain();
    };
  }, []);
  return (
    <section className="build-card" aria-labelledby={title} ref={card}>
      <h2 id={title}>Building the map of {name}</h2>
      <Progress label="Progress" share={share} />
      <p role="status">{stageInWords(progress)}</p>
      <p className="quiet small">{paceInWords(progress, inStage)}</p>
      <Button className="button" onPress={cancel} autoFocus>
        Cancel
      </Button>
    </section>
  );
}
