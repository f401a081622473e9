// Columns of numbers whose length is not known in advance.

type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/**
 * A column of the same kind with more room: the numbers of the given one, then zeros.
 * @param room length of the new column, at least that of the given one; twice as long by default
 */
export function grown<T extends Column>(column: T, room = 2 * column.length): T {
  const larger = new (column.constructor as new (length: number) => T)(room);
  larger.set(column);
  return larger;
}
