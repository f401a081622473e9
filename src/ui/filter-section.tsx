// A section of the filter panel whose rows can be switched off one by one.

import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** Shown as the heading; default: the name. */
  readonly title?: string;
  /** How many rows are off; null where there are none to choose from. */
  readonly off: number | null;
  readonly children: ReactNode;
}

export function FilterSection({ name, title = name, off, children }: Props) {
  return (
    <section aria-label={name}>
      <div className="panel-row">
        <h2 className="panel-label">{title}</h2>
        {off !== null && <span className="quiet">{off === 0 ? 'all' : `${off} off`}</span>}
      </div>
      {children}
    </section>
  );
}

/** The values switched off, after one was switched on or off. */
export function toggled<T>(hidden: readonly T[], value: T, isOn: boolean): T[] {
  return isOn ? hidden.filter((v) => v !== value) : [...hidden, value];
}
