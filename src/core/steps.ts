// Work as a generator of steps, so that the caller can yield to other tasks between them.

/** Runs all steps; the result of the generator. */
export function allAtOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs steps, at least one, until the time is over or all are done; the last iterator result.
 * @param isTime asked after each step whether there is time for another
 */
export function whileTime<T>(
  steps: Iterator<unknown, T>,
  isTime: () => boolean,
): IteratorResult<unknown, T> {
  let step = steps.next();
  while (step.done !== true && isTime()) step = steps.next();
  return step;
}
