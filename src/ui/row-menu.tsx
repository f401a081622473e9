// The menu of a row or panel: the same actions as in the context menu of the map.

import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { tellTrouble } from '../state/actions.ts';
import { useDerived, usePaperloomStore } from './context.ts';
import { Chevron } from './chevron.tsx';
import { Dots } from './dots.tsx';
import { useMapHandle } from './map-handle.ts';
import { actionsOn } from './map-actions.ts';
import { actAndFocusField } from './move-focus.ts';
import { titleOfView } from './title-of-view.ts';
import type { Selection } from '../state/state.ts';

export function RowMenu({ of }: { readonly of: Selection }) {
  const title = titleOfView(useDerived(), of);
  return (
    <MenuTrigger>
      <Button className="row-menu" aria-label={`What can be done with ${title}`}>
        <Dots size={14} />
      </Button>
      <Popover className="popover map-menu" placement="bottom end">
        <Items of={of} title={title} />
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
        <Items of={of} title={title} except={except} />
      </Popover>
    </MenuTrigger>
  );
}

interface ItemsProps {
  readonly of: Selection;
  readonly title: string;
  readonly except?: readonly string[];
}

/** Rendered when opened, since the actions depend on the current pins and selection. */
function Items({ of, title, except = [] }: ItemsProps) {
  const store = usePaperloomStore();
  const { dataset } = useDerived();
  const { current: map } = useMapHandle();
  const actions = actionsOn(of, store.getState(), dataset).filter(
    ({ name, needs }) => needs !== 'merge' && !except.includes(name),
  );
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).catch(() => {
      store.act(tellTrouble, 'The browser does not let this page copy.');
    });
  };
  return (
    <Menu
      className="question-menu"
      aria-label={title}
      onAction={(key) => {
        actAndFocusField(store, () => {
          actions.find(({ name }) => name === key)?.run({ store, dataset, map, copy });
        });
      }}
    >
      {actions.map(({ name }) => (
        <MenuItem key={name} id={name} className="finding">
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}
