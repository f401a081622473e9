// The command line as others call it: what it prints, what it leaves, and how it refuses.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'paperloom-test-'));
const GOOD = join(ROOT, 'data/corpus/002_2af3aa197317070c.txt');

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

function paperloom(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/paperloom.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** A run that is sent the signal of schedulers right after its second file is written. */
function endedWhileWriting(...args: string[]) {
  const hook = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeFileSync } = fs;
    fs.writeFileSync = (path, ...rest) => {
      writeFileSync(path, ...rest);
      if (String(path).endsWith('papers.json')) process.kill(process.pid, 'SIGTERM');
    };
    syncBuiltinESMExports();`;
  const own = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  return spawnSync(process.execPath, [...own, 'scripts/paperloom.ts', ...args], { cwd: ROOT });
}

function write(name: string, content: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

interface Line {
  title: string;
  abstract: string;
  links: string[];
  sources: { file: string; line: number }[];
  concepts: {
    id: string;
    label: string;
    type: string;
    salience: number;
    mentions: {
      field: 'title' | 'abstract';
      start: number;
      end: number;
      text: string;
      rule: string;
      by?: string;
    }[];
  }[];
}

describe('extract', () => {
  const { status, out } = paperloom('extract');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

  it('prints a line for each of the 404 papers', () => {
    expect(status).toBe(0);
    expect(lines).toHaveLength(404);
  });

  it('prints the properties that others read, in their form', () => {
    expect(Object.keys(lines[0]!)).toEqual(
      'title date authorCount commentCount links sources abstract concepts ambiguous introduces'.split(
        ' ',
      ),
    );
    for (const { sources, links } of lines) {
      expect(sources.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^https?:\/\/\S+[^.,;:)]$/);
    }
  });

  it('prints mentions that are what stands at their place', () => {
    let mentions = 0;
    for (const line of lines) {
      for (const { field, start, end, text } of line.concepts.flatMap((c) => c.mentions)) {
        expect(line[field].slice(start, end)).toBe(text);
        mentions++;
      }
    }
    expect(mentions).toBeGreaterThan(5000);
  });

  it('says on which words a mention rests that does not explain itself', () => {
    const mentions = lines.flatMap((line) => line.concepts.flatMap((c) => c.mentions));
    const leaning = mentions.filter(({ rule }) => ['defined', 'cue', 'expansion'].includes(rule));
    expect(leaning.length).toBeGreaterThan(100);
    expect(leaning.filter(({ by }) => !by)).toEqual([]);
    expect(mentions.filter(({ rule, by }) => rule === 'label' && by !== undefined)).toEqual([]);
  });

  it('keeps salience within 0 and 1, and every concept with a mention', () => {
    for (const { salience, mentions } of lines.flatMap((line) => line.concepts)) {
      expect(salience).toBeGreaterThan(0);
      expect(salience).toBeLessThanOrEqual(1);
      expect(mentions.length).toBeGreaterThan(0);
    }
  });
});

it('finds terms of the reader’s own where a file gives them', () => {
  const terms = write('terms.csv', 'label,type\ntoken-feature match,theory\n');
  const labels = (...own: string[]) =>
    paperloom('extract', GOOD, ...own)
      .out.trimEnd()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as Line).concepts.map(({ label }) => label));
  expect(labels()).not.toContain('token-feature match');
  expect(labels('--vocabulary', terms)).toContain('token-feature match');
});

it('ends in silence when its reader wants no more', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/paperloom.ts', 'extract', GOOD],
    { cwd: ROOT },
  );
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, err]).toEqual([0, '']);
});

describe('links', () => {
  it('prints each pair once, with its weights', () => {
    const lines = paperloom('links', GOOD)
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, number>);
    expect(Object.keys(lines[0]!)).toEqual([
      'source',
      'target',
      'papers',
      'associationStrength',
      'npmi',
      'g2',
    ]);
    const pairs = lines.map(({ source, target }) => `${source} ${target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { papers, npmi } of lines) {
      expect(papers).toBeGreaterThanOrEqual(1);
      expect(Math.abs(npmi!)).toBeLessThanOrEqual(1);
    }
  });
});

