// The stages of a build and how they are called: apart from what does them, so that who only tells of
// them need not load it.

/** The stages of a build, in their order. */
export const STAGES = [
  'merge',
  'discover',
  'extract',
  'link',
  'draw',
  'check',
  'assemble',
] as const;

export type Stage = (typeof STAGES)[number];

/** What is being done in each stage, for people. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  merge: 'putting records of one paper together',
  discover: 'looking for terms of this corpus',
  extract: 'finding concepts',
  link: 'counting what occurs together',
  draw: 'drawing the map',
  check: 'checking how sure the areas are',
  assemble: 'putting it all together',
};
