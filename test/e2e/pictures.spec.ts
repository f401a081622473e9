// One figure, three files: the picture, the drawing and the print agree.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { nodeAt, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Saves the whole map as a slide in a format and gives the path of the file. */
async function saveSlide(page: Page, format: 'PNG' | 'SVG' | 'PDF'): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText(format, { exact: true }).click();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Save ${format}` }).click();
  const file = await saved;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** Mean difference of two pictures, 0 to 1, and the share of places that differ plainly. */
async function compare(page: Page, one: string, other: string) {
  return page.evaluate(
    async ([a, b]) => {
      // Painted at the size of the picture, then averaged over squares: each painter puts letters on
      // whole pixels in its own way, and a pixel is not what is asked about; a name that is missing or
      // stands elsewhere is.
      const [width, height, block] = [240, 135, 8];
      const pixelsOf = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const large = new OffscreenCanvas(width * block, height * block);
        large.getContext('2d')!.drawImage(image, 0, 0, large.width, large.height);
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(large, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const [p, q] = [await pixelsOf(a!), await pixelsOf(b!)];
      let [sum, plain] = [0, 0];
      for (let i = 0; i < p.length; i++) {
        const difference = Math.abs(p[i]! - q[i]!) / 255;
        sum += difference;
        if (difference > 0.2) plain++;
      }
      return { mean: sum / p.length, plain: plain / p.length };
    },
    [one, other],
  );
}

/** What is written in a drawing, as far as it is plain words. */
function namesIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([a-z][a-z ]{4,})<\/text>/g)].map(([, name]) => name!);
}

const asData = (path: string, type: string) =>
  `data:${type};base64,${readFileSync(path).toString('base64')}`;

test('PNG, SVG and PDF of a slide show the same, and their words can be searched', async ({
  page,
}) => {
  await openMap(page);
  await nodeAt(page, 'concept:quantization');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('The whole map').click();
  await dialog.getByText('Slide', { exact: true }).click();
  const png = asData(await saveSlide(page, 'PNG'), 'image/png');
  const drawing = await saveSlide(page, 'SVG');
  const names = namesIn(readFileSync(drawing, 'utf8'));
  expect(names.length).toBeGreaterThan(20);
  const toDrawing = await compare(page, png, asData(drawing, 'image/svg+xml'));
  expect(toDrawing.mean).toBeLessThan(0.01);
  expect(toDrawing.plain).toBeLessThan(0.001);

  const print = await saveSlide(page, 'PDF');
  const hasTools = spawnSync('pdftoppm', ['-v']).error === undefined;
  test.skip(!hasTools, 'pdftoppm is not installed (poppler-utils), so the PDF is not compared.');
  spawnSync('pdftoppm', ['-png', '-r', '144', '-singlefile', print, print]);
  const toPrint = await compare(page, png, asData(`${print}.png`, 'image/png'));
  expect(toPrint.mean).toBeLessThan(0.01);
  expect(toPrint.plain).toBeLessThan(0.001);
  const words = spawnSync('pdftotext', [print, '-'], { encoding: 'utf8' }).stdout;
  const said = words.replace(/\s+/g, ' ');
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
});
