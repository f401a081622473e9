// The map on paper: its canvases are as large as the window and would be stretched to the sheet, so one
// picture of them takes their place while the page is printed.

/** Puts a picture of the map beside it for as long as a print takes. Returns what ends that. */
export function keepPrintPicture(): () => void {
  let picture: HTMLCanvasElement | null = null;
  const put = () => {
    const map = document.querySelector<HTMLElement>('.map-view');
    if (map === null || picture !== null) return;
    picture = pictureOf(map);
    map.parentElement?.append(picture);
  };
  const take = () => {
    picture?.remove();
    picture = null;
  };
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', take);
  return () => {
    take();
    window.removeEventListener('beforeprint', put);
    window.removeEventListener('afterprint', take);
  };
}

/** All layers of the map on one canvas, in the order in which they lie. */
function pictureOf(map: HTMLElement): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.className = 'print-picture';
  const layers = [...map.querySelectorAll('canvas')].filter((layer) => layer.width > 0);
  picture.width = Math.max(1, ...layers.map((layer) => layer.width));
  picture.height = Math.max(1, ...layers.map((layer) => layer.height));
  const context = picture.getContext('2d');
  for (const layer of layers) {
    if (context === null) break;
    // A layer that has stepped back does so by its style, which its pixels do not know.
    context.globalAlpha = Number(getComputedStyle(layer).opacity);
    context.drawImage(layer, 0, 0, picture.width, picture.height);
  }
  return picture;
}
