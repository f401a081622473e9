// The actions on an element of the map, as a menu: at the pointer, in a row or in a panel.

import { Menu, MenuItem } from 'react-aria-components';
import { copyText } from './copy-text.ts';
import { useDerived, usePaperloomStore } from './context.ts';
import { actionsOn } from './map-actions.ts';
import { useMapHandle } from './map-handle.ts';
import { actAndFocusField } from './move-focus.ts';
import type { Copied, Selection } from '../state/state.ts';

interface Props {
  /** The element; null for the background. */
  readonly of: Selection | null;
  readonly title: string;
  /** Names of actions to leave out. */
  readonly except?: readonly string[];
  readonly autoFocus?: 'first';
  /** Called before an action runs. */
  readonly onClose?: () => void;
  /** Asks which concept to merge with; without it the menu offers no merging. */
  readonly onMerge?: ((id: string) => void) | undefined;
}

/** Rendered when opened, since the actions depend on the current pins and selection. */
export function ActionMenu({ of, title, except = [], onClose, onMerge, ...rest }: Props) {
  const store = usePaperloomStore();
  const { dataset } = useDerived();
  const { current: map } = useMapHandle();
  const actions = actionsOn(of, store.getState(), dataset).filter(
    ({ name, needs }) => (needs !== 'merge' || onMerge) && !except.includes(name),
  );
  const copy = (text: string, of: Copied['of']) => {
    copyText(store, text, of);
  };
  return (
    <Menu
      {...rest}
      className="question-menu"
      aria-label={title}
      onAction={(key) => {
        onClose?.();
        actAndFocusField(store, () => {
          const action = actions.find(({ name }) => name === key);
          action?.run({ store, dataset, map, copy, merge: onMerge });
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
