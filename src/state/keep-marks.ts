// Marks as records, one for each thing that is marked.

import { isBlank, putMark, readMark } from './marks.ts';
import type { RecordKind } from './keep-records.ts';
import type { Mark } from './state.ts';

export const MARK_RECORDS: RecordKind<Mark> = {
  itemsOf: ({ marks }) => marks,
  keyOf: ({ key }) => key,
  blank: (key) => ({ key, star: false, read: false, known: false, note: '' }),
  isBlank,
  write: (mark) => JSON.stringify(mark),
  read: (text) => {
    const mark = readMark(text);
    return mark === null ? [] : [mark];
  },
  put: (state, marks) => marks.reduce(putMark, state),
};
