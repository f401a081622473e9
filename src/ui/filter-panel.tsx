// The left panel: which kinds, areas and sources are seen, and from how much evidence on.

import { Button } from 'react-aria-components';
import { CONCEPT_TYPES } from '../core/concepts/concept.ts';
import { linkStrength } from '../core/links/co-occurrence.ts';
import { hasCode } from '../core/papers/links.ts';
import { hueOf } from '../scene/palette.ts';
import { SHAPES } from '../scene/scene.ts';
import { isFiltered } from '../scene/seen.ts';
import { changeFilters, clearFilters } from '../state/actions.ts';
import { CheckRow } from './check-row.tsx';
import { useAct, useAppState, useDerived } from './context.ts';
import { Glyph } from './glyph.tsx';
import { Histogram } from './histogram.tsx';
import { TYPE_NAMES } from './words.ts';
import type { ReactNode } from 'react';
import type { Derived } from './context.ts';

export function FilterPanel() {
  const act = useAct();
  const filters = useAppState((s) => s.filters);
  return (
    <div className="filters">
      <Kinds />
      <Areas />
      <PapersPerConcept />
      <LinkStrength />
      <LinkPapers />
      <Sources />
      {isFiltered(filters) && (
        <Button
          className="button wide"
          onPress={() => {
            act(clearFilters);
          }}
        >
          Show everything as at the start
        </Button>
      )}
    </div>
  );
}

function toggled<T>(hidden: readonly T[], value: T, isOn: boolean): T[] {
  return isOn ? hidden.filter((v) => v !== value) : [...hidden, value];
}

function Heading({ children, off }: { readonly children: ReactNode; readonly off: number }) {
  return (
    <div className="panel-row">
      <h2 className="panel-label">{children}</h2>
      <span className="quiet">{off === 0 ? 'all' : `${off} off`}</span>
    </div>
  );
}

/** Concepts that pass all but kind and area, counted by one of the two. */
function countBy<T>({ dataset, seen }: Derived, key: (i: number) => T): Map<T, number> {
  const counts = new Map<T, number>();
  dataset.concepts.forEach((_, i) => {
    if (seen.together.counts[i]! < seen.minPapers) return;
    counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
  });
  return counts;
}

function Kinds() {
  const act = useAct();
  const derived = useDerived();
  const hidden = useAppState((s) => s.filters.hiddenTypes);
  const counts = countBy(derived, (i) => derived.dataset.concepts[i]!.type);
  return (
    <section aria-label="Kinds">
      <Heading off={hidden.length}>Kinds</Heading>
      {CONCEPT_TYPES.map((type) => (
        <CheckRow
          key={type}
          isOn={!hidden.includes(type)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenTypes: toggled(hidden, type, isOn) });
          }}
          glyph={<Glyph shape={SHAPES[type]} />}
          count={counts.get(type) ?? 0}
        >
          {TYPE_NAMES[type]}
        </CheckRow>
      ))}
    </section>
  );
}

function Areas() {
  const act = useAct();
  const derived = useDerived();
  const { dataset, palette } = derived;
  const hidden = useAppState((s) => s.filters.hiddenClusters);
  const counts = countBy(derived, (i) => dataset.concepts[i]!.cluster);
  return (
    <section aria-label="Areas">
      <Heading off={hidden.length}>Areas</Heading>
      {dataset.clusters.map(({ label }, c) => (
        <CheckRow
          key={c}
          isOn={!hidden.includes(c)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenClusters: toggled(hidden, c, isOn) });
          }}
          glyph={<Glyph shape="disc" color={hueOf(palette, c)} />}
          count={counts.get(c) ?? 0}
        >
          {label}
        </CheckRow>
      ))}
    </section>
  );
}

/** Concepts in 1, 2, 3 … papers: a bar each up to here, the rest in the last. */
const PAPER_BARS = 24;

