// The menu of edits in a concept's panel, and the form each entry opens.

import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { foldText } from '../../core/text/fold.ts';
import { clearSelection, open } from '../../state/actions.ts';
import { edit } from '../../state/curation.ts';
import { CheckRow } from '../check-row.tsx';
import { useAct, useDerived } from '../context.ts';
import { countOf } from '../words.ts';
import { AreaForm } from './area-form.tsx';
import { BroaderForm } from './broader-form.tsx';
import { EditForm } from './edit-form.tsx';
import { KindChoice } from './kind-choice.tsx';
import { MergeForm } from './merge-form.tsx';
import { NameField } from './name-field.tsx';
import { SplitForm } from './split-form.tsx';
import type { PlacedConcept } from '../../core/dataset/dataset.ts';

const ENTRIES = [
  ['rename', 'Rename…'],
  ['merge', 'Merge into…'],
  ['kind', 'Change kind…'],
  ['area', 'Change area…'],
  ['broader', 'Broader concept…'],
  ['split', 'Split in two…'],
  ['exclude', 'Leave out of the map'],
  ['edits', 'All edits'],
] as const;

type Form = Exclude<(typeof ENTRIES)[number][0], 'exclude' | 'edits'>;

export function EditMenu({ id }: { readonly id: string }) {
  const act = useAct();
  const { dataset, conceptIndex } = useDerived();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => {
    setForm(null);
  };
  const onAction = (entry: (typeof ENTRIES)[number][0]) => {
    if (entry === 'edits') act(open, { kind: 'edits' });
    else if (entry === 'exclude') {
      act(edit, { op: 'exclude', concept: id });
      act(clearSelection);
    } else setForm(entry);
  };
  const concept = dataset.concepts[conceptIndex.get(id)!]!;
  return (
    <>
      <MenuTrigger>
        <Button id="edit-concept" className="button">
          Edit
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="question-menu"
            onAction={(key) => {
              onAction(key as (typeof ENTRIES)[number][0]);
            }}
          >
            {ENTRIES.map(([entry, name]) => (
              <MenuItem key={entry} id={entry} className="finding">
                {name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {form === 'rename' && <RenameForm concept={concept} onDone={close} />}
      {form === 'merge' && <MergeForm id={id} onDone={close} />}
      {form === 'kind' && <KindForm concept={concept} onDone={close} />}
      {form === 'area' && <AreaForm concept={concept} onDone={close} />}
      {form === 'broader' && <BroaderForm concept={concept} onDone={close} />}
      {form === 'split' && <SplitForm concept={concept} onDone={close} />}
    </>
  );
}

interface FormProps {
  readonly concept: PlacedConcept;
  readonly onDone: () => void;
}

function RenameForm({ concept: { id, label, type }, onDone }: FormProps) {
  const act = useAct();
  const [name, setName] = useState(label);
  const [isOther, setOther] = useState(false);
  const [kind, setKind] = useState(type);
  const rename = () => {
    const next = name.trim();
    const change = { op: 'rename', concept: id, label: next, ...(isOther && { kind }) } as const;
    // What is something else may be called the same: “NF”.
    if (next !== '' && (isOther || next !== label)) act(edit, change);
    onDone();
  };
  const twin = useNamesake(id, name);
  return (
    <EditForm
      name="Rename"
      action={twin ? 'Rename anyway' : 'Rename'}
      onSubmit={rename}
      onCancel={onDone}
    >
      <NameField label="New name" value={name} onChange={setName} autoFocus />
      <CheckRow isOn={isOther} onChange={setOther}>
        It is something else
      </CheckRow>
      {isOther && (
        <>
          <p className="small">Its definition, other names and place among concepts are dropped.</p>
          <KindChoice value={kind} onChange={setKind} />
        </>
      )}
      <div role="status" className="suggestion small">
        {twin && (
          <>
            <span>
              Another concept is called that: “{twin.label}”, in {countOf(twin.papers, 'paper')}.
            </span>
            <Button
              className="button"
              onPress={() => {
                act(edit, { op: 'merge', concept: id, into: twin.id });
                onDone();
              }}
            >
              Merge into “{twin.label}”
            </Button>
          </>
        )}
      </div>
    </EditForm>
  );
}

/** Another concept that has a name already, whatever its capitals, spaces and hyphens. */
function useNamesake(id: string, name: string): PlacedConcept | undefined {
  const { concepts } = useDerived().dataset;
  const sought = plainly(name);
  if (sought === '') return undefined;
  const others = concepts.filter((other) => other.id !== id);
  const isCalled = ({ label, acronym, aliases }: PlacedConcept) =>
    [label, acronym ?? '', ...aliases].some((each) => plainly(each) === sought);
  return others.find(({ label }) => plainly(label) === sought) ?? others.find(isCalled);
}

function plainly(name: string): string {
  return foldText(name)
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function KindForm({ concept: { id, type }, onDone }: FormProps) {
  const act = useAct();
  const [kind, setKind] = useState(type);
  const change = () => {
    if (kind !== type) act(edit, { op: 'kind', concept: id, kind });
    onDone();
  };
  return (
    <EditForm name="Change kind" action="Change" onSubmit={change} onCancel={onDone}>
      <KindChoice value={kind} onChange={setKind} />
    </EditForm>
  );
}
