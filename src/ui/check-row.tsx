// A line that can be ticked: a glyph or a box, a name, a count.

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
  /** Fades when the line is off; a box with a tick stands in its place where there is none. */
  readonly glyph?: ReactNode;
  readonly count?: number;
  /** Beside the count, what it is a share of: drawn below the name. */
  readonly tally?: ComponentProps<typeof TallyLine>;
  readonly children: ReactNode;
}

interface OnlyProps {
  readonly name: string;
  /** Whether all others are off. */
  readonly isOnly: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A line with the short way to it alone, and back. */
export function OnlyRow({ name, isOnly, onPress, children }: OnlyProps) {
  return (
    <div className="only-row">
      {children}
      <Button
        className="only"
        aria-label={isOnly ? `All beside ${name} again` : `Only ${name}`}
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

/** One line of several, of which one is in force. */
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
