// Nothing leaves the page: no request to another place, and a policy that would refuse one.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const ELSEWHERE = 'https://elsewhere.example';

/** What a page did that it must not do. */
interface Faults {
  /** Addresses elsewhere that the page asked for, refused or not. */
  readonly asked: string[];
  /** Those that no policy stopped. */
  readonly sent: string[];
  readonly errors: string[];
  /** Directive and what it refused. */
  violations(): Promise<string[]>;
}

declare global {
  var refused: string[];
}

/** Watches a page from before it opens; a request to elsewhere is noted and goes nowhere. */
async function watch(page: Page, baseURL = ''): Promise<Faults> {
  const { origin } = new URL(baseURL);
  const isElsewhere = (url: string) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin;
  const faults = { asked: [], sent: [], errors: [] } as Omit<Faults, 'violations'>;
  page.context().on('request', (request) => {
    if (isElsewhere(request.url())) faults.asked.push(request.url());
  });
  await page.context().route(
    (url) => isElsewhere(url.href),
    async (route) => {
      faults.sent.push(route.request().url());
      await route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => void faults.errors.push(error.message));
  await page.addInitScript(noteRefusals);
  return { ...faults, violations: () => page.evaluate(() => globalThis.refused) };
}

/** Runs in the page, before any script of its own. */
function noteRefusals(): void {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample } = event;
    globalThis.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
}

async function openMap(page: Page): Promise<void> {
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
}

/** Goes over the whole page as a curious reader does: points, zooms, clicks, tabs, types. */
async function wander(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  for (const [x, y] of [
    [0.4, 0.4],
    [0.5, 0.5],
    [0.6, 0.6],
    [0.5, 0.35],
  ] as const) {
    await page.mouse.move(x * width, y * height, { steps: 5 });
    await page.mouse.wheel(0, -240);
    await page.mouse.click(x * width, y * height);
  }
  await page.keyboard.press('Escape');
  for (let i = 0; i < 25; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  await page.keyboard.type('sharpness');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
}

test.describe('the page', () => {
  test('asks no other place for anything, breaks no policy and logs no error', async ({
    page,
    baseURL,
  }) => {
    const faults = await watch(page, baseURL);
    await openMap(page);
    await wander(page);
    expect(faults.asked).toEqual([]);
    expect(faults.sent).toEqual([]);
    expect(faults.errors).toEqual([]);
    expect(await faults.violations()).toEqual([]);
  });

  test('carries a strict policy ahead of anything that loads', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
    const policy = new Map(
      (meta?.[1] ?? '')
        .replaceAll('&#39;', "'")
        .split('; ')
        .map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')] as const;
        }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/);
    expect(meta!.index).toBeLessThan(html.search(/<(link|script|style)\b/));
  });

  test('holds no script or handler of its own in the markup', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
  });
});

/** Ways out of the page, each with the directive that must refuse it. */
const WAYS_OUT: Record<string, { directive: string; go: (url: string) => void }> = {
  'a picture from elsewhere': {
    directive: 'img-src',
    go: (url) => {
      new Image().src = url;
    },
  },
  'an inline script': {
    directive: 'script-src-elem',
    go: () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.refused.push("the script ran")';
      document.head.append(script);
    },
  },
  'a script from elsewhere': {
    directive: 'script-src-elem',
    go: (url) => {
      const script = document.createElement('script');
      script.src = url;
      document.head.append(script);
    },
  },
  'a handler in markup': {
    directive: 'script-src-attr',
    go: () => {
      document.body.setAttribute('onclick', 'globalThis.refused.push("the handler ran")');
      document.body.click();
    },
  },
  'a style from elsewhere': {
    directive: 'style-src-elem',
    go: (url) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      document.head.append(link);
    },
  },
  'a fetch': {
    directive: 'connect-src',
    go: (url) => {
      fetch(url).catch(() => undefined);
    },
  },
  'a beacon': {
    directive: 'connect-src',
    go: (url) => {
      navigator.sendBeacon(url, 'papers');
    },
  },
  'a socket': {
    directive: 'connect-src',
    go: (url) => {
      new WebSocket(url.replace('https', 'wss'));
    },
  },
  'a frame': {
    directive: 'frame-src',
    go: (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    },
  },
  'another base address': {
    directive: 'base-uri',
    go: (url) => {
      const base = document.createElement('base');
      base.href = url;
      document.head.append(base);
    },
  },
};

test.describe('the policy refuses', () => {
  for (const [name, { directive, go }] of Object.entries(WAYS_OUT)) {
    test(name, async ({ page, baseURL }) => {
      const faults = await watch(page, baseURL);
      await page.goto('./');
      await page.evaluate(go, `${ELSEWHERE}/x`);
      await expect.poll(() => faults.violations()).not.toEqual([]);
      // A refused base is refused anew with every address that is resolved.
      for (const refused of await faults.violations()) expect(refused).toContain(directive);
      expect(faults.sent).toEqual([]);
    });
  }
});
