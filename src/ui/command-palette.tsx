// The command palette: commands by a few letters of their name; Ctrl K or ⌘ K opens it.

import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { COMMANDS } from './commands.ts';
import { usePaperloomStore } from './context.ts';
import { KeyCaps } from './key-caps.tsx';
import { useMapHandle } from './map-handle.ts';
import { actAndFocus } from './move-focus.ts';
import { rankCommands } from './rank-commands.ts';
import type { Command } from './commands.ts';

export function CommandPalette() {
  return (
    <DialogTrigger>
      <Button id="palette" className="button icon" aria-label="All commands">
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d="M3 4.5 6.5 8 3 11.5M8 12h5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
      <ModalOverlay className="overlay top" isDismissable>
        <Modal className="modal palette">
          <Dialog aria-label="Commands">{({ close }) => <Palette close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

const OTHERS = COMMANDS.filter(({ id }) => id !== 'palette');

function Palette({ close }: { readonly close: () => void }) {
  const store = usePaperloomStore();
  const { current: map } = useMapHandle();
  const [typed, setTyped] = useState('');
  // Computed once: the state does not change while the palette is open.
  const [offered] = useState(() =>
    OTHERS.filter(({ isOffered }) => isOffered?.(store.getState()) !== false),
  );
  const run = (id: string) => {
    close();
    const command = OTHERS.find((known) => known.id === id);
    // Wait until the closing dialog has restored the focus, so that the command can move it afterwards.
    if (command)
      setTimeout(() => {
        actAndFocus(store, () => {
          command.run({ store, map });
        });
      });
  };
  return (
    <div
      className="palette-content"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        // The field would only be emptied, and the next key typed into it.
        event.stopPropagation();
        close();
      }}
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label="Command" className="palette-field" autoFocus>
          <Input className="search-input" placeholder="What do you want to do?" />
        </SearchField>
        <Menu
          aria-label="Commands"
          className="palette-list"
          items={rankCommands(typed, offered)}
          renderEmptyState={() => <p className="findings-none">No command matches.</p>}
          onAction={(key) => {
            run(String(key));
          }}
        >
          {(command) => <Entry command={command} />}
        </Menu>
      </Autocomplete>
    </div>
  );
}

function Entry({ command: { id, name, key } }: { readonly command: Command }) {
  return (
    <MenuItem id={id} textValue={name} className="finding palette-entry">
      <span>{name}</span>
      {key !== undefined && <KeyCaps keys={key} />}
    </MenuItem>
  );
}
