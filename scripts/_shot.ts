import { chromium } from '@playwright/test';
import { findBrowser } from '../test/e2e/find-browser.ts';
import { pathToFileURL } from 'node:url';
const { executablePath, args } = await findBrowser();
const b = await chromium.launch({ executablePath, args: [...args] });
for (const n of process.argv.slice(2)) {
  const p = await b.newPage({ viewport: { width: 1500, height: 1300 } });
  await p.setContent(`<body style="margin:0"><img style="max-width:1500px;max-height:1300px;width:1500px" src="data:image/svg+xml;base64,${Buffer.from((await import('node:fs')).readFileSync(`docs/gallery/${n}.svg`)).toString('base64')}">`);
  await p.waitForTimeout(400);
  await p.locator('img').screenshot({ path: `/tmp/fig-scratch/${n}.png` });
  await p.close();
}
await b.close();
