// How the template of an offline page is built: all code and styles in one HTML file, each allowed by
// its hash, and a slot for the data.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hashSource, policyOf } from './scripts/policy.ts';
import { SLOT } from './src/work/offline-page.ts';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a page opened from a file does without, and what stands there instead. */
const WITHOUT: readonly (readonly [RegExp, string])[] = [
  [/^.*\/figure-fonts\.ts$/, at('src/offline/no-fonts.ts')],
  [/^.*\/write-pdf\.ts$/, at('src/offline/no-pdf.ts')],
  [/^.*\/corpora-provider\.tsx$/, at('src/offline/no-import.tsx')],
];

/** Script and style of the bundle → offline.html. */
function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const all = Object.values(bundle);
      const script = all.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n');
      const style = all
        .flatMap((part) =>
          part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
        )
        .join('\n');
      for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
      this.emitFile({ type: 'asset', fileName: 'offline.html', source: pageOf(script, style) });
    },
  };
}

/**
 * A script must not hold what would end it, nor what begins a comment; and where Vite would list what a
 * part needs beside it, there is nothing beside it.
 */
function inert(script: string): string {
  return script
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('__VITE_PRELOAD__', '[]');
}

function pageOf(code: string, style: string): string {
  const script = inert(code);
  const policy = policyOf({
    scripts: hashSource(script),
    styles: hashSource(style),
    fonts: 'data:',
    requests: "'none'",
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Paperloom</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>Paperloom draws its map in your browser and needs JavaScript for that.</noscript>
${SLOT}
<script type="module">${script}</script>
</body>
</html>
`;
}

export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { alias: WITHOUT.map(([find, replacement]) => ({ find, replacement })) },
  plugins: [react(), singleFile()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: at('src/offline/main.tsx'), output: { codeSplitting: false } },
  },
});
