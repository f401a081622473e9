// Chooses the concept to merge another into: likely duplicates first, then any by name.

import { Button } from 'react-aria-components';
import { edit } from '../../state/curation.ts';
import { ConceptPicker } from '../concept-picker.tsx';
import { useAct, useDerived } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  readonly onDone: () => void;
}

export function MergeForm({ id, onDone }: Props) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const near = useSuggestions().filter(({ from, into }) => from === id || into === id);
  const nameOf = (each: string) => dataset.concepts[conceptIndex.get(each)!]!.label;
  const mergeInto = (into: string) => {
    if (into === id) return;
    act(edit, { op: 'merge', concept: id, into });
    onDone();
  };
  return (
    <EditForm name={`Merge “${nameOf(id)}” into another concept`} onCancel={onDone}>
      {near.map(({ from, into, why }) => {
        const other = from === id ? into : from;
        return (
          <p key={other} className="suggestion small">
            <Button
              className="button"
              onPress={() => {
                mergeInto(other);
              }}
            >
              {nameOf(other)}
            </Button>
            <span className="quiet">Possible duplicate: {why}.</span>
          </p>
        );
      })}
      <ConceptPicker label="Into" value={null} onPick={mergeInto} autoFocus />
      <p className="quiet small">
        Its papers, names and links move to the other concept. Nothing else on the map moves, and
        you can undo it.
      </p>
    </EditForm>
  );
}
