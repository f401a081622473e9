// All reasons why something is not seen, in a sheet of their own.

import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { DialogPopover } from './dialog-popover.tsx';
import { Reason } from './reason.tsx';
import { grouped } from './words.ts';
import type { Unseen } from '../scene/seen.ts';

/** Where there is no room for the reasons: how much is not seen, and a sheet that says why. */
export function Why({ unseen }: { readonly unseen: readonly Unseen[] }) {
  const kinds = [...new Set(unseen.map(({ what }) => what))];
  const said = kinds.map((kind) => {
    const count = unseen.reduce((sum, each) => sum + (each.what === kind ? each.count : 0), 0);
    return `${grouped(count)} ${kind}`;
  });
  return (
    <DialogTrigger>
      <Button className="opener lift why-unseen">Not seeing {said.join(', ')}. Why?</Button>
      <DialogPopover className="popover" placement="top start">
        <Dialog aria-label="Not seeing" className="why-list">
          <p className="quiet small">Press one to see them.</p>
          <ul>
            {unseen.map((each) => (
              <li key={`${each.what} ${each.reason}`}>
                <Reason unseen={each} />
              </li>
            ))}
          </ul>
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}
