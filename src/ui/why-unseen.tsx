// All reasons why items are hidden, in a popover.

import { useRef } from 'react';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { DialogPopover } from './dialog-popover.tsx';
import { Reason } from './reason.tsx';
import { countOf } from './words.ts';
import type { ReactNode } from 'react';
import type { LeftOutOfPapers } from '../scene/paper-account.ts';

interface Props {
  readonly unseen: readonly LeftOutOfPapers[];
  /** Whether some reasons are listed beside the button; otherwise its label counts the hidden items. */
  readonly areSomeListed?: boolean;
  /** The line about omitted labels; null if all are drawn. */
  readonly names?: ReactNode;
}

/** The button and popover with the reasons, for when they do not all fit in the status line. */
export function Why({ unseen, areSomeListed = false, names = null }: Props) {
  const bar = useRef<Element | null>(null);
  return (
    <DialogTrigger>
      <Button
        className={`opener lift ${areSomeListed ? 'why-more' : 'why-unseen'}`}
        ref={(button) => {
          bar.current = button?.closest('.bottom') ?? button;
        }}
      >
        {areSomeListed ? `all ${unseen.length} reasons` : `Hidden: ${inWords(unseen)}. Why?`}
      </Button>
      {/* Anchored to the whole status line. */}
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

function inWords(unseen: readonly LeftOutOfPapers[]): string {
  const kinds = [...new Set(unseen.map(({ what }) => what))];
  if (kinds.length === 0) return 'some names';
  const counts = kinds.map((kind) => {
    const count = unseen.reduce((sum, each) => sum + (each.what === kind ? each.count : 0), 0);
    return countOf(count, kind.slice(0, -1));
  });
  return counts.join(', ');
}
