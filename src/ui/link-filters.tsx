// Which links are seen: by which weight they are strong, how strong, on how much evidence, and
// whether the picture is thinned to its backbone.

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { weightOf } from '../core/links/weigh.ts';
import {
  linksPerPapers,
  linksPerStep,
  linksToRake,
  stepOf,
  thresholdSteps,
} from '../scene/thresholds.ts';
import { changeFilters } from '../state/actions.ts';
import { DEFAULT_BACKBONE } from '../state/state.ts';
import { CheckRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { Histogram } from './histogram.tsx';
import { Bars } from './tally.tsx';
import { WeightChoice } from './weight-choice.tsx';
import { short } from './words.ts';
import type { StrongLink } from '../core/links/weigh.ts';

export function LinkFilters() {
  const { seen, filters } = useDerived();
  const { weight, minG2 } = filters;
  const links = useMemo(() => linksToRake(seen, { weight, minG2 }), [seen, weight, minG2]);
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
  /** Links whatever their strength and papers. */
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
  const told = (value: number) =>
    `${label} ${filters.weight === 'npmi' ? value.toFixed(2) : short(value)}`;
  return (
    <Histogram
      label="Link strength"
      said={from === 0 ? 'any' : told(minStrength).replace(/ (\S+)$/, ' ≥ $1')}
      bars={bars}
      range={[from, last]}
      thumbs={1}
      nameOf={(bar) => (bar === 0 ? 'any' : told(steps[bar]!))}
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

/** Links in 1, 2, 3 … papers: a bar each up to here, the rest in the last. */
const LINK_BARS = 12;

function LinkPapers({ among }: Among) {
  const act = useAct();
  const { minStrength } = useDerived().filters;
  const bars = useMemo(() => {
    const strong = among.filter(({ strength }) => strength >= minStrength);
    // Links met once outnumber all others by far; the square root keeps the others visible.
    return linksPerPapers(strong, LINK_BARS).map(Math.sqrt);
  }, [among, minStrength]);
  const minLinkPapers = useAppState((s) => s.filters.minLinkPapers);
  const set = (n: number) => {
    act(changeFilters, { minLinkPapers: Math.max(1, n) });
  };
  return (
    <section className="low-bars" aria-label="Papers per link">
      <div className="panel-row">
        <h2 className="panel-label">Papers per link</h2>
        <span className="stepper">
          <Button
            className="step"
            aria-label="Fewer papers per link"
            isDisabled={minLinkPapers <= 1}
            onPress={() => {
              set(minLinkPapers - 1);
            }}
          >
            −
          </Button>
          <span className="number" aria-live="polite">
            ≥ {minLinkPapers}
          </span>
          <Button
            className="step"
            aria-label="More papers per link"
            onPress={() => {
              set(minLinkPapers + 1);
            }}
          >
            +
          </Button>
        </span>
      </div>
      <Bars bars={bars} range={[Math.min(minLinkPapers, LINK_BARS) - 1, LINK_BARS - 1]} />
      <div className="panel-row quiet small">
        <span>1</span>
        <span>{LINK_BARS}+</span>
      </div>
    </section>
  );
}

/** χ² with one degree of freedom: by chance, so much evidence comes one time in twenty. */
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
          act(changeFilters, { backbone: isOn ? DEFAULT_BACKBONE : null });
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
