// A path in Markdown: steps, sentences and papers, and nothing of the text as mark-up.

import { describe, expect, it } from 'vitest';
import { writeSteps } from '../../../src/core/exports/path-report.ts';

const PAPER = {
  id: 'flat-adapters',
  title: 'Flat *Adapters*',
  date: '2024-01-09',
  authorCount: null,
  links: [],
};

describe('a path in Markdown', () => {
  it('has a heading, a quotation and a paper for each step', () => {
    const step = { from: 'LoRA', to: 'SAM', papers: 2, paper: PAPER };
    const written = writeSteps([{ ...step, sentences: ['One.', 'Two.'] }]);
    expect(written).toBe(
      '## 1. LoRA to SAM (2 papers)\n\n> One.\n>\n> Two.\n\n- Flat \\*Adapters\\* (2024)\n',
    );
  });

  it('keeps mark-up in names and sentences as text', () => {
    const nasty = { from: '<b>a</b>', to: '[b](x)', papers: 1, paper: null };
    const written = writeSteps([{ ...nasty, sentences: ['# <script>'] }]);
    expect(written).toContain(String.raw`\<b\>a`);
    expect(written).toContain(String.raw`\[b\](x)`);
    expect(written).toContain(String.raw`> \# \<script\>`);
  });

  it('is empty without a step', () => {
    expect(writeSteps([])).toBe('');
  });
});
