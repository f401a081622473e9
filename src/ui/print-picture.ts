// The map on paper: its canvases are as large as the window and as dark as the screen, so one picture of
// it in the colours of paper takes their place while the page is printed.

import { LIGHT } from '../scene/palette.ts';
import type { MapHandle } from '../render/map-handle.ts';

let isPrinting = false;
window.addEventListener('beforeprint', () => {
  isPrinting = true;
});
window.addEventListener('afterprint', () => {
  isPrinting = false;
});

/**
 * Puts a picture of the map beside it for as long as a print takes, also where the map comes, or is
 * another, only when the print has begun. Returns what ends that.
 */
export function keepPrintPicture(handle: MapHandle | null): () => void {
  let picture: HTMLCanvasElement | null = null;
  const put = () => {
    const map = document.querySelector<HTMLElement>('.map-view');
    if (map === null || handle === null || picture !== null) return;
    picture = handle.picture(LIGHT);
    picture.className = 'print-picture';
    map.parentElement?.append(picture);
  };
  const take = () => {
    picture?.remove();
    picture = null;
  };
  if (isPrinting) put();
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', take);
  return () => {
    take();
    window.removeEventListener('beforeprint', put);
    window.removeEventListener('afterprint', take);
  };
}
