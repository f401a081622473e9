// Long work in parts.

import { expect, it } from 'vitest';
import { inTasks } from '../../src/work/in-tasks.ts';

it('work in parts leaves room for others as soon as it has taken a moment', async () => {
  const log: string[] = [];
  let ms = 0;
  function* work(): Generator<void, string> {
    for (const name of ['a', 'b', 'c', 'd']) {
      log.push(name);
      ms += 5;
      yield;
    }
    return 'done';
  }
  setTimeout(() => log.push('a key'), 0);
  const done = inTasks(work(), () => ms);
  expect(await done).toBe('done');
  expect(log).toEqual(['a', 'b', 'a key', 'c', 'd']);
});
