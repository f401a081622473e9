// The menu of a row or panel: the same actions as in the context menu of the map.

import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { ActionMenu } from './action-menu.tsx';
import { Chevron } from './chevron.tsx';
import { useDerived } from './context.ts';
import { Dots } from './dots.tsx';
import { titleOfView } from './title-of-view.ts';
import type { Selection } from '../state/state.ts';

export function RowMenu({ of }: { readonly of: Selection }) {
  const title = titleOfView(useDerived(), of);
  return (
    <MenuTrigger>
      <Button className="row-menu" aria-label={`Actions for ${title}`}>
        <Dots size={14} />
      </Button>
      <Popover className="popover map-menu" placement="bottom end">
        <ActionMenu of={of} title={title} />
      </Popover>
    </MenuTrigger>
  );
}

interface MoreActionsProps {
  readonly of: Selection;
  /** Names of actions to leave out, because there are buttons for them. */
  readonly except: readonly string[];
}

/** The less used actions on the selected item. */
export function MoreActions({ of, except }: MoreActionsProps) {
  const title = titleOfView(useDerived(), of);
  return (
    <MenuTrigger>
      <Button className="button more-actions">
        More
        <Chevron />
      </Button>
      <Popover className="popover map-menu" placement="bottom end">
        <ActionMenu of={of} title={title} except={except} />
      </Popover>
    </MenuTrigger>
  );
}
