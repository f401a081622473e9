// The buttons that save or copy a figure, with progress and Stop.

import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAppState, useDerived } from './context.ts';
import { figureFileName, FORMATS, refuseChoices } from './export-choices.ts';
import { canCopyPicture, copyPicture, download, fileOf, isPiecemeal } from './save-figure.ts';
import { writeAddress } from '../state/address.ts';
import { Progress } from './progress.tsx';
import type { ExportChoices } from './export-choices.ts';
import type { Figure } from '../figure/figure.ts';

interface SaveProps {
  readonly figure: Figure | null;
  readonly choices: ExportChoices;
}

export function SaveButtons({ figure, choices }: SaveProps) {
  const { size } = choices;
  const refused = refuseChoices(choices, isPiecemeal);
  // Beyond the pixel limit the figure can still be saved as SVG.
  const format = refused?.isForPixels === true ? 'svg' : choices.format;
  const { dataset } = useDerived();
  const address = useAppState(writeAddress);
  const { message, share, attempt, cancel } = useAttempts();
  const about = { address, corpus: dataset.id, name: dataset.name };
  const isBusy = share !== null;
  const save = (drawn: Figure) =>
    attempt(async (progress) => {
      const file = await fileOf(drawn, { format, dpi: size.dpi, about, ...progress });
      download(file, figureFileName(dataset.name, choices, format));
      return null;
    });
  const copy = (drawn: Figure) =>
    attempt(async () => {
      await copyPicture(drawn, { dpi: size.dpi, about });
      return 'Copied';
    });
  return (
    <>
      {message !== null && <p role="alert">{message}</p>}
      {refused?.isForPixels === true && <p role="alert">{refused.why}</p>}
      {isBusy && <Progress label="Drawing the picture" share={share} />}
      <div className="dialog-buttons">
        {isBusy ? (
          <Button className="button" onPress={cancel}>
            Stop
          </Button>
        ) : (
          <Button slot="close" className="button">
            Cancel
          </Button>
        )}
        {canCopyPicture() && (
          <Button
            className="button"
            isDisabled={figure === null || isBusy || refused !== null}
            onPress={() => void copy(figure!)}
          >
            Copy picture
          </Button>
        )}
        <Button
          className="button strong"
          isDisabled={figure === null || isBusy}
          onPress={() => void save(figure!)}
        >
          {`Save ${FORMATS.find(([id]) => id === format)![1]}${refused?.isForPixels === true ? ' instead' : ''}`}
        </Button>
      </div>
    </>
  );
}

interface ProgressOptions {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs one job at a time: its result or error message, its progress from 0 to 1, and a function that cancels
 * it.
 */
function useAttempts() {
  const [message, setMessage] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  // Closing the dialog cancels the job.
  useEffect(() => () => running.current?.abort(), []);
  const attempt = async (work: (progress: ProgressOptions) => Promise<string | null>) => {
    const own = new AbortController();
    running.current = own;
    try {
      setMessage(await work({ onProgress: setShare, signal: own.signal }));
    } catch (error) {
      if (!own.signal.aborted) setMessage(error instanceof Error ? error.message : String(error));
    } finally {
      setShare(null);
    }
  };
  return { message, share, attempt, cancel: () => running.current?.abort() };
}
