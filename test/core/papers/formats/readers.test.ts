// Every reader on a small file of its own: recognised by content alone, all fields read, all records
// accounted for with their line; and on files cut, doubled and flipped at random.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/core/input-error.ts';
import { FORMATS } from '../../../../src/core/papers/formats/format-table.ts';
import { readFile } from '../../../../src/core/papers/intake.ts';

const ABSTRACT = 'We bend two made-up networks until they agree. It works.';

interface Sample {
  readonly format: string;
  readonly text: string;
  /** Line of each record that is kept. */
  readonly lines: readonly number[];
  /** Line of each record that is skipped. */
  readonly skipped?: readonly number[];
}

const SAMPLES: readonly Sample[] = [
  {
    format: 'BibTeX',
    text: `@string{j = "Journal of Bending"}
@comment{nobody reads this}
@article{a, title = {Bending {N}etworks}, author = {Kim, Ada and Roy, Bo}, year = 2021, month = may,
  journal = j, doi = {https://doi.org/10.1000/ABC}, eprint = {2105.01234v2}, archivePrefix = {arXiv},
  keywords = {bending, networks}, abstract = {${ABSTRACT}}}
@misc{broken, title = {Never closed
@article{a, title = {Another}, date = {2020}}
@misc{untitled, year = 2020}
`,
    lines: [3, 7],
    skipped: [6, 8],
  },
  {
    format: 'RIS',
    text: `TY  - JOUR
TI  - Bending Networks
AU  - Kim, Ada
AU  - Roy, Bo
PY  - 2021/05//
JF  - Journal of Bending
DO  - 10.1000/ABC
UR  - https://arxiv.org/abs/2105.01234v2
KW  - bending; networks
AB  - We bend two made-up networks
until they agree. It works.
ER  - 

TY  - JOUR
AU  - Nobody
ER  -
TY  - JOUR
T1  - The Last, Without an End
`,
    lines: [1, 17],
    skipped: [14],
  },
  {
    format: 'MEDLINE',
    text: `PMID- 1
TI  - Bending
      Networks
AB  - We bend two made-up networks until they agree. It
      works.
FAU - Kim, Ada
FAU - Roy, Bo
DP  - 2021 May
JT  - Journal of Bending
LID - 10.1000/ABC [doi]
OT  - bending
OT  - networks

PMID- 2
AU  - Nobody
`,
    lines: [1],
    skipped: [14],
  },
  {
    format: 'EndNote',
    text: `%0 Journal Article
%T Bending Networks
%A Kim, Ada
%A Roy, Bo
%D 2021
%8 May 2021
%J Journal of Bending
%R 10.1000/ABC
%U https://arxiv.org/abs/2105.01234
%K bending, networks
%X ${ABSTRACT}

%0 Book
%D 1999
`,
    lines: [1],
    skipped: [13],
  },
  {
    format: 'Web of Science',
    text: `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Kim, A
   Roy, B
AF Kim, Ada
   Roy, Bo
TI Bending
   Networks
SO Journal of Bending
DE bending; networks
AB ${ABSTRACT}
PD MAY
PY 2021
DI 10.1000/ABC
ER

PT J
PY 2020
ER

EF
`,
    lines: [3],
    skipped: [18],
  },
  {
    format: 'PubMed XML',
    text: `<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle" "https://dtd.example/p.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate>
<Year>2021</Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of Bending</Title></Journal>
<ArticleTitle>Bending <i>Networks</i></ArticleTitle><ELocationID EIdType="doi">10.1000/ABC</ELocationID>
<Abstract><AbstractText>We bend two made-up networks until they agree.</AbstractText>
<AbstractText>It works.</AbstractText></Abstract>
<AuthorList><Author><LastName>Kim</LastName><ForeName>Ada</ForeName></Author>
<Author><LastName>Roy</LastName><ForeName>Bo</ForeName></Author></AuthorList></Article>
<KeywordList><Keyword>bending</Keyword><Keyword>networks</Keyword></KeywordList>
</MedlineCitation></PubmedArticle>
<PubmedArticle><MedlineCitation><PMID>2</PMID><Article/></MedlineCitation></PubmedArticle>
</PubmedArticleSet>`,
    lines: [4],
    skipped: [13],
  },
  {
    format: 'arXiv Atom',
    text: `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
<entry><id>http://arxiv.org/abs/2105.01234v2</id><published>2021-05-03T10:00:00Z</published>
<title>Bending
  Networks</title><summary>${ABSTRACT}</summary>
<author><name>Ada Kim</name></author><author><name>Bo Roy</name></author>
<arxiv:doi>10.1000/ABC</arxiv:doi></entry>
<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>no</summary></entry>
</feed>`,
    lines: [3],
    skipped: [8],
  },
  {
    format: 'EndNote XML',
    text: `<?xml version="1.0"?>
<xml><records>
<record><contributors><authors><author><style>Kim, Ada</style></author><author>Roy, Bo</author></authors></contributors>
<titles><title><style face="normal">Bending Networks</style></title><secondary-title>Journal of Bending</secondary-title></titles>
<dates><year>2021</year><pub-dates><date>May</date></pub-dates></dates>
<abstract>${ABSTRACT}</abstract><electronic-resource-num>10.1000/ABC</electronic-resource-num>
<keywords><keyword>bending</keyword><keyword>networks</keyword></keywords></record>
<record><titles/></record>
</records></xml>`,
    lines: [3],
    skipped: [8],
  },
  {
    format: 'JSON',
    text: `[
{"title": "Bending Networks", "author": [{"family": "Kim", "given": "Ada"}, {"family": "Roy", "given": "Bo"}],
 "issued": {"date-parts": [["2021", 5]]}, "container-title": "Journal of Bending", "DOI": "10.1000/ABC",
 "keyword": "bending, networks", "abstract": "${ABSTRACT}"},
{"DOI": "10.1000/none"},
{"title": "Cut sh`,
    lines: [2],
    skipped: [5, 6],
  },
  {
    format: 'CSV',
    text: `Title;Authors;Year;Source title;DOI;Author Keywords;Abstract
Bending Networks;"Kim, Ada; Roy, Bo";2021;Journal of Bending;10.1000/ABC;bending; "We bend two made-up networks
until they agree. It works."
`.replace('bending; "We', '"bending; networks";"We'),
    lines: [2],
  },
];

