// Adds a concept that extraction missed, named by text selected in an abstract.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { open } from '../../state/actions.ts';
import { edit } from '../../state/curation.ts';
import { slugOf } from '../../core/slug.ts';
import { useAct, useDerived } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import { KindChoice } from './kind-choice.tsx';
import { NameField } from './name-field.tsx';
import type { ConceptType } from '../../core/concepts/concept.ts';

/** Characters; a longer selection is not taken for a name. */
const LONGEST = 80;

export function AddConcept() {
  const [selected, setSelected] = useState<string | null>(null);
  if (selected === null) {
    return (
      <Button
        className="button"
        onPress={() => {
          setSelected(selectedWords());
        }}
      >
        Add a concept…
      </Button>
    );
  }
  return (
    <AddForm
      words={selected}
      onDone={() => {
        setSelected(null);
      }}
    />
  );
}

/** The text selected on the page, if short enough to be a name; else ''. */
function selectedWords(): string {
  const words = String(window.getSelection() ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST ? words : '';
}

function AddForm({ words, onDone }: { readonly words: string; readonly onDone: () => void }) {
  const act = useAct();
  const { conceptIndex } = useDerived();
  const [label, setLabel] = useState(words);
  const [others, setOthers] = useState('');
  const [kind, setKind] = useState<ConceptType>('method');
  const isThere = conceptIndex.has(slugOf(label));
  const add = () => {
    const aliases = others.split(',').flatMap((name) => name.trim() || []);
    const named = aliases.length > 0 ? { aliases } : {};
    if (isThere) act(open, { kind: 'concept', id: slugOf(label) });
    else act(edit, { op: 'add', label: label.trim(), ...named, kind });
    onDone();
  };
  return (
    <EditForm
      name="Add a concept"
      action={isThere ? 'Open it' : 'Add'}
      onSubmit={add}
      onCancel={onDone}
    >
      <NameField label="Name, as papers write it" value={label} onChange={setLabel} autoFocus />
      <NameField
        label="Other spellings, separated by commas"
        value={others}
        onChange={setOthers}
        isRequired={false}
      />
      {isThere ? (
        <p className="quiet small">This concept already exists.</p>
      ) : (
        <KindChoice value={kind} onChange={setKind} />
      )}
    </EditForm>
  );
}
