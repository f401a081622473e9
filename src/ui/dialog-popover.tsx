// What is laid beside a button and holds a dialog.

import { Popover } from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';

/** The dialog within has the role and a name of its own; a box without a role is not to be named. */
export function DialogPopover(props: PopoverProps) {
  return <Popover {...props} aria-labelledby="" />;
}
