// @vitest-environment jsdom
// The export dialog: what it says of the file is what the file will be.

import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { scaleSize } from '../../src/render/picture.ts';
import { ExportDialog } from '../../src/ui/export-dialog.tsx';
import { MapHandleContext } from '../../src/ui/map-handle.ts';
import { show } from './small-corpus.tsx';
import type { MapHandle } from '../../src/render/renderer.ts';
import type { PictureChoices } from '../../src/render/picture.ts';

const nothing = () => undefined;

/** A map whose pane is `width` by `height` px. */
function mapOf(width: number, height: number): MapHandle {
  return {
    zoomBy: nothing,
    panBy: nothing,
    fit: nothing,
    centreOn: nothing,
    reveal: nothing,
    viewport: () => ({ zoom: 1, panX: 0, panY: 0, width, height }),
    picture: () => Promise.resolve(new Blob()),
    pictureSize: ({ scale }: PictureChoices) => Promise.resolve(scaleSize(width, height, scale)),
  };
}

async function openDialog(handle: MapHandle) {
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:picture', revokeObjectURL: nothing });
  const view = show(
    <MapHandleContext value={{ current: handle, set: nothing }}>
      <ExportDialog />
    </MapHandleContext>,
  );
  await view.user.click(screen.getByRole('button', { name: /export/i }));
  return view;
}

describe('the export dialog', () => {
  it('rounds the size of the file once, after scaling half pixels', async () => {
    const { user } = await openDialog(mapOf(804, 930.4));
    expect(await screen.findByText(/1608 × 1861 px/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '4×' }));
    expect(await screen.findByText(/3216 × 3722 px/)).toBeVisible();
  });

  it('says when the scale asked for is more than a browser can paint', async () => {
    await openDialog(mapOf(12_000, 500));
    expect(await screen.findByText(/16000 × 667 px, the most a browser can paint/)).toBeVisible();
  });
});
