// How marks are stored: a record for each marked thing.

import { isBlank, putMark, readMark } from './marks.ts';
import type { RecordKind } from './keep-records.ts';
import type { Mark } from './state.ts';

export const MARK_RECORDS: RecordKind<Mark> = {
  part: 'marks',
  keyOf: ({ key }) => key,
  blank: (key) => ({ key, star: false, read: false, known: false, note: '' }),
  isBlank,
  join: (kept, later) => ({
    key: later.key,
    star: kept.star || later.star,
    read: kept.read || later.read,
    known: kept.known || later.known,
    note: later.note === '' ? kept.note : later.note,
  }),
  write: (mark) => JSON.stringify(mark),
  read: (text) => {
    const mark = readMark(text);
    return mark === null ? [] : [mark];
  },
  put: (state, marks) => marks.reduce(putMark, state),
};
