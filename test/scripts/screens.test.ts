// The command that takes pictures, where it has nothing to take them of.

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function screens(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/screens.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

describe('screens', () => {
  it('asks in one line for a folder, and for a page that is built', () => {
    const empty = mkdtempSync(join(tmpdir(), 'paperloom-screens-'));
    for (const [args, what] of [
      [[], /needs a folder: npm run -s screens -- OUT/],
      [[join(empty, 'out'), empty], /there is no built page\. Run `npm run build`/],
    ] as const) {
      const { status, stderr } = screens(...args);
      expect(status).toBe(1);
      expect(stderr).toMatch(what);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
