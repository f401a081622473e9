// Work in steps, so that whoever waits for something else can be let in between them.

/** Takes all steps at once. */
export function allAtOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Takes steps, at least one, until one of them ends when there is no more time; the last it took.
 * @param isTime whether there is more
 */
export function whileTime<T>(
  steps: Iterator<unknown, T>,
  isTime: () => boolean,
): IteratorResult<unknown, T> {
  let step = steps.next();
  while (step.done !== true && isTime()) step = steps.next();
  return step;
}
