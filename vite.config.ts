// How the page is built: relative addresses, so that the folder works from any path, and a
// Content-Security-Policy that forbids every request to another place.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { policyOf } from './scripts/policy.ts';
import { readOwnVocabulary } from './scripts/read-input.ts';
import type { Plugin, Rolldown } from 'vite';

const POLICY = policyOf({
  scripts: "'self'",
  styles: "'self'",
  fonts: "'self'",
  requests: "'self'",
});

/** Only in the built page: the dev server's refresh needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY };
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
    },
  };
}

const NOTHING = fileURLToPath(new URL('src/ui/nothing.ts', import.meta.url));

/** Parts of jspdf for pages of HTML, which no figure is. */
const UNUSED = ['html2canvas', 'canvg', 'dompurify'];

/** What a build in the page must know before any paper: the vocabulary and the table of words. */
function knowledge(): Plugin {
  const folder = 'knowledge/';
  const texts = (): [name: string, text: string][] => [
    [`${folder}vocabulary.json`, JSON.stringify(readOwnVocabulary())],
    [`${folder}words.tsv`, readFileSync(new URL('data/words.tsv', import.meta.url), 'utf8')],
  ];
  return {
    name: 'knowledge',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const wanted = texts().find(([name]) => request.url === `/${name}`);
        if (wanted) response.end(wanted[1]);
        else next();
      });
    },
    generateBundle() {
      for (const [fileName, source] of texts()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * What comes together in one file, with all it needs that no file before it has: else whatever two parts
 * have in common would be a file of its own, a hundred of them, each a request that the first map, or
 * whoever presses something just then, has to wait beside.
 */
const FILES: Rolldown.CodeSplittingGroup[] = [
  { name: 'first', tags: ['$initial'], priority: 4 },
  { name: 'bar', test: /src\/ui\/(top-bar|sheet-grip)\.tsx$/, priority: 3 },
  {
    name: 'panels',
    test: /src\/ui\/(filter-panel|side-panel|years-bar|missing-line|presentation|fit-chip|focus-chip|compare-chip|mini-map|zoom-buttons|curate\/merge-on-map|why-unseen|names-left-out)\.tsx$/,
    priority: 2,
  },
  {
    name: 'intake',
    test: /src\/ui\/intake\/(ask-where|build-card|drop-zone|news-line)\.tsx$/,
    priority: 1,
  },
];

export default defineConfig({
  base: './',
  resolve: { alias: UNUSED.map((find) => ({ find, replacement: NOTHING })) },
  plugins: [react(), contentSecurityPolicy(), knowledge()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // A font inlined as a data: address would be refused.
    assetsInlineLimit: 0,
    // Every browser that runs ES2022 knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What takes long in a build is of no use to whoever starts the program.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: FILES } },
    },
  },
});
