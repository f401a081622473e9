// When the first map is on the screen: what is not part of it comes afterwards.

let tell: () => void;

/** Settles once the first map is painted, or there is none to paint. */
export const firstMap = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Tells tests and measurements that the map is there, names and all. */
export function markFirstMap(): void {
  if (performance.getEntriesByName('map-painted').length === 0) performance.mark('map-painted');
  // What has waited is asked for in a task of its own.
  setTimeout(tell, 0);
}

/** Lets come what waits for the map when there is nothing to paint. */
export function doWithoutMap(): void {
  tell();
}
