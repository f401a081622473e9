// Adds a concept or a stop word to the vocabulary.

import { useState } from 'react';
import { addStopWord, addTerm } from '../../state/vocabulary.ts';
import { useAct } from '../context.ts';
import { EditForm } from './edit-form.tsx';
import { KindChoice } from './kind-choice.tsx';
import { NameField } from './name-field.tsx';
import type { ConceptType } from '../../core/concepts/concept.ts';

interface Props {
  readonly what: 'concept' | 'stop word';
  readonly onDone: () => void;
}

export function TermForm({ what, onDone }: Props) {
  return what === 'concept' ? <ConceptForm onDone={onDone} /> : <StopWordForm onDone={onDone} />;
}

type FormProps = Pick<Props, 'onDone'>;

function ConceptForm({ onDone }: FormProps) {
  const act = useAct();
  const [label, setLabel] = useState('');
  const [others, setOthers] = useState('');
  const [type, setType] = useState<ConceptType>('method');
  const add = () => {
    const names = others.split(',').map((name) => name.trim());
    const aliases = [...new Set(names)].filter((name) => name !== '');
    act(addTerm, {
      label: label.trim(),
      acronym: null,
      aliases,
      type,
      broader: null,
      definition: '',
      line: 0,
    });
    onDone();
  };
  return (
    <EditForm name="Your own concept" action="Add" onSubmit={add} onCancel={onDone}>
      <NameField label="Name, as papers write it" value={label} onChange={setLabel} autoFocus />
      <NameField
        label="Other spellings, separated by commas"
        value={others}
        onChange={setOthers}
        isRequired={false}
      />
      <KindChoice value={type} onChange={setType} />
    </EditForm>
  );
}

function StopWordForm({ onDone }: FormProps) {
  const act = useAct();
  const [text, setText] = useState('');
  const add = () => {
    act(addStopWord, text.trim());
    onDone();
  };
  return (
    <EditForm name="Your own stop word" action="Add" onSubmit={add} onCancel={onDone}>
      <NameField label="Words that are not concepts" value={text} onChange={setText} autoFocus />
    </EditForm>
  );
}
