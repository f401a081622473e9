// Reading lists to take away: each form read back by the rules of that form, whatever is in a title.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedPapers, writeCitations } from '../../../src/core/exports/citations.ts';
import { referenceColumns } from '../../../src/core/dataset/references.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import type { PaperColumns } from '../../../src/core/dataset/dataset.ts';
import type { CitedPaper } from '../../../src/core/exports/citations.ts';

const PAPER: CitedPaper = {
  id: 'flat-minima-100-of-them',
  title: 'Flat Minima: 100% of {them} & $O(n_2)$',
  date: '2024-03-05',
  authorCount: 3,
  links: ['https://github.com/a/b_c', 'https://arxiv.org/abs/2403.00001'],
};
const BARE: CitedPaper = { id: 'p', title: 'P', date: null, authorCount: null, links: [] };
const titled = (title: string): CitedPaper => ({ ...BARE, title });

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...Array.from('\\{}$%&#_~^[]()<>`*"@,=+-1. \n\r\u2028a:/!|')), {
      maxLength: 40,
    })
    .map((s) => s.join('')),
);
const paper = fc.record<CitedPaper>({
  id: text,
  title: text,
  date: fc.constantFrom(null, '2024-03-05'),
  authorCount: fc.option(fc.nat(9)),
  links: fc.array(
    fc.oneof(
      text,
      text.map((t) => `https://a.org/${t}`),
    ),
    { maxLength: 2 },
  ),
});
const papers = fc.array(paper, { maxLength: 3 });
const always = (check: (list: CitedPaper[]) => void) => {
  fc.assert(fc.property(papers, check), { seed: 1, numRuns: 400 });
};

