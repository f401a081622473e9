// A build as it goes on: what is done, how fast, how long still, and the way out. Before it, where that
// is open, whether files go to the corpus that is open or make a new one.

import { Button, Dialog, Heading, Modal, ModalOverlay, ProgressBar } from 'react-aria-components';
import { useAppState } from '../context.ts';
import { countOf } from '../words.ts';
import { useDesk } from './desk.ts';
import { paceInWords, shareOf, stageInWords } from './pace.ts';
import type { Building, Desk } from './desk.ts';

export function BuildDialog() {
  const desk = useDesk();
  if (desk?.building) return <Progressing building={desk.building} cancel={desk.cancel} />;
  if (desk?.asked) return <Asking desk={desk} files={desk.asked} />;
  return null;
}

function Progressing({
  building,
  cancel,
}: {
  readonly building: Building;
  readonly cancel: () => void;
}) {
  const { name, progress, inStage } = building;
  const share = shareOf(progress);
  return (
    <ModalOverlay className="overlay" isOpen>
      <Modal className="modal">
        <Dialog className="dialog build-dialog">
          <Heading slot="title">Building the map of {name}</Heading>
          <ProgressBar aria-label="Progress" value={share * 100} className="progress">
            <div className="progress-track">
              <div className="progress-done" style={{ width: `${share * 100}%` }} />
            </div>
          </ProgressBar>
          <p role="status">{stageInWords(progress)}</p>
          <p className="quiet small">{paceInWords(progress, inStage)}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={cancel} autoFocus>
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
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
        <Dialog className="dialog build-dialog">
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
