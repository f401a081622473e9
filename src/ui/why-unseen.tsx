// All reasons why something is not seen, in a sheet of their own.

import { useRef } from 'react';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { DialogPopover } from './dialog-popover.tsx';
import { Reason } from './reason.tsx';
import { countOf } from './words.ts';
import type { ReactNode } from 'react';
import type { Told } from '../scene/paper-account.ts';

interface Props {
  readonly unseen: readonly Told[];
  /** Whether some of them stand beside it; where none does, it says how much is not seen. */
  readonly areTold?: boolean;
  /** What says which names are not written; null where all are. */
  readonly names?: ReactNode;
}

/** Where there is no room for the reasons, or for all of them: what opens a sheet that says why. */
export function Why({ unseen, areTold = false, names = null }: Props) {
  const bar = useRef<Element | null>(null);
  return (
    <DialogTrigger>
      <Button
        className={`opener lift ${areTold ? 'why-more' : 'why-unseen'}`}
        ref={(button) => {
          bar.current = button?.closest('.bottom') ?? button;
        }}
      >
        {areTold ? `${unseen.length} reasons` : `Hidden: ${inWords(unseen)}. Why?`}
      </Button>
      {/* Beside the whole line: it is what the sheet is about. */}
      <DialogPopover className="popover" placement="top start" triggerRef={bar}>
        <Dialog aria-label="Hidden" className="why-list">
          <p className="quiet small">Press one to see them.</p>
          <ul>
            {unseen.map((each) => (
              <li key={`${each.what} ${each.reason}`}>
                <Reason unseen={each} />
              </li>
            ))}
            {names !== null && <li>{names}</li>}
          </ul>
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}

function inWords(unseen: readonly Told[]): string {
  const kinds = [...new Set(unseen.map(({ what }) => what))];
  if (kinds.length === 0) return 'some names';
  const said = kinds.map((kind) => {
    const count = unseen.reduce((sum, each) => sum + (each.what === kind ? each.count : 0), 0);
    return countOf(count, kind.slice(0, -1));
  });
  return said.join(', ');
}
