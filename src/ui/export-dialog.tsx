// The picture as a file: what is in it, how large, and a preview that is what you get.

import { useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CheckRow } from './check-row.tsx';
import { Choice } from './choice.tsx';
import { useDerived } from './context.ts';
import { useMapHandle } from './map-handle.ts';
import type { MapHandle } from '../render/renderer.ts';
import type { PictureChoices, PictureSize } from '../render/picture.ts';

const FIRST_CHOICES = {
  part: 'view',
  scale: 2,
  hasLegend: true,
  isTransparent: false,
} as const satisfies PictureChoices;

export function ExportDialog() {
  const { current: handle } = useMapHandle();
  return (
    <DialogTrigger>
      <Button className="button strong" isDisabled={handle === null}>
        Export
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">{handle && <ExportForm handle={handle} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function ExportForm({ handle }: { readonly handle: MapHandle }) {
  const { dataset } = useDerived();
  const [choices, setChoices] = useState<Required<Omit<PictureChoices, 'title'>>>(FIRST_CHOICES);
  const [failure, setFailure] = useState<string | null>(null);
  const change = (part: Partial<typeof choices>) => {
    setChoices({ ...choices, ...part });
  };
  const save = async () => {
    try {
      const name = dataset.name.toLowerCase().replace(/\W+/g, '-');
      download(await handle.picture(choices), `paperloom-${name}.png`);
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Heading slot="title">Export the picture</Heading>
      <Preview handle={handle} choices={choices} />
      <div className="export-choices">
        <Choice
          label="Part"
          value={choices.part}
          options={PARTS}
          onChange={(part) => {
            change({ part });
          }}
        />
        <Choice
          label="Scale"
          value={String(choices.scale)}
          options={SCALES}
          onChange={(scale) => {
            change({ scale: Number(scale) });
          }}
        />
        <CheckRow
          isOn={choices.hasLegend}
          onChange={(hasLegend) => {
            change({ hasLegend });
          }}
        >
          Legend
        </CheckRow>
        <CheckRow
          isOn={choices.isTransparent}
          onChange={(isTransparent) => {
            change({ isTransparent });
          }}
        >
          Transparent ground
        </CheckRow>
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          Cancel
        </Button>
        <Button
          className="button strong"
          onPress={() => {
            void save();
          }}
        >
          Save PNG
        </Button>
      </div>
    </>
  );
}

interface PreviewProps {
  readonly handle: MapHandle;
  readonly choices: PictureChoices;
}

/** The picture at scale 1, and the pixels it will have at the scale chosen. */
function Preview({ handle, choices }: PreviewProps) {
  const address = usePicture(handle, choices);
  const size = usePictureSize(handle, choices);
  return (
    <figure className="preview">
      {address !== null && <img src={address} alt="Preview of the picture" />}
      <figcaption className="quiet small number">
        {size ? `${size.width} × ${size.height} px` : 'Drawing…'}
        {size?.isReduced === true && ', the most a browser can paint; a smaller scale was used'}
      </figcaption>
    </figure>
  );
}

const PARTS = [
  ['view', 'What is in view'],
  ['whole', 'The whole map'],
] as const;

const SCALES = [
  ['1', '1×'],
  ['2', '2×'],
  ['3', '3×'],
  ['4', '4×'],
] as const;

/** The size the file will have; not that of the preview times the scale, for halves are rounded. */
function usePictureSize(handle: MapHandle, choices: PictureChoices): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (measured: PictureSize) => {
      if (isCurrent) setSize(measured);
    };
    handle.pictureSize(choices).then(show, () => {
      setSize(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [handle, choices]);
  return size;
}

/** An address of the picture, for as long as it is shown. */
function usePicture(
  handle: MapHandle,
  { part, hasLegend, isTransparent }: PictureChoices,
): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let url: string | null = null;
    let isCurrent = true;
    const show = (blob: Blob) => {
      if (!isCurrent) return;
      url = URL.createObjectURL(blob);
      setAddress(url);
    };
    const choices = {
      part,
      scale: 1,
      hasLegend: hasLegend === true,
      isTransparent: isTransparent === true,
    };
    handle.picture(choices).then(show, () => {
      setAddress(null);
    });
    return () => {
      isCurrent = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [handle, part, hasLegend, isTransparent]);
  return address;
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