describe('BibTeX', () => {
  it('is what is expected of it', () => {
    expect(writeCitations([PAPER], 'bibtex')).toBe(`@misc{flat-minima-100-of-them,
  title = {{Flat Minima: 100\\% of \\textbraceleft{}them\\textbraceright{} \\& \\$O(n\\_2)\\$}},
  year = {2024},
  month = mar,
  day = {05},
  url = {https://arxiv.org/abs/2403.00001},
  note = {3 authors, not named in the source},
}
`);
  });

  it('has braces that match, one entry a paper, and a key of its own for each', () => {
    always((list) => {
      const written = writeCitations(list, 'bibtex');
      let depth = 0;
      let entries = 0;
      for (const sign of written) {
        if (sign === '{') depth++;
        if (sign === '}' && --depth === 0) entries++;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect([depth, entries]).toEqual([0, list.length]);
      const keys = [...written.matchAll(/^@misc\{([A-Za-z0-9-]+),$/gm)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(list.length);
    });
  });

  it('leaves no sign that TeX would act on', () => {
    always((list) => {
      for (const [, title] of writeCitations(list, 'bibtex').matchAll(/title = \{\{(.*)\}\},$/gm)) {
        const plain = title!.replace(/\\text[a-z]+\{\}|\\[&%$#_]|(?<=[-`'])\{\}/g, '');
        expect(plain).not.toMatch(/[\\{}$&#%_~^]/);
      }
    });
  });

  it('numbers keys that would be the same', () => {
    const written = writeCitations([BARE, BARE, { ...BARE, id: '!' }], 'bibtex');
    expect(written.match(/@misc\{[^,]+/g)).toEqual(['@misc{p', '@misc{p-2', '@misc{paper']);
  });
});

describe('RIS', () => {
  it('is what is expected of it', () => {
    expect(writeCitations([PAPER], 'ris').split('\r\n')).toEqual([
      'TY  - GEN',
      'TI  - Flat Minima: 100% of {them} & $O(n_2)$',
      'PY  - 2024',
      'DA  - 2024/03/05',
      'UR  - https://arxiv.org/abs/2403.00001',
      'N1  - 3 authors, not named in the source',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('has lines of the form only, and one record a paper', () => {
    always((list) => {
      const lines = writeCitations(list, 'ris').split('\r\n');
      for (const line of lines)
        expect(line).toMatch(/^(?:(?:TY|TI|PY|DA|UR|N1|ER) {2}- [^\r\n\u2028]*)?$/);
      expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(list.length);
    });
  });
});

describe('Markdown', () => {
  it('is what is expected of it', () => {
    expect(writeCitations([{ ...PAPER, title: 'Flat *minima* [v2]' }], 'markdown')).toBe(
      '- [Flat \\*minima\\* \\[v2\\]](https://arxiv.org/abs/2403.00001) (2024; 3 authors, not named in the source)\n',
    );
    expect(writeCitations([BARE], 'markdown')).toBe('- P\n');
  });

  it('is one line a paper, in which no sign of the title is markup', () => {
    always((list) => {
      const lines = writeCitations(list, 'markdown').split('\n');
      expect(lines.pop()).toBe('');
      expect(lines).toHaveLength(list.length);
      for (const line of lines) {
        const plain = line.replace(/\\[^\p{L}]/gu, 'x').replace(/\]\(https?:[^()<>\s]*\)/, ']');
        expect(plain.slice(2)).not.toMatch(/[`*<>$|~]|\]\(|^[+-]|^\d+[.)]/);
      }
    });
  });

  it('starts no list or heading in a title', () => {
    const written = ['1. First', '2) Second', '- dash', '+ plus', '# hash'].map((t) =>
      writeCitations([titled(t)], 'markdown'),
    );
    expect(written).toEqual([
      '- 1\\. First\n',
      '- 2\\) Second\n',
      '- \\- dash\n',
      '- \\+ plus\n',
      '- \\# hash\n',
    ]);
  });
});

describe('the kind of a work', () => {
  const kindOf = (venue: string) =>
    /^@(\w+)/.exec(
      writeCitations([{ ...BARE, reference: { ...NO_REFERENCE, venue } }], 'bibtex'),
    )![1];

  it.each([
    'Proceedings of the IEEE',
    'Proceedings of the National Academy of Sciences of the United States of America',
    'Proceedings of the Royal Society B: Biological Sciences',
    'Proceedings of the ACM on Programming Languages',
    'Nature',
  ])('is an article in “%s”', (venue) => {
    expect(kindOf(venue)).toBe('article');
  });

  it.each([
    'Proceedings of the 2017 IEEE International Conference on Bending',
    'Proceedings of the Annual Meeting of the Cognitive Science Society',
    'Proceedings of ICML',
    'Advances in Neural Information Processing Systems',
  ])('is of a meeting in “%s”', (venue) => {
    expect(kindOf(venue)).toBe('inproceedings');
  });
});

describe('an address', () => {
  const urlOf = (links: string[]) =>
    /url = \{(.*)\},/.exec(writeCitations([{ ...BARE, links }], 'bibtex'))?.[1];

  it('is the paper’s own where there is one, else the first, and then it is said', () => {
    expect(urlOf(PAPER.links as string[])).toBe('https://arxiv.org/abs/2403.00001');
    expect(urlOf(['https://a.org/', 'https://evil-arxiv.org/'])).toBe('https://a.org/');
    expect(writeCitations([{ ...BARE, links: ['https://a.org/'] }], 'ris')).toContain(
      'N1  - address as the abstract gives it',
    );
  });

  it('is of the web, and ends neither field nor link', () => {
    expect(urlOf(['javascript:alert(1)', 'data:text/html,x'])).toBeUndefined();
    expect(urlOf(['https://a.org/x}y(z) w'])).toBe('https://a.org/x%7Dy%28z%29%20w');
  });
});

describe('a list', () => {
  it('of no paper is empty in every form', () => {
    for (const form of ['markdown', 'bibtex', 'ris'] as const)
      expect(writeCitations([], form)).toBe('');
  });

  it('takes its papers from the columns', () => {
    const columns = {
      ids: ['a', 'b'],
      titles: ['A', 'B'],
      dates: [null, '2020-01-01'],
      authorCounts: [1, null],
      links: [[], ['https://a.org']],
      ...referenceColumns([NO_REFERENCE, { ...NO_REFERENCE, doi: '10.1/b', venue: 'Acta' }]),
    } as unknown as PaperColumns;
    expect(citedPapers(columns, [1])).toEqual([
      {
        id: 'b',
        title: 'B',
        date: '2020-01-01',
        authorCount: null,
        links: ['https://a.org'],
        reference: { ...NO_REFERENCE, doi: '10.1/b', venue: 'Acta' },
      },
    ]);
  });
});
