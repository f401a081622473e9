// A build as it goes on: what is done, how fast, how long still, and the way out. Before it, where that
// is open, whether files go to the corpus that is open or make a new one.

import { Button, Dialog, Heading, Modal, ModalOverlay, ProgressBar } from 'react-aria-components';
import { STAGE_WORDS, STAGES } from '../../core/pipeline.ts';
import { countOf } from '../words.ts';
import { useDesk } from './desk.ts';
import type { BuildProgress } from '../../work/build-corpus.ts';
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
  const { name, progress } = building;
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
          <p className="quiet small">{paceInWords(building)}</p>
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

/** Finding concepts takes most of the time; the bar moves with it. */
const SHARES = { read: [0, 0.1], merge: [0.1, 0.12], discover: [0.12, 0.25] } as const;

/** How much of a build is done, 0 to 1. */
export function shareOf(progress: BuildProgress | null): number {
  if (progress === null) return 0;
  const within = progress.total > 0 ? progress.done / progress.total : 0;
  if (progress.stage === 'extract') return 0.25 + 0.45 * within;
  const known = progress.stage in SHARES ? SHARES[progress.stage as keyof typeof SHARES] : null;
  if (known) return known[0] + (known[1] - known[0]) * within;
  const after = STAGES.indexOf(progress.stage as (typeof STAGES)[number]) - STAGES.indexOf('link');
  return 0.7 + 0.07 * after;
}

function stageInWords(progress: BuildProgress | null): string {
  if (progress === null) return 'Starting';
  const { stage, done, total } = progress;
  if (stage === 'read') return `Reading file ${done + 1} of ${total}`;
  const words = STAGE_WORDS[stage];
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  return stage === 'extract' ? `${said}: ${done} of ${countOf(total, 'paper')}` : said;
}

/** Below this a rate says more about the start than about the pace. In ms. */
const SETTLED = 1500;

function paceInWords({ progress, elapsed }: Building): string {
  const share = shareOf(progress);
  if (elapsed < SETTLED || share <= 0) return ' ';
  const left = Math.ceil((elapsed * (1 - share)) / share / 1000);
  const rate =
    progress?.stage === 'extract' && progress.done > 0
      ? `${Math.round((progress.done / elapsed) * 1000)} papers a second, `
      : '';
  return `${rate}about ${countOf(left, 'second')} left`;
}

function Asking({ desk, files }: { readonly desk: Desk; readonly files: readonly File[] }) {
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
          <Heading slot="title">{countOf(files.length, 'file')}</Heading>
          <p>
            Add them to the corpus that is open, where what stands keeps its place, or start a new
            one?
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
