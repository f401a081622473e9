// TEMPORARY: stands in for scripts/eval/ until unfinished scripts beside it no longer import it.
export { countBy, fold } from './eval/figures.ts';
export { judge, scoresOf } from './eval/gold.ts';
export type { Found, GoldConcept, GoldPaper, Judged } from './eval/gold.ts';
