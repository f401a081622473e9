// Which keys do what; `?` opens it.

import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['Esc', 'One step back: search, what was open before, nothing open'],
  ['+  −', 'Zoom in, zoom out'],
  ['0', 'Fit the whole map'],
  ['Arrows', 'On the map: walk to the strongest neighbour in that direction'],
  ['Enter', 'Open what the walk has reached'],
  ['Drag', 'Move the map, or a concept'],
  ['?', 'This list'],
];

export function KeysDialog() {
  return (
    <DialogTrigger>
      <Button id="keys" className="button icon desk-only" aria-label="Keys">
        ?
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">Keys</Heading>
            <dl className="keys">
              {KEYS.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
            <Button slot="close" className="button">
              Close
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
