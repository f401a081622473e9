// The browser tests: the built app, served from dist, in the Chromium that findBrowser finds.
// Specs named *.phone.spec.ts run on a phone's screen, all others on a desktop's.

import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/find-browser.ts';

const PORT = Number(process.env.TEST_PORT ?? 4319);
const ADDRESS = `http://127.0.0.1:${PORT}/`;
// Several builds can be tested beside each other.
const BUILD = process.env.TEST_BUILD ?? 'dist';
const RESULTS = BUILD === 'dist' ? 'test-results/browser' : `test-results/browser-${PORT}`;
const PHONE = /\.phone\.spec\.ts$/;

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: RESULTS,
  reporter: [['list'], ['json', { outputFile: `${RESULTS}.json` }]],
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A run that hangs fails instead of waiting for ever.
  globalTimeout: 25 * 60_000,
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...args] },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // To watch every test for the sake of one that fails takes a fifth of the time. Where one does,
    // `--trace retain-on-failure` has all of it.
    screenshot: 'off',
    trace: 'off',
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: PHONE,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: PHONE,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: `node --import tsx test/e2e/serve.ts ${BUILD} ${PORT}`,
    url: ADDRESS,
    // A server that happens to answer there may serve something else.
    reuseExistingServer: false,
  },
});
