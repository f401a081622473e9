// The card at the foot of the map of papers: the hovered or selected paper or tie, and the concepts behind
// it.

import { paperYear } from '../../core/dataset/dataset.ts';
import { useAppState, useDerived, useOpened } from '../context.ts';
import { countOf } from '../words.ts';
import { joinedBy, sharedByPair, tiedTo } from './paper-similarity.ts';
import type { PaperPair } from '../../scene/paper-emphasis.ts';
import type { Selection } from '../../state/state.ts';
import type { PaperMap } from './use-paper-map.ts';

interface Props {
  readonly map: PaperMap;
  readonly pair: PaperPair | null;
}

export function PaperCard({ map, pair }: Props) {
  const { selection } = useOpened();
  const hover = useAppState((s) => s.hover);
  if (pair) return <PairCard map={map} pair={pair} />;
  const id = paperIn(hover ?? selection);
  return id === null ? null : <SinglePaperCard map={map} id={id} isOpen={hover === null} />;
}

function paperIn(selection: Selection | null): string | null {
  return selection?.kind === 'paper' || selection?.kind === 'place' ? selection.id : null;
}

/** Concepts listed. */
const NAMED = 5;

interface OneProps {
  readonly map: PaperMap;
  readonly id: string;
  /** Whether it is selected; the panel then shows the title. */
  readonly isOpen: boolean;
}

function SinglePaperCard({ map, id, isOpen }: OneProps) {
  const { scene } = map;
  const derived = useDerived();
  const { dataset, paperRow } = derived;
  const row = paperRow.get(id);
  if (row === undefined) return null;
  const isThere = scene.nodes.some((node) => node.id === id);
  const near = tiedTo(scene, id).length;
  const joining = joinedBy(derived, map, id).slice(0, NAMED);
  return (
    <div className="map-card paper-told" aria-hidden="true">
      {!isOpen && (
        <p>
          <b>{dataset.papers.titles[row]}</b>{' '}
          <span className="quiet small">{paperYear(dataset, row) ?? 'no date'}</span>
        </p>
      )}
      <p className="small quiet">
        {!isThere && 'Not among the papers shown.'}
        {isThere && near === 0 && 'Shares no distinctive concept with another paper.'}
        {near > 0 && `${countOf(near, 'similar paper')}, by `}
        {joining.map(({ concept, papers }, i) => (
          <span key={concept.id}>
            {i > 0 && ', '}
            <span className="told-concept">{concept.label}</span> {papers}
          </span>
        ))}
      </p>
    </div>
  );
}

function PairCard({ map, pair }: { readonly map: PaperMap; readonly pair: PaperPair }) {
  const derived = useDerived();
  const title = (id: string) => derived.dataset.papers.titles[derived.paperRow.get(id) ?? -1];
  const shared = sharedByPair(derived, pair, map.shared);
  return (
    <div className="map-card paper-told" aria-hidden="true">
      <b>{title(pair.a)}</b>
      <b>{title(pair.b)}</b>
      <p className="small quiet">
        both on <span className="told-concept">{shared.map(({ label }) => label).join(', ')}</span>
      </p>
    </div>
  );
}
