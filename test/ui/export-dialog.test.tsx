// The export dialog: what it says of the file is what the file will be.

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { figureOf } from '../../src/figure/figure.ts';
import { measureWithoutCanvas as measure } from '../../src/figure/type.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import { select } from '../../src/state/actions.ts';
import { ExportDialog } from '../../src/ui/export-dialog.tsx';
import { MapHandleContext } from '../../src/ui/map-handle.ts';
import { show } from './small-corpus.tsx';
import { stubBlobUrls } from './stub-blob-urls.ts';
import type { FigureChoices } from '../../src/figure/choices.ts';
import type { MapHandle } from '../../src/render/renderer.ts';
import type { Scene } from '../../src/scene/scene.ts';

const nothing = () => undefined;
/** A scene that reaches into the corners of a pane. */
function sceneOf(width: number, height: number): Scene {
  const nodes = [
    ['a', 0, 0],
    ['b', width, height],
  ] as const;
  return {
    nodes: nodes.map(([id, x, y]) => ({
      key: `concept:${id}`,
      kind: 'concept',
      id,
      x,
      y,
      radius: 6,
      shape: 'disc',
      hue: 0,
      label: id,
      labelSize: 12,
      weight: 1,
    })),
    edges: [],
    captions: [],
  };
}

/** A map whose pane is `width` by `height` px. */
function mapOf(width: number, height: number, asked: FigureChoices[] = []): MapHandle {
  return {
    zoomBy: nothing,
    emphasiseNow: nothing,
    panBy: nothing,
    fit: nothing,
    centreOn: nothing,
    reveal: nothing,
    namesLeftOut: () => [],
    beginLasso: nothing,
    watch: () => nothing,
    picture: () => document.createElement('canvas'),
    viewport: () => ({ zoom: 1, panX: 0, panY: 0, width, height }),
    figure: (choices, palette) => {
      asked.push(choices);
      const source = { scene: sceneOf(width, height), emphasis: NO_EMPHASIS, palette, measure };
      return Promise.resolve(figureOf(source, choices));
    },
  };
}

async function openDialog(handle: MapHandle) {
  stubBlobUrls();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const view = show(
    <MapHandleContext value={{ current: handle, set: nothing }}>
      <ExportDialog />
    </MapHandleContext>,
  );
  await view.user.click(screen.getByRole('button', { name: /export/i }));
  return view;
}

describe('where there is no picture', () => {
  it('the dialog leads to one, and can be closed', async () => {
    const { user, state } = show(<ExportDialog />, { view: 'table' });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const dialog = screen.getByRole('dialog', { name: 'Export' });
    expect(dialog).toHaveTextContent(/Only the map and the map of papers have a picture/);
    await user.click(within(dialog).getByRole('button', { name: 'Show the map' }));
    expect(state().view).toBe('map');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the export dialog', () => {
  it('starts with the view, twice as fine as the screen', async () => {
    await openDialog(mapOf(804, 930.4));
    expect(await screen.findByText(/1608 × 1861 px/)).toBeVisible();
  });

  it('saves a drawing where the pixels are more than a browser can paint, and says why', async () => {
    const { user } = await openDialog(mapOf(12_000, 500));
    expect(await screen.findByText('24000 × 1000 px')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'JPEG' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/more than a browser paints as JPEG/);
    expect(screen.queryByRole('button', { name: 'Save JPEG' })).toBeNull();
    expect(await screen.findByRole('button', { name: 'Save SVG instead' })).toBeEnabled();
  });

  it('puts the legend where it is asked, or nowhere', async () => {
    const asked: FigureChoices[] = [];
    const { user } = await openDialog(mapOf(800, 600, asked));
    await user.click(screen.getByRole('radio', { name: 'Beside' }));
    expect(asked.at(-1)).toMatchObject({ legend: 'beside' });
    await user.click(screen.getByRole('radio', { name: 'Top left' }));
    expect(asked.at(-1)).toMatchObject({ legend: 'top-left' });
    await user.click(screen.getByRole('radio', { name: 'No legend' }));
    expect(asked.at(-1)).toMatchObject({ legend: 'none' });
  });

  it('draws concepts without a name as it is asked, and by the size at first', async () => {
    const asked: FigureChoices[] = [];
    const { user } = await openDialog(mapOf(800, 600, asked));
    expect(asked.at(-1)).not.toHaveProperty('unnamed');
    await user.click(screen.getByRole('radio', { name: 'As dots' }));
    expect(asked.at(-1)).toMatchObject({ unnamed: 'dots' });
  });

  it('puts the title above or below, once there is one', async () => {
    const asked: FigureChoices[] = [];
    const { user } = await openDialog(mapOf(800, 600, asked));
    expect(screen.queryByRole('radiogroup', { name: 'Place of the title' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'M');
    const places = screen.getByRole('radiogroup', { name: 'Place of the title' });
    await user.click(within(places).getByRole('radio', { name: 'Below' }));
    expect(asked.at(-1)).toMatchObject({ title: 'M', titleAt: 'below', captionAt: 'below' });
  });

  it('takes a title and a caption', async () => {
    const asked: FigureChoices[] = [];
    const { user } = await openDialog(mapOf(800, 600, asked));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Maps');
    await user.type(screen.getByRole('textbox', { name: 'Caption' }), ' Made up. ');
    expect(asked.at(-1)).toMatchObject({ title: 'Maps', caption: 'Made up.' });
  });

  it('offers what is open only where something is', async () => {
    const asked: FigureChoices[] = [];
    const { user, store } = await openDialog(mapOf(800, 600, asked));
    expect(screen.queryByRole('radio', { name: 'What is open' })).toBeNull();
    act(() => {
      store.act(select, { kind: 'concept', id: 'quantization' });
    });
    await user.click(await screen.findByRole('radio', { name: 'What is open' }));
    expect(asked.at(-1)).toMatchObject({ part: 'open' });
  });

  it('tells the size in points for a format that has no pixels', async () => {
    const { user } = await openDialog(mapOf(800, 600));
    await user.click(screen.getByRole('radio', { name: 'Single column' }));
    await user.click(screen.getByRole('radio', { name: 'PDF' }));
    expect(await screen.findByText(/241 × 312 pt/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save PDF' })).toBeVisible();
  });

  it('warns of type that print cannot carry', async () => {
    const { user } = await openDialog(mapOf(800, 600));
    const type = screen.getByRole('textbox', { name: 'Minimum font size, pt' });
    await user.clear(type);
    await user.type(type, '3{Enter}');
    expect(await screen.findByText(/The smallest text is/)).toBeVisible();
  });

  it('draws again what is chosen', async () => {
    const asked: FigureChoices[] = [];
    const { user } = await openDialog(mapOf(800, 600, asked));
    await user.click(screen.getByRole('radio', { name: 'Double column' }));
    await user.click(screen.getByRole('radio', { name: 'The whole map' }));
    await user.click(screen.getByRole('radio', { name: 'Transparent' }));
    expect(asked.at(-1)).toMatchObject({
      part: 'whole',
      isTransparent: true,
      size: { width: 180 },
    });
  });

  it('says why no figure can be drawn', async () => {
    const { user } = await openDialog(mapOf(800, 600));
    const width = screen.getByRole('textbox', { name: 'Width' });
    await user.clear(width);
    await user.type(width, '1{Enter}');
    expect(await screen.findByText(/Choose sides between/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
  });
});