describe.each(SAMPLES)('a file of $format', ({ format, text, lines, skipped = [] }) => {
  const reading = readFile({ name: 'a', text });

  it('is recognised by its content', () => {
    expect(FORMATS.find(({ looksLike }) => looksLike(text))?.name).toBe(format);
  });

  it('has every record kept or told of, with its line', () => {
    expect(reading.records.map(({ source }) => source.line)).toEqual(lines);
    expect(reading.skipped.map(({ source }) => source.line)).toEqual(skipped);
  });

  it('gives title, abstract, authors, date, venue, DOI and keywords', () => {
    const { title, abstract, published, reference } = reading.records[0]!;
    expect([title, abstract]).toEqual(['Bending Networks', ABSTRACT]);
    expect(published).toMatch(/^2021(?:-05(?:-03)?)?$/);
    expect(reference!.doi).toBe('10.1000/abc');
    expect(reference!.authors.map((name) => name.replace(/^(\w+) (\w+)$/, '$2, $1'))).toEqual([
      'Kim, Ada',
      'Roy, Bo',
    ]);
    if (format !== 'arXiv Atom') {
      expect(reference!.venue).toBe('Journal of Bending');
      expect(reference!.keywords).toEqual(['bending', 'networks']);
    }
  });

  it('is read or refused in words however it is damaged', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const hurt = damages.reduce((whole, { apply }) => apply(whole), text);
        expect(outcomeOf(hurt)).toMatch(/^(?:read|refused)$/);
      }),
      { seed: 1, numRuns: MUTATIONS },
    );
  });
});

/** Damaged files tried per format. */
const MUTATIONS = Number(process.env.PAPERLOOM_MUTATIONS ?? 300);

const place = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.oneof(
  place.map((p) => ({ apply: (t: string) => t.slice(0, p * t.length) })),
  fc.tuple(place, place).map(([p, q]) => ({
    apply: (t: string) => t.slice(0, p * t.length) + t.slice(q * t.length),
  })),
  fc
    .tuple(place, fc.constantFrom('{', '}', '"', '<', '>', '\n', '\u0000', '\\', ',', '__proto__'))
    .map(([p, sign]) => ({
      apply: (t: string) => t.slice(0, p * t.length) + sign + t.slice(p * t.length),
    })),
);

