// The map of papers as text: what part of the corpus it shows, messages when that is little, and a list for
// screen readers.

import { showView } from '../../state/actions.ts';
import { paperCount } from '../../core/dataset/dataset.ts';
import { Opener } from '../concept-name.tsx';
import { useAct, useDerived } from '../context.ts';
import { countOf, grouped } from '../words.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';
import type { PaperMap } from './use-paper-map.ts';

/** How many papers have no ties, and how many were left out for lack of room. */
export function PaperMapNote({ map: { scene, ties } }: { readonly map: PaperMap }) {
  const { dataset } = useDerived();
  const { nodes } = scene;
  if (nodes.length === 0) return <NoPapers dataset={dataset} />;
  const alone = aloneIn(scene);
  return (
    <p className="paper-said small quiet" role="note">
      {ties.of > nodes.length &&
        `${grouped(nodes.length)} of ${countOf(ties.of, 'paper')}: those most similar to others. Filter further to show the rest. `}
      {scene.edges.length === 0
        ? noTiesInWords(nodes.length)
        : alone > 0 && `${countOf(alone, 'paper')} without a concept in common with another paper.`}
    </p>
  );
}

function NoPapers({ dataset }: { readonly dataset: Dataset }) {
  return (
    <p className="map-empty">
      {paperCount(dataset) === 0
        ? 'This corpus has no papers.'
        : 'No paper passes the filters. The line below says why, and its buttons remove filters.'}
    </p>
  );
}

function noTiesInWords(papers: number): string {
  if (papers === 1) return 'Only one paper, so there is nothing to compare it with.';
  return `No two of these ${grouped(papers)} papers share a distinctive concept, so their positions have no meaning.`;
}

/** Number of papers without a tie. */
function aloneIn({ nodes, edges }: Scene): number {
  const joined = new Set(edges.flatMap(({ a, b }) => [a, b]));
  return nodes.length - joined.size;
}

/** Papers listed per area. */
const NAMED = 5;

/** For screen readers: the areas, their papers with most ties, and a button to the table. */
export function PaperMapWords({ scene }: { readonly scene: Scene }) {
  const act = useAct();
  const { dataset, paperRow } = useDerived();
  return (
    <section className="heard-only" aria-label="The map of papers as text">
      {byArea(scene).map(([area, nodes]) => (
        <section key={area ?? -1}>
          <h2>
            {area === null ? 'Papers without a concept' : dataset.clusters[area]!.label}:{' '}
            {countOf(nodes.length, 'paper')}
          </h2>
          <ul>
            {nodes.slice(0, NAMED).map((node) => (
              <li key={node.id}>
                <Opener to={{ kind: 'paper', id: node.id }}>
                  {dataset.papers.titles[paperRow.get(node.id)!]}
                </Opener>
                , {countOf(node.weight, 'paper')} like it
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button
        type="button"
        onClick={() => {
          act(showView, 'table');
        }}
      >
        All papers as a table
      </button>
    </section>
  );
}

/** Papers by area, those with most ties first; the largest area first, papers without area last. */
function byArea({ nodes }: Scene): [number | null, SceneNode[]][] {
  const areas = new Map<number | null, SceneNode[]>();
  for (const node of nodes) areas.set(node.hue, [...(areas.get(node.hue) ?? []), node]);
  for (const own of areas.values()) own.sort((p, q) => q.weight - p.weight);
  return [...areas].sort(
    ([p, own], [q, others]) =>
      Number(p === null) - Number(q === null) || others.length - own.length || (p ?? 0) - (q ?? 0),
  );
}
