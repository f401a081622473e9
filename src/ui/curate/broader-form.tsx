// Sets the broader concept that a concept is part of.

import { Button } from 'react-aria-components';
import { edit } from '../../state/curation.ts';
import { ConceptPicker } from '../concept-picker.tsx';
import { useAct } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import type { PlacedConcept } from '../../core/dataset/dataset.ts';

interface Props {
  readonly concept: PlacedConcept;
  readonly onDone: () => void;
}

export function BroaderForm({ concept: { id, broader }, onDone }: Props) {
  const act = useAct();
  const put = (above: string | null) => {
    if (above !== broader && above !== id)
      act(edit, { op: 'broader', concept: id, broader: above });
    onDone();
  };
  return (
    <EditForm name="Broader concept" onCancel={onDone}>
      <ConceptPicker label="Of" value={null} onPick={put} />
      {broader !== null && (
        <p>
          <Button
            className="button"
            onPress={() => {
              put(null);
            }}
          >
            No broader concept
          </Button>
        </p>
      )}
    </EditForm>
  );
}
