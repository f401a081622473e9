// A popover that holds a dialog.

import { Popover } from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';

/**
 * Removes the popover's own label: the dialog inside has role and label, and an element without a role must
 * have none.
 */
export function DialogPopover(props: PopoverProps) {
  return <Popover {...props} aria-labelledby="" />;
}
