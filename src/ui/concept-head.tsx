// The head of a concept's panel: its kind and area, what it is part of, its names, what it means.

import { isBetween } from '../scene/build-scene.ts';
import { widerThan } from '../scene/hierarchy.ts';
import { changeFilters } from '../state/actions.ts';
import { Opener } from './concept-name.tsx';
import { useAct, useDerived } from './context.ts';
import { hueStyle } from './hue.ts';
import { capitalised, TYPE_NAME } from './words.ts';
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
      <Between concept={concept} />
      <OtherNames names={concept.aliases} />
    </>
  );
}

/** Said of a concept that another draw of the corpus may put into another area. */
function Between({ concept }: Props) {
  const { dataset } = useDerived();
  const { cluster, secondCluster, stability } = concept;
  if (secondCluster === null || !isBetween(concept)) return null;
  const [here, there] = [dataset.clusters[cluster]!.label, dataset.clusters[secondCluster]!.label];
  return (
    <p className="quiet small">
      Stands between {here} and {there}: with the corpus drawn again it{' '}
      {stability < 0.005
        ? 'would not stay in the first'
        : `stays in the first ${Math.round(100 * stability)} % of the time`}
      .
    </p>
  );
}

/** What the concept is part of, all levels up, widest first. */
function Wider({ id }: { readonly id: string }) {
  const { dataset } = useDerived();
  const act = useAct();
  const above = widerThan(dataset, id);
  if (above.length === 0) return null;
  return (
    <nav aria-label="Part of" className="crumbs small quiet">
      <ol>
        {above.map((wider) => (
          <li key={wider.id}>
            {wider.index === null ? (
              <button
                type="button"
                className="opener lift"
                title="No paper names it itself: see the papers on what is below it"
                onClick={() => {
                  act(changeFilters, { within: wider.id });
                }}
              >
                {wider.label}
              </button>
            ) : (
              <Opener to={{ kind: 'concept', id: wider.id }} className="opener lift">
                {wider.label}
              </Opener>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Names beyond which the rest is only counted. */
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
