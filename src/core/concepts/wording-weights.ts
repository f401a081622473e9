// Written by scripts/learn/terms.ts: a weight a line, with what it is the weight of before it.

import { readWeights } from './wording.ts';

export const WORDING = readWeights(`
`);
