// When the first map is on the screen: what is not part of it comes afterwards.

let tellSeen: () => void;
let tellFirst: () => void;

/** Settles once discs and links are painted, though names may be lacking. */
export const firstPicture = new Promise<void>((resolve) => {
  tellSeen = resolve;
});

/** Settles once the first map is painted, or there is none to paint. */
export const firstMap = new Promise<void>((resolve) => {
  tellFirst = resolve;
});

/** Who waits for the next map. */
const waiting = new Set<() => void>();

/** Settles once the next map is painted, or there is none to paint, though it be not the first. */
export function nextMap(): Promise<void> {
  return new Promise((resolve) => {
    waiting.add(resolve);
  });
}

function tellNext(): void {
  for (const resolve of waiting) resolve();
  waiting.clear();
}

export function markFirstPicture(): void {
  tellSeen();
}

/** Tells tests and measurements that the map is there, names and all. */
export function markFirstMap(): void {
  if (performance.getEntriesByName('map-painted').length === 0) performance.mark('map-painted');
  tellSeen();
  tellNext();
  // What has waited is asked for when this is on the screen.
  void afterFrame().then(lookUpLanguages).then(afterFrame).then(tellFirst);
}

/**
 * The library of buttons and menus asks as it is read which languages the browser knows, and the first to
 * ask waits while all of them are looked up: longer than all else that reading it takes. Looked up before,
 * it is a task of its own, and no code is being made ready beside it.
 */
function lookUpLanguages(): void {
  Intl.DateTimeFormat.supportedLocalesOf('en');
}

/** Lets come what waits for the map when there is nothing to paint. */
export function doWithoutMap(): void {
  tellSeen();
  tellFirst();
  tellNext();
}

/** ms after which a frame is not waited for any more: a page that is not seen has none. */
const NO_FRAME = 100;

/** Until what was painted is on its way to the screen. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