function PapersPerConcept() {
  const act = useAct();
  const { seen } = useDerived();
  const bars = new Array<number>(PAPER_BARS).fill(0);
  for (const n of seen.together.counts) if (n > 0) bars[Math.min(n, PAPER_BARS) - 1]!++;
  return (
    <Histogram
      label="Papers per concept"
      said={`at least ${seen.minPapers}`}
      // Rare concepts outnumber all others by far; the square root keeps the others visible.
      bars={bars.map(Math.sqrt)}
      range={[Math.min(seen.minPapers, PAPER_BARS) - 1, PAPER_BARS - 1]}
      thumbs={1}
      nameOf={(bar) => `${bar + 1} papers`}
      onChange={([from]) => {
        act(changeFilters, { minPapers: from + 1 });
      }}
      ends={['1', `${PAPER_BARS}+`]}
    />
  );
}

/** NPMI from 0 to 0.6 in steps of 0.025; below chance and above the last step is rare. */
const STRENGTH_STEP = 0.025;
const STRENGTH_BARS = 25;

function LinkStrength() {
  const act = useAct();
  const { seen } = useDerived();
  const { minStrength, minLinkPapers } = useAppState((s) => s.filters);
  const bars = new Array<number>(STRENGTH_BARS).fill(0);
  for (const link of seen.together.links) {
    if (link.papers < minLinkPapers || seen.concepts[link.a] !== 1 || seen.concepts[link.b] !== 1)
      continue;
    const bar = Math.floor(linkStrength(link, seen.together) / STRENGTH_STEP);
    bars[Math.max(0, Math.min(STRENGTH_BARS - 1, bar))]!++;
  }
  const from = Math.max(0, Math.min(STRENGTH_BARS - 1, Math.round(minStrength / STRENGTH_STEP)));
  return (
    <Histogram
      label="Link strength"
      said={minStrength <= 0 ? 'any' : `NPMI ≥ ${minStrength.toFixed(2)}`}
      bars={bars}
      range={[from, STRENGTH_BARS - 1]}
      thumbs={1}
      nameOf={(bar) => `NPMI ${(bar * STRENGTH_STEP).toFixed(2)}`}
      onChange={([bar]) => {
        act(changeFilters, {
          minStrength: bar === 0 ? -1 : Math.round(bar * STRENGTH_STEP * 1000) / 1000,
        });
      }}
      ends={['chance', 'always together']}
    />
  );
}

function LinkPapers() {
  const act = useAct();
  const { minLinkPapers } = useAppState((s) => s.filters);
  const set = (n: number) => {
    act(changeFilters, { minLinkPapers: Math.max(1, n) });
  };
  return (
    <section className="panel-row" aria-label="Papers per link">
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
    </section>
  );
}

function Sources() {
  const act = useAct();
  const { dataset } = useDerived();
  const { hiddenFiles, onlyWithCode } = useAppState((s) => s.filters);
  const perFile = dataset.files.map(
    (_, f) =>
      dataset.papers.sources.filter((sources) => sources.some(([file]) => file === f)).length,
  );
  const withCode = dataset.papers.links.filter((links) => hasCode(links)).length;
  return (
    <section aria-label="Papers">
      <Heading off={hiddenFiles.length}>Sources</Heading>
      {dataset.files.map(({ name }, f) => (
        <CheckRow
          key={name}
          isOn={!hiddenFiles.includes(f)}
          onChange={(isOn) => {
            act(changeFilters, { hiddenFiles: toggled(hiddenFiles, f, isOn) });
          }}
          glyph={<Glyph shape="sheet" />}
          count={perFile[f]!}
        >
          {name.replace(/\.[^.]+$/, '')}
        </CheckRow>
      ))}
      <CheckRow
        isOn={onlyWithCode}
        onChange={(isOn) => {
          act(changeFilters, { onlyWithCode: isOn });
        }}
        count={withCode}
      >
        Only papers with code
      </CheckRow>
    </section>
  );
}
