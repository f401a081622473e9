// Moves a concept to another area.

import { Button } from 'react-aria-components';
import { edit } from '../../state/curation.ts';
import { hueStyle } from '../hue.ts';
import { useAct, useDerived } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import type { Dataset, PlacedConcept } from '../../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
  readonly onDone: () => void;
}

export function AreaForm({ concept, onDone }: Props) {
  const act = useAct();
  const { palette, curated } = useDerived();
  // The areas as stored: an edit refers to these, not to those of the slider.
  const { dataset } = curated;
  const here = dataset.concepts.find(({ id }) => id === concept.id)?.cluster;
  return (
    <EditForm name="Change area" onCancel={onDone}>
      <div className="actions">
        {dataset.clusters.map(({ label }, c) => {
          const like = largestIn(dataset, c, concept.id);
          if (c === here || like === null) return null;
          return (
            <Button
              key={c}
              className="button hue-text"
              style={hueStyle(palette, c)}
              onPress={() => {
                act(edit, { op: 'area', concept: concept.id, like });
                onDone();
              }}
            >
              {label}
            </Button>
          );
        })}
      </div>
      <p className="quiet small">It keeps its place on the map; its colour and the lists change.</p>
    </EditForm>
  );
}

/**
 * The concept with the most papers in an area. It identifies the area in the edit, because cluster numbers
 * may change.
 */
function largestIn({ concepts }: Dataset, cluster: number, except: string): string | null {
  let best: PlacedConcept | null = null;
  for (const concept of concepts) {
    const isCandidate = concept.cluster === cluster && concept.id !== except;
    if (isCandidate && concept.papers > (best?.papers ?? -1)) best = concept;
  }
  return best?.id ?? null;
}
