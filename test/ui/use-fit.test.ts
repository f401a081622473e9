// When the map has become another one, and is fitted again.

import { describe, expect, it } from 'vitest';
import { isAnotherMap } from '../../src/ui/use-fit.ts';

const around = (concept: string, steps = 1) => ({ focus: { concept, steps }, concepts: 10 });
const all = { focus: null, concepts: 100 };

describe('a map', () => {
  it('is another where a neighbourhood begins, goes further, moves or ends', () => {
    expect(isAnotherMap(all, { ...around('sam'), concepts: 90 })).toBe(true);
    expect(isAnotherMap(around('sam'), around('sam', 2))).toBe(true);
    expect(isAnotherMap(around('sam'), around('lora'))).toBe(true);
    expect(isAnotherMap({ ...around('sam'), concepts: 90 }, all)).toBe(true);
    expect(isAnotherMap(around('sam'), around('sam'))).toBe(false);
  });

  it('is another with many times more or fewer concepts, and the same with some more', () => {
    expect(isAnotherMap(all, { ...all, concepts: 2000 })).toBe(true);
    expect(isAnotherMap(all, { ...all, concepts: 20 })).toBe(true);
    expect(isAnotherMap(all, { ...all, concepts: 140 })).toBe(false);
  });

  it('stays where nothing is left of it, to be found where it was', () => {
    expect(isAnotherMap(all, { ...all, concepts: 0 })).toBe(false);
  });
});
