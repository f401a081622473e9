// bench render: times drawing, moving and highlighting a graph, ours against other programs, each on a page of its own
// in the same browser, with the same seeded graph, in one run.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../../test/e2e/find-browser.ts';
import { plotOf, textOf } from './render-report.ts';
import type { Browser } from '@playwright/test';
import type { Row } from './render-report.ts';
import type { Times } from './render/time-peer.ts';

const ROOT = fileURLToPath(new URL('render', import.meta.url));
const PORT = 4174;

const PEERS = ['ours', 'cytoscape', 'sigma', 'force-graph', 'vis-network', 'vosviewer-online'];

/** Pages, each built with its own React: VOSviewer Online needs version 18. */
const PAGES = [
  { html: 'index.html', alias: {} },
  { html: 'vosviewer.html', alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
] as const;
const SIZES = [
  { nodes: 500, links: 2_000 },
  { nodes: 2_000, links: 10_000 },
] as const;
const RUNS = 3;
/** Milliseconds after which a program counts as stuck. */
const TIMEOUT = 120_000;

/** Measures all programs; the tables and the plot. `--runs N` sets the number of runs. */
export async function benchRender(
  args: readonly string[],
): Promise<{ text: string; plot: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'paperloom-render-'));
  const asked = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : RUNS;
  const runs = Number.isInteger(asked) && asked > 0 ? asked : RUNS;
  for (const page of PAGES) await buildPage(page, outDir);
  const place = { port: PORT, host: '127.0.0.1' };
  const server = await preview({
    root: ROOT,
    configFile: false,
    build: { outDir },
    preview: place,
  });
  const { executablePath, args: usual } = await findBrowser();
  const more = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const browser = await chromium.launch({ executablePath, args: [...usual, ...more] });
  try {
    const rows = await measureAll(browser, server.resolvedUrls!.local[0]!, runs);
    return { text: textOf(rows, runs), plot: plotOf(rows) };
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

async function buildPage({ html, alias }: (typeof PAGES)[number], outDir: string): Promise<void> {
  await build({
    root: ROOT,
    logLevel: 'error',
    configFile: false,
    plugins: [react()],
    resolve: { alias },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: join(ROOT, html) },
    },
  });
}

/** Interleaves the programs, so that other load on the machine affects all alike. */
async function measureAll(browser: Browser, address: string, runs: number): Promise<Row[]> {
  const rows: { peer: string; nodes: number; links: number; times: Times[] }[] = [];
  for (const size of SIZES) for (const peer of PEERS) rows.push({ peer, ...size, times: [] });
  for (let run = 0; run < runs; run++) {
    for (const row of rows) {
      row.times.push(await measure(browser, `${address}${addressOf(row)}`));
    }
  }
  return rows;
}

function addressOf({ peer, nodes, links }: Omit<Row, 'times'>): string {
  const page = peer === 'vosviewer-online' ? 'vosviewer.html' : '';
  const asked = new URLSearchParams({ peer, nodes: String(nodes), links: String(links) });
  return `${page}?${asked.toString()}`;
}

async function measure(browser: Browser, address: string): Promise<Times> {
  const viewport = { width: 1440, height: 900 };
  // Without animations, so that the result of an action is complete in the next frame.
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(TIMEOUT);
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'times' in window);
    return await page.evaluate(() => (window as unknown as { times: Promise<Times> }).times);
  } finally {
    await page.close();
  }
}
