// The command line as others call it: what it prints, what it leaves, and how it refuses. Starting a
// program costs more than most of what it is asked here, so each command is started once as a program
// of its own, and runs in this process otherwise.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runBuild } from '../../scripts/build.ts';
import { parseCommand } from '../../scripts/command.ts';
import { runDiff } from '../../scripts/diff.ts';
import { runExport } from '../../scripts/export.ts';
import { runExtract } from '../../scripts/extract.ts';
import { runLinks } from '../../scripts/links.ts';
import { runReceipt } from '../../scripts/receipt.ts';
import { runMerge, runTally } from '../../scripts/shards/tally.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'paperloom-test-'));
const GOOD = join(ROOT, 'data/corpus/002_2af3aa197317070c.txt');

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

/** What a run left on its way. */
interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** As a program of its own. */
function program(...args: string[]): Run {
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

const COMMANDS = {
  build: runBuild,
  diff: runDiff,
  export: runExport,
  extract: runExtract,
  links: runLinks,
  merge: runMerge,
  receipt: runReceipt,
  tally: runTally,
};

/** The end of a program that runs in this process. */
class Exit extends Error {
  constructor(readonly status: number) {
    super(`ended with ${status}`);
  }
}

/** What the functions of a command do, with the streams and the end of a program. */
async function paperloom(name: keyof typeof COMMANDS, ...args: string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const hear = (stream: keyof typeof said) => (piece: unknown) => {
    said[stream] += String(piece);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      throw new Exit(Number(status ?? 0));
    }),
  ];
  try {
    await COMMANDS[name](parseCommand(args));
    return { status: 0, ...said };
  } catch (error) {
    if (error instanceof Exit) return { status: error.status, ...said };
    throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
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
  const { status, out } = program('extract');
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

it('finds terms of the reader’s own where a file gives them', async () => {
  const terms = write('terms.csv', 'label,type\ntoken-feature match,theory\n');
  const labels = async (...own: string[]) =>
    (await paperloom('extract', GOOD, ...own)).out
      .trimEnd()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as Line).concepts.map(({ label }) => label));
  expect(await labels()).not.toContain('token-feature match');
  expect(await labels('--vocabulary', terms)).toContain('token-feature match');
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
    const lines = program('links', GOOD)
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
  it('gives the same bytes twice and leaves nothing else behind', async () => {
    const [one, two] = [join(FOLDER, 'one'), join(FOLDER, 'two')];
    expect(program('build', GOOD, '--out', one).status).toBe(0);
    expect((await paperloom('build', GOOD, '--out', two)).status).toBe(0);
    expect((await paperloom('build', GOOD, '--out', two)).status).toBe(0);
    const names = readdirSync(one);
    expect(readdirSync(two)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(one, name))).toEqual(readFileSync(join(two, name)));
    expect(readdirSync(FOLDER).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('into a folder of other things leaves them there, the first time and the next', async () => {
    const folder = join(FOLDER, 'shared');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const names = ['manifest.json', 'notes.txt', 'overview.json', 'papers.json', 'texts-0.json'];
    for (let time = 0; time < 2; time++) {
      expect((await paperloom('build', GOOD, '--out', folder)).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(names);
    }
  });

  it('leaves no text of a larger corpus behind', async () => {
    const folder = join(FOLDER, 'shrinks');
    mkdirSync(folder);
    for (const name of ['overview.json', 'texts-0.json', 'texts-7.json', 'notes.txt'])
      writeFileSync(join(folder, name), 'old');
    await paperloom('build', GOOD, '--out', folder);
    expect(readdirSync(folder)).not.toContain('texts-7.json');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('old');
  });

  it('leaves nothing half done when it is ended while it writes, and is whole when run again', async () => {
    const [place, out] = [join(FOLDER, 'ended'), join(FOLDER, 'ended', 'dataset')];
    mkdirSync(place);
    const ended = endedWhileWriting('build', GOOD, '--out', out);
    expect(ended.signal).toBeNull();
    expect(readdirSync(place)).toEqual(['dataset']);
    await paperloom('build', GOOD, '--out', join(place, 'again'));
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

  it('leaves a bad file out and says so, and builds from the good one', async () => {
    const bad = write('bad.txt', '<!doctype html><html><body>no dump</body></html>\n');
    const { status, err } = await paperloom('build', GOOD, bad, '--out', join(FOLDER, 'mixed'));
    expect(status).toBe(0);
    expect(err).toMatch(/left out bad\.txt/);
  });

  it('tells once of a line that it leaves out of a record, and what to do', async () => {
    const long = 'word '.repeat(250_000);
    const text = `TY  - JOUR\nTI  - Huge\nAB  - ${long}\nER  - \nTY  - JOUR\nTI  - Last\nER  - \n`;
    const file = write('long.ris', text);
    const { status, err } = await paperloom('build', file, '--out', join(FOLDER, 'long'));
    expect(status).toBe(0);
    expect(err.match(/long\.ris:3/g)).toHaveLength(1);
    expect(err).toContain(
      'long.ris:3: left out a line of 1 million characters, more than any paper has. ' +
        'The rest of its record is kept; shorten the line to have all of it.',
    );
  });
});

describe('receipt', () => {
  it('prints a line for each record, and the sums on stderr', () => {
    const { status, out, err } = program('receipt');
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(459);
    expect(err).toBe('459 records: 404 papers, 55 merged, 0 skipped\n');
  });

  it('prints a table with --csv, of packed files too, and of all in a folder', async () => {
    const folder = join(FOLDER, 'packed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'page.txt.gz'), gzipSync(readFileSync(GOOD)));
    writeFileSync(join(folder, 'notes.html'), '<html>none</html>');
    const { status, out, err } = await paperloom('receipt', '--csv', folder);
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
  ])('with %s is told in one line, without a trace', async (_, args, said) => {
    const [command, ...rest] = args as [keyof typeof COMMANDS, ...string[]];
    const run = command in COMMANDS ? paperloom : program;
    const { status, out: printed, err } = await run(command, ...rest);
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

  it('prints a line for each change between two datasets, and none for none', async () => {
    expect((await paperloom('build', GOOD, '--out', one)).status).toBe(0);
    expect(
      (await paperloom('build', join(ROOT, 'test/golden/dumps/a-blank-lines.txt'), '--out', two))
        .status,
    ).toBe(0);
    const same = await paperloom('diff', one, one);
    expect(same).toMatchObject({ status: 0, out: '' });
    const { status, out, err } = program('diff', one, two);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const gone = lines.filter(({ what, change }) => what === 'papers' && change === 'out');
    expect([status, gone.length]).toEqual([0, 58]);
    expect(err).toMatch(/^papers 58 → \d+: \d+ in, 58 out$/m);
  });

  it('refuses what is no two datasets, in one line', async () => {
    for (const args of [[one], [one, two, two], [one, FOLDER]]) {
      const { status, out, err } = await paperloom('diff', ...args);
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

  it('keeps every place of the map before', async () => {
    await paperloom('build', write('few.bib', few.join('')), '--out', before);
    const grown = [write('more.bib', more.join('')), '--from', before, '--out', after];
    const { status, err } = await paperloom('build', ...grown);
    expect(status, err).toBe(0);
    const places = new Map(placesIn(after).map(({ id, x, y }) => [id, [x, y]]));
    const old = placesIn(before);
    expect(old.length).toBeGreaterThan(1);
    expect(places.size).toBeGreaterThan(old.length);
    for (const { id, x, y } of old) expect(places.get(id)).toEqual([x, y]);
  });

  it('is refused an earlier map that is none', async () => {
    const { status, err } = await paperloom('build', '--from', FOLDER, '--out', after);
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
  ])('writes %s', async (format, content) => {
    const { status, out, err } = await paperloom('export', '--format', format, file);
    expect(status, err).toBe(0);
    expect(out).toMatch(content);
  });

  it('has the edits and the terms it is given', async () => {
    const edit = '{"id":"1","op":"rename","concept":"knowledge-distillation","label":"Teaching"}';
    const edits = write('e.json', `{"paperloomCuration":1,"corpus":"C","edits":[${edit}]}`);
    const own = ['--curation', edits];
    const { status, out, err } = await paperloom(
      'export',
      '--format',
      'concepts-csv',
      ...own,
      file,
    );
    expect(status, err).toBe(0);
    expect(out).toContain('Teaching');
  });

  it('has the edits in the lines of extract and links, and says which do not fit', async () => {
    const edits = [
      '{"id":"1","op":"rename","concept":"knowledge-distillation","label":"Teaching"}',
      '{"id":"2","op":"merge","concept":"nowhere","into":"knowledge-distillation"}',
    ].join(',');
    const own = ['--curation', write('e2.json', `{"paperloomCuration":1,"edits":[${edits}]}`)];
    const { status, out, err } = await paperloom('extract', ...own, file);
    expect(status, err).toBe(0);
    expect(out).toContain('"label":"Teaching"');
    expect(err).toContain('1 of 2 edits do not fit this corpus; the others hold:');
    expect(err).toContain('edit 2, merge nowhere into knowledge-distillation: no concept');
    const gone = '{"id":"1","op":"exclude","concept":"knowledge-distillation"}';
    const without = write('e3.json', `{"paperloomCuration":1,"edits":[${gone}]}`);
    expect((await paperloom('links', file)).out).toContain('knowledge-distillation');
    expect((await paperloom('links', '--curation', without, file)).out).not.toContain(
      'knowledge-distillation',
    );
  });

  it('writes what a view shows, not only in pictures', async () => {
    const dated = write(
      'dated.bib',
      [2020, 2024]
        .map(
          (year) =>
            `@article{a${year}, title={Study of ${year}}, year={${year}}, abstract={We prune by knowledge distillation.}}\n`,
        )
        .join(''),
    );
    const asked = ['--format', 'papers-csv', '--view', '#v=1&years=2024-2024'];
    const { status, out, err } = await paperloom('export', ...asked, dated);
    expect(status, err).toBe(0);
    expect(out).toContain('Study of 2024');
    expect(out).not.toContain('Study of 2020');
  });

  it('refuses a view of a later version, and leaves nothing', async () => {
    const target = join(FOLDER, 'late.svg');
    const asked = ['--format', 'svg', '--view', '#v=99&q=a', '--out', target];
    const { status, err } = await paperloom('export', ...asked, file);
    expect([status, err]).toEqual([1, expect.stringContaining('version 99')]);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith('late'))).toEqual([]);
  });

  it('draws a figure as it is asked to', () => {
    const asked = ['--size', 'square', '--legend', 'top-right', '--title=Two papers'];
    const { status, out, err } = program('export', '--format', 'svg', ...asked, file);
    expect(status, err).toBe(0);
    expect(out).toMatch(/width="810pt" height="810pt".*>Two papers<\/text>/s);
  });

  it.each([
    [['--format', 'svg', '--size', '9000x10mm'], /9000x10mm cannot be drawn/],
    [['--format', 'svg', '--out', join(FOLDER, 'no/such/x.svg')], /cannot be written \(ENOENT\)/],
    [['--format', 'gexf', '--legend', 'below'], /--legend is for pictures/],
    [['--format', 'svg', '--view', file], /tells of no view/],
  ])('is told in one line what cannot be: %j', async (asked, why) => {
    const { status, out, err } = await paperloom('export', ...asked, file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('lists the formats it has when asked for another, and leaves nothing', async () => {
    const target = join(FOLDER, 'x.out');
    const { status, err } = await paperloom('export', '--format', 'docx', '--out', target, file);
    expect(status).toBe(1);
    expect(err).toMatch(/no format “docx”.*gexf.*svg/);
    expect(readdirSync(FOLDER)).not.toContain('x.out');
  });
});

describe('tally and merge', () => {
  it('give of parts what links gives of the whole, whatever the grouping', async () => {
    const lines = (await paperloom('extract', GOOD)).out.trimEnd().split('\n');
    const part = async (name: string, of: string[]) =>
      write(`${name}.tally`, (await paperloom('tally', write(`${name}.jsonl`, of.join('\n')))).out);
    const a = await part('part-0', lines.slice(0, 9));
    const b = await part('part-1', lines.slice(9, 30));
    const c = await part('part-2', lines.slice(30));
    const ab = write('ab.tally', program('merge', a, b).out);
    const links = (await paperloom('merge', '--format', 'links', c, ab)).out;
    const sorted = (text: string) => text.trimEnd().split('\n').sort();
    expect(sorted(links)).toEqual(sorted((await paperloom('links', GOOD)).out));
  });

  it('refuse what is no line of extract', () => {
    const { status, err } = program('tally', write('no.jsonl', '{"a":1}\n'));
    expect([status, err]).toEqual([1, expect.stringContaining('no.jsonl:1: no line of extract')]);
  });
});
