// A line that can be ticked: a glyph or a box, a name, a count.

import { Button, CheckboxButton, CheckboxField } from 'react-aria-components';
import { grouped } from './words.ts';
import type { ReactNode } from 'react';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Fades when the line is off; a box with a tick stands in its place where there is none. */
  readonly glyph?: ReactNode;
  readonly count?: number;
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

export function CheckRow({ isOn, onChange, glyph, count, children }: Props) {
  return (
    <CheckboxField isSelected={isOn} onChange={onChange}>
      <CheckboxButton className={glyph === undefined ? 'check-row boxed' : 'check-row'}>
        {glyph === undefined ? (
          <span className="check-box" aria-hidden="true" />
        ) : (
          <span className="check-glyph">{glyph}</span>
        )}
        <span className="check-name">{children}</span>
        {count !== undefined && <span className="number quiet">{grouped(count)}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}
