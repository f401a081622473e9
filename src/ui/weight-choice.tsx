// The choice of the weight for links, and how the choice changed the set and ranking of links.

import { useState } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { compareWeights } from '../core/links/compare-weights.ts';
import { thresholdFor, weightOf } from '../core/links/weigh.ts';
import { WEIGHTS } from '../core/links/weights.ts';
import { linksPassing } from '../scene/asked.ts';
import { linksBeforeThreshold } from '../scene/thresholds.ts';
import { changeFilters } from '../state/actions.ts';
import { linkOf, startStrength } from '../state/state.ts';
import { Opener } from './concept-name.tsx';
import { Chevron } from './chevron.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { countOf } from './words.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { StrongLink } from '../core/links/weigh.ts';

/** The links drawn before the weight was changed. */
interface Before {
  readonly weight: WeightId;
  readonly links: readonly StrongLink[];
}

export function WeightChoice() {
  const { seen } = useDerived();
  const weight = useAppState((s) => s.filters.weight);
  const [before, setBefore] = useState<Before | null>(null);
  const choose = useChoose();
  return (
    <section aria-label="Weight of links">
      <Select
        className="weight-choice"
        value={weight}
        onChange={(id) => {
          setBefore({ weight, links: seen.links });
          choose(id as WeightId);
        }}
      >
        <div className="panel-row">
          <Label className="panel-label">Links weighted by</Label>
          <Button className="button plain">
            <SelectValue>{() => weightOf(weight).label}</SelectValue>
            <Chevron />
          </Button>
        </div>
        <Popover className="popover">
          <ListBox items={WEIGHTS}>
            {({ id, label, explain }) => (
              <ListBoxItem id={id} textValue={label} className="finding question-item">
                <Text slot="label">{label}</Text>
                <Text slot="description" className="quiet small">
                  {explain}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      {before !== null && before.weight !== weight && <Change before={before} />}
    </section>
  );
}

/** Chooses a weight, and a threshold for it: its default, or the one that keeps as many links as now. */
function useChoose(): (id: WeightId) => void {
  const act = useAct();
  const { seen, filters } = useDerived();
  return (id) => {
    const links = linksBeforeThreshold(seen, { ...filters, weight: id }).filter(
      ({ papers }) => papers >= filters.minLinkPapers,
    );
    const same = thresholdFor(links, id, linksPassing(seen).length);
    act(changeFilters, { weight: id, minStrength: id === 'npmi' ? startStrength(id) : same });
  };
}

/** Links listed of those that enter or leave. */
const NAMED = 3;

function Change({ before }: { readonly before: Before }) {
  const { seen } = useDerived();
  const { enter, leave, moved, correlation } = compareWeights(before.links, seen.links);
  return (
    <div className="small weight-change" role="status">
      <p>
        Against {weightOf(before.weight).label}: <b>{countOf(enter.length, 'link')}</b> enter,{' '}
        <b>{leave.length}</b> leave, <b>{moved.length}</b> change rank
        {correlation !== null && ` (Spearman’s ρ ${correlation.toFixed(2)})`}.
      </p>
      <Links name="Enter" links={enter} />
      <Links name="Leave" links={leave} />
    </div>
  );
}

function Links({ name, links }: { readonly name: string; readonly links: readonly StrongLink[] }) {
  const { dataset } = useDerived();
  if (links.length === 0) return null;
  return (
    <p className="quiet">
      {name}:{' '}
      {links.slice(0, NAMED).map(({ a, b }, i) => {
        const [p, q] = [dataset.concepts[a]!, dataset.concepts[b]!];
        return (
          <span key={`${a} ${b}`}>
            {i > 0 && '; '}
            <Opener to={linkOf(p.id, q.id)}>
              {p.label} — {q.label}
            </Opener>
          </span>
        );
      })}
      {links.length > NAMED && ' …'}
    </p>
  );
}
