// A sense of its own: the papers in which a concept means something else, under another name.

import { useState } from 'react';
import { edit } from '../../state/curation.ts';
import { salienceIn } from '../../core/questions/papers-with.ts';
import { slugOf } from '../../core/slug.ts';
import { CheckRow } from '../check-row.tsx';
import { useAct, useDerived } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import { NameField } from './name-field.tsx';
import type { Dataset, PlacedConcept } from '../../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
  readonly onDone: () => void;
}

export function SplitForm({ concept, onDone }: Props) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const [label, setLabel] = useState('');
  const [papers, setPapers] = useState<ReadonlySet<string>>(new Set());
  const isTaken = conceptIndex.has(slugOf(label));
  const split = () => {
    if (papers.size === 0 || isTaken) return;
    const change = { op: 'split', concept: concept.id, label: label.trim() } as const;
    act(edit, { ...change, papers: [...papers].sort() });
    onDone();
  };
  return (
    <EditForm name="Split off papers" action="Split" onSubmit={split} onCancel={onDone}>
      <NameField label="Name of the other sense" value={label} onChange={setLabel} autoFocus />
      {isTaken && <p className="small">There is such a concept: merge the two instead.</p>}
      <div className="split-papers" role="group" aria-label="Papers of the other sense">
        {rowsWith(dataset, conceptIndex.get(concept.id)!).map((row) => {
          const id = dataset.papers.ids[row]!;
          return (
            <CheckRow
              key={id}
              isOn={papers.has(id)}
              onChange={(isOn) => {
                const next = new Set(papers);
                if (isOn) next.add(id);
                else next.delete(id);
                setPapers(next);
              }}
            >
              {dataset.papers.titles[row]}
            </CheckRow>
          );
        })}
      </div>
    </EditForm>
  );
}

function rowsWith({ papers, postings }: Dataset, concept: number): number[] {
  return [...papers.ids.keys()].filter((row) => salienceIn(postings, row, concept) >= 0);
}
