// Files dropped on the page, and three small papers to drop.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Given {
  readonly name: string;
  readonly text: string;
  /** Whether each character of the text stands for a byte. */
  readonly isBytes?: boolean;
}

/** Drops files on the page, as from a folder. */
export async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text, isBytes } of given) {
      const part = isBytes ? Uint8Array.from(text, (c) => c.charCodeAt(0)) : text;
      transfer.items.add(new File([part], name));
    }
    return transfer;
  }, files);
  // The map is painted first; what takes files comes a moment later.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await expect(page.getByText('Drop papers to see their map')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

export const entry = (key: string, title: string, abstract: string, year: number) =>
  `@article{${key}, title = {${title}}, year = {${year}}, abstract = {${abstract}}}\n`;

export const BIB = [
  entry(
    'a',
    'Few Bits',
    'We study quantization and low-rank adaptation (LoRA) of transformers.',
    2022,
  ),
  entry('b', 'Fewer Bits', 'Quantization of transformers with LoRA and pruning.', 2023),
  entry('c', 'Fewest Bits', 'Pruning and quantization of transformers. LoRA helps.', 2024),
].join('');

/** The button that names the open corpus. */
export const corpus = (page: Page): Locator => page.getByRole('button', { name: /^Corpus:/ });
