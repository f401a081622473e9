// The installed package: one file of our own and the libraries beside it, run from somewhere else.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READY } from '../../scripts/pool/messages.ts';
import type { ChildProcess } from 'node:child_process';
import type { Reply, WorkerInit } from '../../scripts/pool/messages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'paperloom-package-'));
const PACKAGE = join(FOLDER, 'node_modules/paperloom');
const PROGRAM = join(PACKAGE, 'bin/paperloom.js');
const ELSEWHERE = join(FOLDER, 'papers');

const BIB = `@article{a, title = {Low-Rank Adaptation of Networks}, year = {2023},
  abstract = {We study low-rank adaptation (LoRA) and quantization of large language models.}}
@article{b, title = {Quantization}, year = {2024}, abstract = {LoRA and quantization meet.}}
`;

beforeAll(() => {
  mkdirSync(PACKAGE, { recursive: true });
  mkdirSync(ELSEWHERE);
  const config = 'scripts/package.vite.config.ts';
  const build = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      config,
      '--outDir',
      join(PACKAGE, 'bin'),
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (build.status !== 0) throw new Error(build.stderr);
  writeFileSync(join(PACKAGE, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(PACKAGE, 'node_modules'), 'dir');
  symlinkSync(join(ROOT, 'data'), join(PACKAGE, 'data'), 'dir');
  mkdirSync(join(PACKAGE, 'dist'));
  writeFileSync(join(PACKAGE, 'dist/index.html'), '<title>Paperloom</title>');
  writeFileSync(join(ELSEWHERE, 'mine.bib'), BIB);
}, 120_000);

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { cwd: ELSEWHERE, encoding: 'utf8' });

/** The address a program prints once it serves. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    program.stdout!.on('data', (piece: Buffer) => {
      out += String(piece);
      const [address] = /http:\S+/.exec(out) ?? [];
      if (address) resolve(address);
    });
    program.once('exit', () => {
      reject(new Error(out));
    });
  });
}

/** The first message of a worker that starts with the program; null where it ends without one. */
async function firstMessageOfWorker(): Promise<Reply | null> {
  const { port1, port2 } = new MessageChannel();
  const replyCount = new Int32Array(new SharedArrayBuffer(4));
  const init: WorkerInit = { isPoolWorker: true, port: port2, replyCount };
  const worker = new Worker(PROGRAM, { workerData: init, transferList: [port2] });
  try {
    return await new Promise((resolve, reject) => {
      port1.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        resolve(null);
      });
    });
  } finally {
    await worker.terminate();
    port1.close();
  }
}

describe('the installed package', () => {
  it('reads a BibTeX file where it is called', () => {
    const { status, stdout, stderr } = run('extract', 'mine.bib');
    expect([status, stderr]).toEqual([0, '']);
    const papers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string });
    expect(papers.map(({ title }) => title)).toEqual([
      'Low-Rank Adaptation of Networks',
      'Quantization',
    ]);
  });

  it('serves the map of a file that is named alone', async () => {
    const program = spawn(process.execPath, [PROGRAM, 'mine.bib', '--port', '4391'], {
      cwd: ELSEWHERE,
    });
    try {
      const address = await addressOf(program);
      expect(await (await fetch(address)).text()).toContain('Paperloom');
      const overview = (await (await fetch(`${address}dataset/overview.json`)).json()) as {
        name: string;
      };
      expect(overview.name).toBe('mine');
      expect((await fetch(`${address}dataset/../../package.json`)).status).toBe(404);
    } finally {
      program.kill();
    }
  });

  it('has threads that help', async () => {
    expect(await firstMessageOfWorker()).toEqual({ taskId: READY });
  });

  it('tells how it is called, and what it does not know', () => {
    expect(run('--help').stdout).toContain('npx paperloom');
    const { status, stderr } = run('nothing.bib');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/neither a command nor a file/)]);
  });

  it('takes along what it needs and no source', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('data/words.tsv');
    expect(paths.filter((path) => /^(?:src|test|scripts|dist\/dataset)\//.test(path))).toEqual([]);
  });
});
