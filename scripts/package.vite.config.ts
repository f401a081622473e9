// The command line as one file for an installed package: our own modules together, libraries beside.
// It lies a folder deep, as the scripts do, so that whatever finds data by its own place still does.

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'scripts/paperloom.ts',
    outDir: 'bin',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
