// Asks whether new files are added to the open stored corpus or become a new one.

import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAppState } from '../context.ts';
import { countOf } from '../words.ts';
import { useCorpora } from './corpora-context.ts';
import type { Corpora } from './corpora-context.ts';

export function AskWhere() {
  const corpora = useCorpora();
  return corpora?.asked ? <TargetDialog corpora={corpora} files={corpora.asked} /> : null;
}

function TargetDialog({
  corpora,
  files,
}: {
  readonly corpora: Corpora;
  readonly files: readonly File[];
}) {
  const open = useAppState((s) => s.dataset?.name ?? 'the open corpus');
  const isOne = files.length === 1;
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={() => {
        corpora.answer('neither');
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{isOne ? files[0]!.name : countOf(files.length, 'file')}</Heading>
          <p>
            Add {isOne ? 'it' : 'them'} to “{open}”, where existing concepts keep their places, or
            start a new corpus?
          </p>
          <div className="dialog-buttons">
            <Button
              className="button"
              onPress={() => {
                corpora.answer('neither');
              }}
            >
              Cancel
            </Button>
            <Button
              className="button"
              onPress={() => {
                corpora.answer('add');
              }}
            >
              Add to it
            </Button>
            <Button
              className="button strong"
              autoFocus
              onPress={() => {
                corpora.answer('new');
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
