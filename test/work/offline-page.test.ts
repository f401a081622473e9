// Data in a page, and out of it again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_ID, SLOT, readCarried, writeOfflinePage } from '../../src/work/offline-page.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { BUILD } from '../small-dataset.ts';

const TEMPLATE = `<body>${SLOT}<script>run()</script></body>`;

/** What a browser would find in the element of the data. */
function dataIn(page: string): string {
  return new RegExp(`id="${DATA_ID}">([^<]*)</script>`).exec(page)![1]!;
}

describe('an offline page', () => {
  it('gives back what it carries, whatever is in it', () => {
    const file = fc.record({ name: fc.string(), text: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(fc.array(file), fc.string(), (files, view) => {
        const page = writeOfflinePage(TEMPLATE, { files, view });
        expect(readCarried(dataIn(page))).toEqual({ files, view });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('is not ended by a text that holds the end of a script', () => {
    const files = [{ name: 'a', text: '</script><script>alert(1)</script><!--' }];
    const page = writeOfflinePage(TEMPLATE, { files, view: '' });
    expect(page).not.toContain('alert');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('is the same each time', () => {
    const carried = { files: writeDataset(BUILD.dataset, BUILD.texts), view: 'v=1' };
    expect(writeOfflinePage(TEMPLATE, carried)).toBe(writeOfflinePage(TEMPLATE, carried));
  });

  it('needs a slot, and data that are whole', () => {
    expect(() => writeOfflinePage('<body></body>', { files: [], view: '' })).toThrow(/no page/);
    expect(() => readCarried('AAAA')).toThrow(/broken/);
  });
});
