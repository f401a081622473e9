// The document of a bench, section by section.

import { expect, it } from 'vitest';
import { putSection } from '../../../scripts/bench/put-section.ts';

const DOCUMENT = '# Measured\n\nHow.\n\n## One\n\n1\n\n### Of one\n\nx\n\n## One and more\n\n2\n';

it('puts a section in place of the one it had, with all below it', () => {
  expect(putSection(DOCUMENT, 'One', 'new')).toBe(
    '# Measured\n\nHow.\n\n## One\n\nnew\n\n## One and more\n\n2\n',
  );
});

it('puts a section that was not there behind the others, and is the same when put again', () => {
  const once = putSection(DOCUMENT, 'Two', 'new');
  expect(once).toBe(`${DOCUMENT}\n## Two\n\nnew\n`);
  expect(putSection(once, 'Two', 'new')).toBe(once);
});
