// The list of keyboard shortcuts; `?` opens it.

import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { switchKeys } from '../state/actions.ts';
import { CheckRow } from './check-row.tsx';
import { COMMANDS } from './commands.ts';
import { useAct, useAppState } from './context.ts';
import { KeyCaps } from './key-caps.tsx';

/** Keys and gestures that are not in the command table. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['Arrows', 'On the map: move to the strongest neighbour in that direction'],
  ['Enter', 'Open what you moved to'],
  ['Space', 'Select what you moved to as well'],
  ['Shift F10', 'Open its menu, as a right click does'],
  ['Drag', 'Move the map, or a concept'],
  ['Shift Drag', 'Select what is in a box; with Ctrl, add it to the selection'],
  ['Ctrl Click', 'Add one to the selection'],
  ['Double Click', 'Show only the neighbours of a concept'],
];

export function KeysDialog() {
  return (
    <DialogTrigger>
      <Button id="keys" className="button icon desk-only" aria-label="Keyboard shortcuts">
        ?
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">
            <Keys />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Keys() {
  const act = useAct();
  const hasKeys = useAppState((s) => s.hasKeys);
  return (
    <>
      <Heading slot="title">Keyboard shortcuts</Heading>
      <dl className="keys">
        {COMMANDS.map(
          ({ id, name, key }) => key !== undefined && <Row key={id} keys={key} what={name} />,
        )}
        {OTHERS.map(([keys, what]) => (
          <Row key={keys} keys={keys} what={what} />
        ))}
      </dl>
      <CheckRow
        isOn={hasKeys}
        onChange={(isOn) => {
          act(switchKeys, isOn);
        }}
      >
        Single-key shortcuts
      </CheckRow>
      <Button slot="close" className="button">
        Close
      </Button>
    </>
  );
}

function Row({ keys, what }: { readonly keys: string; readonly what: string }) {
  return (
    <div>
      <dt>
        <KeyCaps keys={keys} />
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
