// Splits off a sense of a concept: the papers, or the spellings, in which it means something else get another
// name.

import { useState } from 'react';
import { open } from '../../state/actions.ts';
import { edit } from '../../state/curation.ts';
import { papersWith } from '../../core/questions/papers-with.ts';
import { slugOf } from '../../core/slug.ts';
import { surfacesIn } from '../../core/curate/surfaces-in.ts';
import { CheckRow } from '../check-row.tsx';
import { Choice } from '../choice.tsx';
import { useAct, useDerived, useTasks } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import { EditForm } from './edit-form.tsx';
import { NameField } from './name-field.tsx';
import type { PlacedConcept } from '../../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
  readonly onDone: () => void;
}

type By = 'papers' | 'surfaces';

export function SplitForm({ concept, onDone }: Props) {
  const act = useAct();
  const { conceptIndex } = useDerived();
  const [label, setLabel] = useState('');
  const [by, setBy] = useState<By>('papers');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isTaken = conceptIndex.has(slugOf(label));
  const split = () => {
    if (chosen.size === 0 || isTaken) return;
    const change = { op: 'split', concept: concept.id, label: label.trim() } as const;
    act(edit, { ...change, [by]: [...chosen].sort() });
    const isEmptied = by === 'papers' && chosen.size === concept.papers;
    if (isEmptied) act(open, { kind: 'concept', id: slugOf(label) });
    onDone();
  };
  const lines = { concept, chosen, onChange: setChosen };
  return (
    <EditForm name="Split in two" action="Split" onSubmit={split} onCancel={onDone}>
      <NameField label="Name of the other sense" value={label} onChange={setLabel} autoFocus />
      {isTaken && <p className="small">This concept already exists: merge the two instead.</p>}
      <Choice
        label="Split by"
        value={by}
        options={[
          ['papers', 'By paper'],
          ['surfaces', 'By spelling'],
        ]}
        onChange={(next) => {
          setBy(next);
          setChosen(new Set());
        }}
      />
      {by === 'papers' ? <Papers {...lines} /> : <Spellings {...lines} />}
    </EditForm>
  );
}

interface LinesProps {
  readonly concept: PlacedConcept;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function Papers({ concept, chosen, onChange }: LinesProps) {
  const { dataset, conceptIndex } = useDerived();
  const rows = papersWith(dataset.postings, conceptIndex.get(concept.id)!).sort((a, b) => a - b);
  return (
    <div className="split-papers" role="group" aria-label="Papers of the other sense">
      {rows.map((row) => {
        const id = dataset.papers.ids[row]!;
        return (
          <CheckRow
            key={id}
            isOn={chosen.has(id)}
            onChange={(isOn) => {
              onChange(withItem(chosen, id, isOn));
            }}
          >
            {dataset.papers.titles[row]}
          </CheckRow>
        );
      })}
    </div>
  );
}

/** The spellings found in papers, most frequent first. */
function Spellings({ concept, chosen, onChange }: LinesProps) {
  const { dataset, conceptIndex } = useDerived();
  const tasks = useTasks();
  const answer = useAnswer(concept.id, async () => {
    const rows = papersWith(dataset.postings, conceptIndex.get(concept.id)!);
    const texts = await Promise.all(rows.map((row) => tasks.readText(row)));
    const papers = texts.map((text, i) => ({ text, title: dataset.papers.titles[rows[i]!]! }));
    return surfacesIn(papers, concept.id);
  });
  if (answer.state === 'waiting') return <p className="quiet small">Reading its papers…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.reason}</p>;
  const isAll = chosen.size > 0 && chosen.size === answer.value.length;
  return (
    <>
      <div className="split-papers" role="group" aria-label="Spellings of the other sense">
        {answer.value.map(({ text, mentions }) => (
          <CheckRow
            key={text}
            isOn={chosen.has(text)}
            count={mentions}
            onChange={(isOn) => {
              onChange(withItem(chosen, text, isOn));
            }}
          >
            {text}
          </CheckRow>
        ))}
      </div>
      {isAll && <p className="small">Nothing would remain of the concept: rename it instead.</p>}
    </>
  );
}

function withItem(chosen: ReadonlySet<string>, item: string, isOn: boolean): Set<string> {
  const next = new Set(chosen);
  if (isOn) next.add(item);
  else next.delete(item);
  return next;
}
