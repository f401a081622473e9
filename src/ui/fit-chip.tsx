// A chip over the map when filters leave few concepts: why, and a button that lets the minimum number of
// papers adapt to the papers left.

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { offeredMinimum } from '../scene/offered-minimum.ts';
import { changeFilters } from '../state/actions.ts';
import { useAct, useDerived } from './context.ts';
import { focusMain } from './move-focus.ts';
import { countOf, grouped } from './words.ts';
import type { OfferedMinimum } from '../scene/offered-minimum.ts';

export function FitChip() {
  const act = useAct();
  const { dataset, filters, seen } = useDerived();
  const offer = useMemo(() => offeredMinimum(dataset, filters, seen), [dataset, filters, seen]);
  const [isDismissed, dismiss] = useState(false);
  // Dismissed until there is no offer; the next one shows again.
  if (isDismissed && offer === null) dismiss(false);
  const isOffered = offer !== null && !isDismissed;
  const message = isOffered ? whyFew(offer) : '';
  return (
    <>
      <p className="heard-only" role="status">
        {message}
      </p>
      {isOffered && (
        <div className="focus-chip fit-chip" role="group" aria-label="Few concepts are left">
          <span>{message}</span>
          <Button
            className="button"
            onPress={() => {
              act(changeFilters, { minPapers: 'fit' });
              focusMain();
            }}
          >
            Show the {grouped(offer.wouldShow)} in {grouped(offer.least)} or more
          </Button>
          <Button
            className="step"
            aria-label="Dismiss"
            onPress={() => {
              dismiss(true);
              focusMain();
            }}
          >
            ×
          </Button>
        </div>
      )}
    </>
  );
}

/** “Only 5 of 190 concepts are in 259 or more of these 3,828 papers.” */
function whyFew({ shown, of, now, papers }: OfferedMinimum): string {
  const left = papers === 1 ? 'the one paper left' : `these ${grouped(papers)} papers`;
  const where = `in ${grouped(now)} or more of ${left}`;
  if (shown === 0) return `No concept is ${where}.`;
  const among =
    of > shown ? `${grouped(shown)} of ${countOf(of, 'concept')}` : countOf(shown, 'concept');
  return `Only ${among} ${shown === 1 ? 'is' : 'are'} ${where}.`;
}