describe('build', () => {
  it('gives the same bytes twice and leaves nothing else behind', () => {
    const [one, two] = [join(FOLDER, 'one'), join(FOLDER, 'two')];
    expect(paperloom('build', GOOD, '--out', one).status).toBe(0);
    expect(paperloom('build', GOOD, '--out', two).status).toBe(0);
    expect(paperloom('build', GOOD, '--out', two).status).toBe(0);
    const names = readdirSync(one);
    expect(readdirSync(two)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(one, name))).toEqual(readFileSync(join(two, name)));
    expect(readdirSync(FOLDER).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('into a folder of other things leaves them there, the first time and the next', () => {
    const folder = join(FOLDER, 'shared');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const names = ['manifest.json', 'notes.txt', 'overview.json', 'papers.json', 'texts-0.json'];
    for (let time = 0; time < 2; time++) {
      expect(paperloom('build', GOOD, '--out', folder).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(names);
    }
  });

  it('leaves no text of a larger corpus behind', () => {
    const folder = join(FOLDER, 'shrinks');
    mkdirSync(folder);
    for (const name of ['overview.json', 'texts-0.json', 'texts-7.json', 'notes.txt'])
      writeFileSync(join(folder, name), 'old');
    paperloom('build', GOOD, '--out', folder);
    expect(readdirSync(folder)).not.toContain('texts-7.json');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('old');
  });

  it('leaves nothing half done when it is ended while it writes, and is whole when run again', () => {
    const [place, out] = [join(FOLDER, 'ended'), join(FOLDER, 'ended', 'dataset')];
    mkdirSync(place);
    const ended = endedWhileWriting('build', GOOD, '--out', out);
    expect(ended.signal).toBeNull();
    expect(readdirSync(place)).toEqual(['dataset']);
    paperloom('build', GOOD, '--out', join(place, 'again'));
    expect(readdirSync(out)).toEqual(readdirSync(join(place, 'again')));
  });

  it('leaves nothing at all when it is ended while it reads', async () => {
    const place = join(FOLDER, 'early');
    mkdirSync(place);
    const args = ['--import', 'tsx', 'scripts/paperloom.ts', 'build', '--out', join(place, 'out')];
    const build = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    setTimeout(() => build.kill('SIGINT'), 500);
    await new Promise((resolve) => build.once('exit', resolve));
    expect(readdirSync(place)).toEqual([]);
  });

  it('leaves a bad file out and says so, and builds from the good one', () => {
    const bad = write('bad.txt', '<!doctype html><html><body>no dump</body></html>\n');
    const { status, err } = paperloom('build', GOOD, bad, '--out', join(FOLDER, 'mixed'));
    expect(status).toBe(0);
    expect(err).toMatch(/left out bad\.txt/);
  });
});

describe('receipt', () => {
  it('prints a line for each record, and the sums on stderr', () => {
    const { status, out, err } = paperloom('receipt');
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(459);
    expect(err).toBe('459 records: 404 papers, 55 merged, 0 skipped\n');
  });

  it('prints a table with --csv, of packed files too, and of all in a folder', () => {
    const folder = join(FOLDER, 'packed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'page.txt.gz'), gzipSync(readFileSync(GOOD)));
    writeFileSync(join(folder, 'notes.html'), '<html>none</html>');
    const { status, out, err } = paperloom('receipt', '--csv', folder);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\r\n')).toHaveLength(1 + 58);
    expect(out).toMatch(/^file,line,title,outcome,into,notes,reason\r\npage\.txt\.gz,/);
    expect(err).toMatch(/left out notes\.html:1: .*web page/);
  });
});

describe('a mistake of the user', () => {
  const out = join(FOLDER, 'never');
  it.each([
    [
      'a missing file',
      ['build', join(FOLDER, 'no-such.txt'), '--out', out],
      /no-such\.txt: no such file/,
    ],
    [
      'a binary file',
      ['build', write('x.bin', Buffer.from([0, 1, 2, 0, 255, 254])), '--out', out],
      /x\.bin/,
    ],
    ['an empty file', ['build', write('empty.txt', ''), '--out', out], /empty\.txt/],
    [
      'a bomb',
      ['extract', write('bomb.gz', gzipSync(Buffer.alloc(30_000_000)))],
      /bomb\.gz: .*200/,
    ],
    ['a page of HTML', ['extract', write('page.txt', '<html><p>Hello</p></html>\n')], /page\.txt/],
    ['one huge line', ['links', write('huge.txt', 'word '.repeat(400_000))], /huge\.txt/],
    ['no folder to write to', ['build'], /--out DIR/],
    ['no name after --out', ['build', GOOD, '--out'], /--out DIR/],
    ['an empty name after --out', ['build', GOOD, '--out='], /--out DIR/],
    ['a file where the folder should be', ['build', GOOD, '--out', write('file', '')], /file: /],
    ['a folder below a file', ['build', GOOD, '--out', write('file', '') + '/x'], /file\/x: /],
    ['an unknown option', ['extract', '--fast'], /--fast/],
    ['an unknown command', ['extrat'], /extrat/],
  ])('with %s is told in one line, without a trace', (_, args, said) => {
    const { status, out: printed, err } = paperloom(...args);
    expect(status).toBe(1);
    expect(printed).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(readdirSync(FOLDER)).not.toContain('never');
  });
});

describe('diff', () => {
  const [one, two] = [join(FOLDER, 'diff-one'), join(FOLDER, 'diff-two')];

  it('prints a line for each change between two datasets, and none for none', () => {
    expect(paperloom('build', GOOD, '--out', one).status).toBe(0);
    expect(
      paperloom('build', join(ROOT, 'test/golden/dumps/a-blank-lines.txt'), '--out', two).status,
    ).toBe(0);
    const same = paperloom('diff', one, one);
    expect(same).toMatchObject({ status: 0, out: '' });
    const { status, out, err } = paperloom('diff', one, two);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const gone = lines.filter(({ what, change }) => what === 'papers' && change === 'out');
    expect([status, gone.length]).toEqual([0, 58]);
    expect(err).toMatch(/^papers 58 → \d+: \d+ in, 58 out$/m);
  });

  it('refuses what is no two datasets, in one line', () => {
    for (const args of [[one], [one, two, two], [one, FOLDER]]) {
      const { status, out, err } = paperloom('diff', ...args);
      expect([status, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
    }
  });
});

describe('a library that grows', () => {
  const entry = (n: number, text: string) =>
    `@article{k${n}, title = {Study ${'ABCDEF'[n]!} of Networks}, year = 202${n}, abstract = {${text}}}\n`;
  const few = [0, 1, 2].map((n) =>
    entry(n, 'We prune by knowledge distillation and quantization.'),
  );
  const more = [...few, entry(3, 'Quantization meets low-rank adaptation in this made-up one.')];
  const [before, after] = [join(FOLDER, 'before'), join(FOLDER, 'after')];
  const placesIn = (folder: string) =>
    (
      JSON.parse(readFileSync(join(folder, 'overview.json'), 'utf8')) as {
        concepts: { id: string; x: number; y: number }[];
      }
    ).concepts;

  it('keeps every place of the map before', () => {
    paperloom('build', write('few.bib', few.join('')), '--out', before);
    const { status, err } = paperloom(
      ...['build', write('more.bib', more.join('')), '--from', before, '--out', after],
    );
    expect(status, err).toBe(0);
    const places = new Map(placesIn(after).map(({ id, x, y }) => [id, [x, y]]));
    const old = placesIn(before);
    expect(old.length).toBeGreaterThan(1);
    expect(places.size).toBeGreaterThan(old.length);
    for (const { id, x, y } of old) expect(places.get(id)).toEqual([x, y]);
  });

  it('is refused an earlier map that is none', () => {
    const { status, err } = paperloom('build', '--from', FOLDER, '--out', after);
    expect(status).toBe(1);
    expect(err).toMatch(/no dataset, overview\.json cannot be read/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('export', () => {
  const file = write(
    'two.bib',
    '@article{a, title={Study of Two}, abstract={We prune by knowledge distillation and quantization.}}\n'.repeat(
      2,
    ),
  );

  it.each([
    ['gexf', /^<\?xml.*<gexf /s],
    ['svg', /<svg .*knowledge distillation/s],
    ['papers-csv', /Study of Two/],
  ])('writes %s', (format, content) => {
    const { status, out, err } = paperloom('export', '--format', format, file);
    expect(status, err).toBe(0);
    expect(out).toMatch(content);
  });

  it('has the edits and the terms it is given', () => {
    const edit = '{"id":"1","op":"rename","concept":"knowledge-distillation","label":"Teaching"}';
    const edits = write('e.json', `{"paperloomCuration":1,"corpus":"C","edits":[${edit}]}`);
    const own = ['--curation', edits];
    const { status, out, err } = paperloom('export', '--format', 'concepts-csv', ...own, file);
    expect(status, err).toBe(0);
    expect(out).toContain('Teaching');
  });

  it('has the edits in the lines of extract and links, and says which do not fit', () => {
    const edits = [
      '{"id":"1","op":"rename","concept":"knowledge-distillation","label":"Teaching"}',
      '{"id":"2","op":"merge","concept":"nowhere","into":"knowledge-distillation"}',
    ].join(',');
    const own = ['--curation', write('e2.json', `{"paperloomCuration":1,"edits":[${edits}]}`)];
    const { status, out, err } = paperloom('extract', ...own, file);
    expect(status, err).toBe(0);
    expect(out).toContain('"label":"Teaching"');
    expect(err).toContain('1 of 2 edits do not fit this corpus; the others hold:');
    expect(err).toContain('edit 2, merge nowhere into knowledge-distillation: no concept');
    const gone = '{"id":"1","op":"exclude","concept":"knowledge-distillation"}';
    const without = write('e3.json', `{"paperloomCuration":1,"edits":[${gone}]}`);
    expect(paperloom('links', file).out).toContain('knowledge-distillation');
    expect(paperloom('links', '--curation', without, file).out).not.toContain(
      'knowledge-distillation',
    );
  });

  it('refuses a view of a later version, and leaves nothing', () => {
    const target = join(FOLDER, 'late.svg');
    const asked = ['--format', 'svg', '--view', '#v=99&q=a', '--out', target];
    const { status, err } = paperloom('export', ...asked, file);
    expect([status, err]).toEqual([1, expect.stringContaining('version 99')]);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith('late'))).toEqual([]);
  });

  it('draws a figure as it is asked to', () => {
    const asked = ['--size', 'square', '--legend', 'top-right', '--title=Two papers'];
    const { status, out, err } = paperloom('export', '--format', 'svg', ...asked, file);
    expect(status, err).toBe(0);
    expect(out).toMatch(/width="810pt" height="810pt".*>Two papers<\/text>/s);
  });

  it.each([
    [['--format', 'svg', '--size', '9000x10mm'], /9000x10mm cannot be drawn/],
    [['--format', 'svg', '--out', join(FOLDER, 'no/such/x.svg')], /cannot be written \(ENOENT\)/],
    [['--format', 'gexf', '--legend', 'below'], /--legend is for pictures/],
    [['--format', 'svg', '--view', file], /tells of no view/],
  ])('is told in one line what cannot be: %j', (asked, why) => {
    const { status, out, err } = paperloom('export', ...asked, file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('lists the formats it has when asked for another, and leaves nothing', () => {
    const target = join(FOLDER, 'x.out');
    const { status, err } = paperloom('export', '--format', 'docx', '--out', target, file);
    expect(status).toBe(1);
    expect(err).toMatch(/no format “docx”.*gexf.*svg/);
    expect(readdirSync(FOLDER)).not.toContain('x.out');
  });
});

describe('tally and merge', () => {
  it('give of parts what links gives of the whole, whatever the grouping', () => {
    const lines = paperloom('extract', GOOD).out.trimEnd().split('\n');
    const part = (name: string, of: string[]) =>
      write(`${name}.tally`, paperloom('tally', write(`${name}.jsonl`, of.join('\n'))).out);
    const [a, b, c] = [lines.slice(0, 9), lines.slice(9, 30), lines.slice(30)].map((of, i) =>
      part(`part-${i}`, of),
    ) as [string, string, string];
    const ab = write('ab.tally', paperloom('merge', a, b).out);
    const links = paperloom('merge', '--format', 'links', c, ab).out;
    const sorted = (text: string) => text.trimEnd().split('\n').sort();
    expect(sorted(links)).toEqual(sorted(paperloom('links', GOOD).out));
  });

  it('refuse what is no line of extract', () => {
    const { status, err } = paperloom('tally', write('no.jsonl', '{"a":1}\n'));
    expect([status, err]).toEqual([1, expect.stringContaining('no.jsonl:1: no line of extract')]);
  });
});
