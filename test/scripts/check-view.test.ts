// Addresses of views that cannot be drawn, each refused in a line.

import { describe, expect, it } from 'vitest';
import { checkView } from '../../scripts/check-view.ts';
import { DATASET as dataset } from '../small-dataset.ts';

describe('the address of a view', () => {
  it('is taken with or without what stands before its #', () => {
    expect(checkView('', dataset)).toBe('');
    expect(checkView('#v=1&q=SAM', dataset)).toBe('v=1&q=SAM');
    expect(checkView('http://localhost:4173/#v=1&q=SAM', dataset)).toBe('v=1&q=SAM');
    expect(checkView(`#v=1&corpus=${dataset.id}`, dataset)).toContain('corpus=');
  });

  it.each([
    ['no address', 'rubbish', /no address of a view/],
    ['of a later version', '#v=99&q=SAM', /version 99/],
    ['of another corpus', '#v=1&corpus=abcdef12345', /abcdef12345/],
    ['of a concept that is not there', '#v=1&open=concept:no-such', /“no-such”/],
    ['of a way to one', '#v=1&open=path:no-such~neither', /“no-such”, “neither”/],
  ])('is refused when it is %s', (_, view, why) => {
    expect(() => checkView(view, dataset)).toThrow(why);
  });
});
