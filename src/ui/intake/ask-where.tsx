// Asks whether new files are added to the open stored corpus or become a new one.

import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAppState } from '../context.ts';
import { countOf } from '../words.ts';
import { useDesk } from './desk.ts';
import type { Desk } from './desk.ts';

export function AskWhere() {
  const desk = useDesk();
  return desk?.asked ? <Asking desk={desk} files={desk.asked} /> : null;
}

function Asking({ desk, files }: { readonly desk: Desk; readonly files: readonly File[] }) {
  const open = useAppState((s) => s.dataset?.name ?? 'the corpus that is open');
  const isOne = files.length === 1;
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={() => {
        desk.answer('neither');
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{isOne ? files[0]!.name : countOf(files.length, 'file')}</Heading>
          <p>
            Add {isOne ? 'it' : 'them'} to “{open}”, where what stands keeps its place, or start a
            new corpus?
          </p>
          <div className="dialog-buttons">
            <Button
              className="button"
              onPress={() => {
                desk.answer('neither');
              }}
            >
              Cancel
            </Button>
            <Button
              className="button"
              onPress={() => {
                desk.answer('add');
              }}
            >
              Add to it
            </Button>
            <Button
              className="button strong"
              autoFocus
              onPress={() => {
                desk.answer('new');
              }}
            >
              A new corpus
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
