// test: runs all checks and prints a summary. A failed step does not stop the next ones; a runner that crashes
// counts as one failure. Steps that use one core run in parallel; the unit and browser tests use all cores.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

/** The result of a step. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A script of package.json with arguments, and the report it writes, if any. */
interface Step {
  readonly script: string;
  readonly args?: readonly string[];
  readonly report?: { readonly file: string; readonly count: (text: string) => Count };
}

const UNIT_ARGS = [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT_REPORT}`,
  '--allowOnly=false',
];

const UNIT: Step = {
  script: 'test:spec',
  args: UNIT_ARGS,
  report: { file: UNIT_REPORT, count: countUnit },
};

const BROWSER: Step = {
  script: 'test:browser',
  args: ['--forbid-only'],
  report: { file: BROWSER_REPORT, count: countBrowser },
};

/** Steps that run one after another. */
type Lane = readonly Step[];

/** Stages run one after another, the lanes of a stage in parallel. */
const STAGES: readonly (readonly Lane[])[] = [
  [
    // The linter takes longer than all others together.
    [{ script: 'test:lint' }],
    [{ script: 'build' }, { script: 'test:types' }, { script: 'test:format' }],
  ],
  [[UNIT]],
  [[BROWSER]],
];

/** Reads Vitest's report; a test file that does not load counts as a failure. */
function countUnit(text: string): Count {
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as Report;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Reads Playwright's report; errors outside a test, such as a spec that does not load, count as failures. */
function countBrowser(text: string): Count {
  interface Report {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  }
  const { stats, errors } = JSON.parse(text) as Report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Runs a step; its output is shown live when it runs alone, otherwise when it is done. */
async function runStep(step: Step, port: number, isAlone: boolean): Promise<Count> {
  const { script, args = [], report } = step;
  if (report) rmSync(`${ROOT}/${report.file}`, { force: true });
  if (isAlone) process.stdout.write(headOf(step));
  const child = spawn('npm', ['run', '-s', script, '--', ...args], {
    cwd: ROOT,
    stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_PORT: String(port) },
    // npm is a batch file on Windows.
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  if (!isAlone) process.stdout.write(headOf(step) + Buffer.concat(said).toString());
  return countOf(step, status === 0);
}

function headOf({ script }: Step): string {
  return `\n── ${script}\n`;
}

function countOf({ report }: Step, isFine: boolean): Count {
  if (!report) return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = readCount(report);
  // Failed without a failed test: the runner itself crashed.
  return isFine || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** The results of the steps of a lane, in order. */
async function runLane(lane: Lane, port: number, isAlone: boolean): Promise<[Step, Count][]> {
  const counts: [Step, Count][] = [];
  for (const step of lane) counts.push([step, await runStep(step, port, isAlone)]);
  return counts;
}

function readCount({ file, count }: NonNullable<Step['report']>): Count {
  try {
    return count(readFileSync(`${ROOT}/${file}`, 'utf8'));
  } catch {
    process.stdout.write(`${file}: no account was written.\n`);
    return { passed: 0, failed: 1 };
  }
}

/** A free port for the page under test. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function main(): Promise<void> {
  const port = await freePort();
  mkdirSync(`${ROOT}/test-results`, { recursive: true });
  const counts: [Step, Count][] = [];
  for (const lanes of STAGES) {
    const found = await Promise.all(lanes.map((lane) => runLane(lane, port, lanes.length === 1)));
    counts.push(...found.flat());
  }
  process.stdout.write('\n');
  for (const [{ script }, { passed, failed }] of counts) {
    process.stdout.write(
      `${script.padEnd(14)} ${passed} passed${failed ? `, ${failed} FAILED` : ''}\n`,
    );
  }
  const sum = (key: keyof Count) => counts.reduce((total, [, count]) => total + count[key], 0);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
}

await main();
