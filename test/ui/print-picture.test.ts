// The picture that takes the place of the map on paper, whenever in a print the map comes.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPrintPicture } from '../../src/ui/print-picture.ts';
import type { MapHandle } from '../../src/render/map-handle.ts';

const pictures = () => document.querySelectorAll('.print-picture').length;
const tell = (event: string) => window.dispatchEvent(new Event(event));
const handle = () =>
  ({ picture: () => document.createElement('canvas') }) as Partial<MapHandle> as MapHandle;

describe('the picture for the printer', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div><div class="map-view"></div></div>';
  });
  afterEach(() => {
    tell('afterprint');
  });

  it('stands there for as long as a print takes', () => {
    const end = keepPrintPicture(handle());
    expect(pictures()).toBe(0);
    tell('beforeprint');
    expect(pictures()).toBe(1);
    tell('afterprint');
    expect(pictures()).toBe(0);
    end();
  });

  it('comes with a map that is ready only when the print has begun', () => {
    const endWithout = keepPrintPicture(null);
    tell('beforeprint');
    expect(pictures()).toBe(0);
    endWithout();
    const end = keepPrintPicture(handle());
    expect(pictures()).toBe(1);
    end();
    expect(pictures()).toBe(0);
  });
});
