// What can be done with the thing a row is about: the same as in the menu of the map.

import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { tellTrouble } from '../state/actions.ts';
import { useDerived, usePaperloomStore } from './context.ts';
import { Dots } from './dots.tsx';
import { useMapHandle } from './map-handle.ts';
import { actionsOn } from './map-actions.ts';
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

/** Made when it is opened: what can be done depends on what is pinned and open then. */
function Items({ of, title }: { readonly of: Selection; readonly title: string }) {
  const store = usePaperloomStore();
  const { dataset } = useDerived();
  const { current: map } = useMapHandle();
  const actions = actionsOn(of, store.getState(), dataset).filter(({ needs }) => needs !== 'merge');
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
        actions.find(({ name }) => name === key)?.run({ store, dataset, map, copy });
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
