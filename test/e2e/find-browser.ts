// Which Chromium the browser tests drive: the one named by CHROMIUM_PATH, else the one that ships
// inside an npm package, else the system's.

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where a browser is and how to start it. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing but the page: no account, no update, no look-ups of the browser's own. */
const QUIET = [
  '--disable-gpu',
  // Nor a graphics process that draws in software, which no page of two dimensions needs: a tenth of the time.
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error saying in one line what to install, when there is no browser. */
export async function findBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? (await shippedBrowser()) ?? installedBrowser();
  if (path === null || !existsSync(path)) {
    throw new Error(
      'No Chromium found. Run `npx playwright install chromium`, or set CHROMIUM_PATH.',
    );
  }
  // Chromium's sandbox refuses to run for root, as in most containers.
  const isRoot = process.getuid?.() === 0;
  return { executablePath: path, args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET };
}

/** The browser inside @sparticuz/chromium (Linux x64 and arm64), unpacked on first use. */
async function shippedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  // Makes the package unpack its own NSS libraries too, which a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    return await shipped.executablePath();
  } catch {
    return null;
  }
}

function installedBrowser(): string | null {
  return [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => existsSync(path)) ?? null;
}
