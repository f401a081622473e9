// Bundles the command line into one file for the package; libraries stay external. The file is one folder deep, as
// the scripts are, so that paths relative to it still hold.

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
