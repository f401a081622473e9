// A checkbox or radio row: a glyph or box, a name, a count.

import {
  Button,
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
} from 'react-aria-components';
import { TallyLine } from './tally.tsx';
import { grouped } from './words.ts';
import type { ComponentProps, ReactNode } from 'react';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Dimmed when the row is off; without it, a tick box is shown. */
  readonly glyph?: ReactNode;
  readonly count?: number;
  /** The count as a share of a total, drawn as a bar below the name. */
  readonly tally?: ComponentProps<typeof TallyLine>;
  readonly children: ReactNode;
}

interface OnlyProps {
  readonly name: string;
  /** Whether all other rows are off. */
  readonly isOnly: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A row with a button that switches off all others, or all on again. */
export function OnlyRow({ name, isOnly, onPress, children }: OnlyProps) {
  return (
    <div className="only-row">
      {children}
      <Button
        className="only"
        aria-label={isOnly ? `Show all, not only ${name}` : `Only ${name}`}
        onPress={onPress}
      >
        {isOnly ? 'all' : 'only'}
      </Button>
    </div>
  );
}

interface RadioProps {
  readonly value: string;
  readonly tally: ComponentProps<typeof TallyLine>;
  readonly children: ReactNode;
}

/** A radio row. */
export function RadioRow({ value, tally, children }: RadioProps) {
  return (
    <RadioField value={value}>
      <RadioButton className="check-row boxed round">
        <span className="check-box" aria-hidden="true" />
        <span className="check-name">{children}</span>{' '}
        <span className="number quiet">{grouped(tally.left)}</span>
        <TallyLine {...tally} />
      </RadioButton>
    </RadioField>
  );
}

export function CheckRow({ isOn, onChange, glyph, tally, count = tally?.left, children }: Props) {
  return (
    <CheckboxField isSelected={isOn} onChange={onChange}>
      <CheckboxButton className={glyph === undefined ? 'check-row boxed' : 'check-row'}>
        {glyph === undefined ? (
          <span className="check-box" aria-hidden="true" />
        ) : (
          <span className="check-glyph">{glyph}</span>
        )}
        <span className="check-name">{children}</span>{' '}
        {count !== undefined && <span className="number quiet">{grouped(count)}</span>}
        {tally && <TallyLine {...tally} />}
      </CheckboxButton>
    </CheckboxField>
  );
}
