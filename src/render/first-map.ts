// Promises for when the first map is on screen; whatever is not part of it loads afterwards.

let resolvePicture: () => void;
let resolveFirst: () => void;

/** Resolves once discs and links are painted, possibly without names. */
export const firstPicture = new Promise<void>((resolve) => {
  resolvePicture = resolve;
});

/** Resolves once the first map is painted, or there is none to paint. */
export const firstMap = new Promise<void>((resolve) => {
  resolveFirst = resolve;
});

/** Resolvers of pending {@link nextMap} promises. */
const waiting = new Set<() => void>();

/** Resolves once the next map is painted, first or not, or there is none to paint. */
export function nextMap(): Promise<void> {
  return new Promise((resolve) => {
    waiting.add(resolve);
  });
}

function resolveNext(): void {
  for (const resolve of waiting) resolve();
  waiting.clear();
}

export function markFirstPicture(): void {
  resolvePicture();
}

/** Records that the map is painted with its names, also as a performance mark for tests and measurements. */
export function markFirstMap(): void {
  if (performance.getEntriesByName('map-painted').length === 0) performance.mark('map-painted');
  resolvePicture();
  resolveNext();
  // Whatever waits for the first map is loaded once it is on screen.
  void afterFrame().then(warmUpLocales).then(afterFrame).then(resolveFirst);
}

/**
 * The component library asks for the browser's supported locales when it is evaluated, and the first such call
 * loads all locale data, which takes longer than the rest of its evaluation. Done here, it is a task of its own.
 */
function warmUpLocales(): void {
  Intl.DateTimeFormat.supportedLocalesOf('en');
}

/** Resolves all promises when there is nothing to paint. */
export function skipFirstMap(): void {
  resolvePicture();
  resolveFirst();
  resolveNext();
}

/** ms after which a frame is no longer awaited: a hidden page has none. */
const FRAME_TIMEOUT = 100;

/** Resolves after the next frame has been painted. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_TIMEOUT);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
