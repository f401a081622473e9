// The head of a concept's panel: kind, area, broader concepts and definition; and notes on its names and its
// area.

import { useMemo } from 'react';
import { isBetween } from '../scene/build-scene.ts';
import { papersWithin, widerThan } from '../scene/hierarchy.ts';
import { Opener } from './concept-name.tsx';
import { useDerived } from './context.ts';
import { hueStyle } from './hue.ts';
import { useWithin } from './use-within.ts';
import { capitalised, countOf, TYPE_NAME } from './words.ts';
import { whyDiscovered } from './why.ts';
import type { PlacedConcept } from '../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
}

export function ConceptHead({ concept }: Props) {
  const { dataset, palette } = useDerived();
  return (
    <>
      <p className="kicker">
        {TYPE_NAME[concept.type]} ·{' '}
        <Opener
          to={{ kind: 'area', area: concept.cluster }}
          className="opener hue-text"
          style={hueStyle(palette, concept.cluster)}
        >
          {dataset.clusters[concept.cluster]!.label}
        </Opener>
      </p>
      <Wider id={concept.id} />
      <h2 className="panel-title">
        {capitalised(concept.label)}
        {concept.acronym !== null && <span className="chip">{concept.acronym}</span>}
      </h2>
      {concept.discovered !== null && (
        <p className="quiet small">Found in this corpus: {whyDiscovered(concept.discovered)}.</p>
      )}
      {concept.definition !== '' && <p className="definition">{concept.definition}</p>}
    </>
  );
}

/** Shown at the end of the panel: other spellings, and how stable its area is. */
export function ConceptNotes({ concept }: Props) {
  return (
    <>
      <OtherNames names={concept.aliases} />
      <Between concept={concept} />
    </>
  );
}

/** Shown for a concept whose area changes between random subsamples of the papers. */
function Between({ concept }: Props) {
  const { dataset } = useDerived();
  const { cluster, secondCluster, stability } = concept;
  if (secondCluster === null || stability === null || !isBetween(concept)) return null;
  const [here, there] = [dataset.clusters[cluster]!.label, dataset.clusters[secondCluster]!.label];
  return (
    <p className="quiet small">
      Between {here} and {there}: in the first in{' '}
      {stability < 0.005 ? 'none' : `${Math.round(100 * stability)} %`} of the random subsamples of
      these papers.
    </p>
  );
}

/** All broader concepts, broadest first. */
function Wider({ id }: { readonly id: string }) {
  const { dataset } = useDerived();
  const above = widerThan(dataset, id);
  if (above.length === 0) return null;
  return (
    <nav aria-label="Part of" className="crumbs small quiet">
      <ol>
        {above.map((wider) => (
          <li key={wider.id}>
            {wider.index === null ? (
              <span title="No paper names it directly, only narrower concepts">{wider.label}</span>
            ) : (
              <Opener to={{ kind: 'concept', id: wider.id }} className="opener lift">
                {wider.label}
              </Opener>
            )}
            <OnlyOn id={wider.id} label={wider.label} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A funnel button: toggles the filter to papers on a broader concept or any narrower one. */
function OnlyOn({ id, label }: { readonly id: string; readonly label: string }) {
  const { dataset } = useDerived();
  const [isOn, toggle] = useWithin(id);
  const papers = useMemo(
    () => papersWithin(dataset, id).reduce((sum, is) => sum + is, 0),
    [dataset, id],
  );
  const does = isOn ? 'All papers again' : `Only the ${countOf(papers, 'paper')} on ${label}`;
  return (
    <button
      type="button"
      className="funnel"
      title={does}
      aria-label={does}
      aria-pressed={isOn}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path
          d="M2 3h12L9.5 8.6v4.6l-3-1.6v-3z"
          fill={isOn ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

/** Names listed; the rest is only counted. */
const NAMES_SHOWN = 6;

function OtherNames({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `“${name}”`);
  return (
    <p className="quiet small">
      Also written {shown.join(', ')}
      {rest > 0 && ` and ${rest} more`}
    </p>
  );
}
