// The kind of a concept as a radio group.

import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { CONCEPT_TYPES } from '../../core/concepts/concept.ts';
import { SHAPES } from '../../scene/scene.ts';
import { Glyph } from '../glyph.tsx';
import { TYPE_NAME } from '../words.ts';
import type { ConceptType } from '../../core/concepts/concept.ts';

interface Props {
  readonly value: ConceptType;
  readonly onChange: (kind: ConceptType) => void;
}

export function KindChoice({ value, onChange }: Props) {
  return (
    <RadioGroup
      className="kind-choice"
      value={value}
      onChange={(kind) => {
        onChange(kind as ConceptType);
      }}
    >
      <Label className="quiet small">Kind</Label>
      {CONCEPT_TYPES.map((kind) => (
        <RadioField key={kind} value={kind}>
          <RadioButton className="kind">
            <Glyph shape={SHAPES[kind]} color="currentColor" />
            {TYPE_NAME[kind]}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
