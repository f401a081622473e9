// A progress bar.

import { ProgressBar } from 'react-aria-components';

interface Props {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

export function Progress({ label, share }: Props) {
  return (
    <ProgressBar aria-label={label} value={share * 100} className="progress">
      <div className="progress-track">
        <div className="progress-done" style={{ width: `${share * 100}%` }} />
      </div>
    </ProgressBar>
  );
}