function outcomeOf(text: string): string {
  try {
    const { records, skipped } = readFile({ name: 'a', text });
    for (const { source } of [...records, ...skipped]) expect(source.line).toBeGreaterThan(0);
    return records.every(({ title }) => title.trim() !== '') ? 'read' : 'without title';
  } catch (error) {
    return error instanceof InputError ? 'refused' : String(error);
  }
}

describe('other shapes', () => {
  const titlesOf = (text: string) =>
    readFile({ name: 'a', text }).records.map(({ title }) => title);

  it('reads JSON Lines, a bad line told of', () => {
    const text = '{"title":"One","year":2001}\n{"title":\n{"title":"Two","authors":["A B"]}\n';
    expect(titlesOf(text)).toEqual(['One', 'Two']);
    expect(readFile({ name: 'a', text }).skipped[0]!.source.line).toBe(2);
  });

  it('reads the works of OpenAlex, their abstract put in order again', () => {
    const work = {
      display_name: 'One',
      abstract_inverted_index: { again: [2], We: [0], begin: [1] },
    };
    const text = JSON.stringify({ meta: { count: 1 }, results: [work] });
    expect(readFile({ name: 'a', text }).records[0]!.abstract).toBe('We begin again');
  });

  it('reads the notes of OpenReview', () => {
    const text = JSON.stringify({
      notes: [{ content: { title: { value: 'One' }, authors: { value: ['A B'] } } }],
    });
    expect(readFile({ name: 'a', text }).records[0]).toMatchObject({
      title: 'One',
      authorCount: 1,
    });
  });

  it('takes keys with a meaning of their own as nothing special', () => {
    expect(
      titlesOf('[{"__proto__": {"title": "no"}, "title": "One"}, {"constructor": 1}]'),
    ).toEqual(['One']);
  });

  const linesOf = (text: string) => {
    const { records, skipped } = readFile({ name: 'a', text });
    return [
      records.map(({ title, source }) => [title, source.line]),
      skipped.map((s) => s.source.line),
    ];
  };

  it('reads a table under a note, and goes on behind a quotation mark that is never closed', () => {
    const note = '"About the data: exported by hand"\n';
    const head = `${note}Title,Abstract,PubYear\n`;
    expect(linesOf(`${head}One,"an open mark\nand more,2001\nTwo,fine,2002\n`)).toEqual([
      [
        ['and more', 4],
        ['Two', 5],
      ],
      [3],
    ]);
  });

  it('reads marks that an exporter has not doubled, even those that join two rows', () => {
    const text = '"Title","Venue","Year"\n"One","On "B"","2001"\n"Two","So "C""\t,"x\n';
    expect(linesOf(text)[0]).toEqual([
      ['One', 2],
      ['Two', 3],
    ]);
    const glued = 'Title\tVenue\tYear\n"A" and B\tx\t2001\n"C" and D\ty\t2002\n';
    expect(linesOf(glued)[0]).toEqual([
      ['"A" and B', 2],
      ['"C" and D', 3],
    ]);
  });

  it('refuses entities that a file defines', () => {
    const text =
      '<!DOCTYPE x [<!ENTITY a "b">]><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>';
    expect(() => readFile({ name: 'a', text })).toThrow(/defines entities/);
  });

  it('reads blocks of a title and an abstract, and a document a line', () => {
    const prose =
      'We look at made-up soil and find that it holds water for a good while longer than sand does.';
    const block = (title: string) => `${title}\n${prose}\n${prose}\n`;
    expect(titlesOf(`${block('On Soil')}\n${block('On Sand')}`)).toEqual(['On Soil', 'On Sand']);
    const line = Array.from({ length: 4 }, () => prose).join(' ');
    expect(titlesOf(`${line}\n${line}\n`)).toEqual([prose, prose]);
  });
});

describe('authors', () => {
  it('are no one where the source says that it has none', () => {
    const text = 'TY  - JOUR\nTI  - Bending Networks\nAU  - [No author name available]\nER  -\n';
    const [record] = readFile({ name: 'a.ris', text }).records;
    expect(record!.reference!.authors).toEqual([]);
    expect(record!.authorCount).toBeNull();
  });
});
