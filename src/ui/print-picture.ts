// Printing the map: its canvases have the size and colours of the screen, so while printing they are replaced
// by a picture in the light palette.

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
 * Keeps a picture of the map beside it while printing, also if the map appears or changes after printing has
 * begun. @returns cleanup
 */
export function keepPrintPicture(handle: MapHandle | null): () => void {
  let picture: HTMLCanvasElement | null = null;
  const add = () => {
    const map = document.querySelector<HTMLElement>('.map-view');
    if (map === null || handle === null || picture !== null) return;
    picture = handle.picture(LIGHT);
    picture.className = 'print-picture';
    map.parentElement?.append(picture);
  };
  const remove = () => {
    picture?.remove();
    picture = null;
  };
  if (isPrinting) add();
  window.addEventListener('beforeprint', add);
  window.addEventListener('afterprint', remove);
  return () => {
    remove();
    window.removeEventListener('beforeprint', add);
    window.removeEventListener('afterprint', remove);
  };
}
