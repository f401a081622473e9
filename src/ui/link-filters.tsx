// Filters on links: the weight, minimum strength, papers and evidence, and reduction to the backbone.

import { useMemo } from 'react';
import { weightOf } from '../core/links/weigh.ts';
import { tallyCounts } from '../scene/count-scale.ts';
import { linksPerStep, linksBeforeThreshold, stepOf, thresholdSteps } from '../scene/thresholds.ts';
import { changeFilters } from '../state/actions.ts';
import { NO_FILTERS } from '../state/state.ts';
import { CheckRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { CountFilter } from './count-filter.tsx';
import { Histogram } from './histogram.tsx';
import { WeightChoice } from './weight-choice.tsx';
import { short } from './words.ts';
import type { StrongLink } from '../core/links/weigh.ts';

export function LinkFilters() {
  const { seen, filters } = useDerived();
  const { weight, minG2 } = filters;
  const links = useMemo(() => linksBeforeThreshold(seen, { weight, minG2 }), [seen, weight, minG2]);
  return (
    <>
      <WeightChoice />
      <LinkStrength among={links} />
      <LinkPapers among={links} />
      <LinkEvidence />
    </>
  );
}

interface Among {
  /** Links before the filters on strength and papers. */
  readonly among: readonly StrongLink[];
}

function LinkStrength({ among }: Among) {
  const act = useAct();
  const { filters } = useDerived();
  const minStrength = useAppState((s) => s.filters.minStrength);
  const { weight, minLinkPapers } = filters;
  const { label, isShare } = weightOf(weight);
  const links = useMemo(
    () => among.filter(({ papers }) => papers >= minLinkPapers),
    [among, minLinkPapers],
  );
  const steps = useMemo(() => thresholdSteps(links, weight), [links, weight]);
  const bars = useMemo(() => linksPerStep(links, steps), [links, steps]);
  const from = stepOf(steps, minStrength);
  const last = steps.length - 1;
  const strengthInWords = (value: number) =>
    `${label} ${filters.weight === 'npmi' ? value.toFixed(2) : short(value)}`;
  return (
    <Histogram
      label="Link strength"
      valueText={from === 0 ? 'any' : strengthInWords(minStrength).replace(/ (\S+)$/, ' ≥ $1')}
      bars={bars}
      range={[from, last]}
      thumbs={1}
      nameOf={(bar) => (bar === 0 ? 'any' : strengthInWords(steps[bar]!))}
      onChange={([bar]) => {
        act(changeFilters, { minStrength: steps[bar]! });
      }}
      ends={[
        filters.weight === 'npmi' ? 'chance' : 'any',
        isShare ? 'always together' : 'the strongest',
      ]}
    />
  );
}

function LinkPapers({ among }: Among) {
  const act = useAct();
  const { minStrength } = useDerived().filters;
  const minLinkPapers = useAppState((s) => s.filters.minLinkPapers);
  const left = useMemo(() => {
    const strong = among.filter(({ strength }) => strength >= minStrength);
    return tallyCounts(strong.map(({ papers }) => papers));
  }, [among, minStrength]);
  const start = NO_FILTERS.minLinkPapers;
  return (
    <section aria-label="Papers per link">
      <CountFilter
        label="Papers per link"
        value={minLinkPapers}
        isAtStart={minLinkPapers === start}
        {...{ start, left }}
        onChange={(least) => {
          act(changeFilters, { minLinkPapers: least });
        }}
        onReset={() => {
          act(changeFilters, { minLinkPapers: start });
        }}
      />
    </section>
  );
}

/** Critical value of χ² with one degree of freedom at p = 0.05. */
const BEYOND_CHANCE = 3.84;

function LinkEvidence() {
  const act = useAct();
  const minG2 = useAppState((s) => s.filters.minG2);
  const backbone = useAppState((s) => s.filters.backbone);
  return (
    <section aria-label="Which links are drawn">
      <CheckRow
        isOn={backbone !== null}
        onChange={(isOn) => {
          act(changeFilters, { backbone: isOn ? NO_FILTERS.backbone : null });
        }}
      >
        Only the backbone: each concept’s strongest
      </CheckRow>
      <CheckRow
        isOn={minG2 > 0}
        onChange={(isOn) => {
          act(changeFilters, { minG2: isOn ? BEYOND_CHANCE : 0 });
        }}
      >
        Only beyond chance: G² ≥ {minG2 > 0 ? minG2 : BEYOND_CHANCE}
      </CheckRow>
    </section>
  );
}
