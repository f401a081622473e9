// The stages of a build and their names on screen; a module of its own, so that displaying progress does not
// load the pipeline.

/** The stages of a build, in order. */
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

/** What each stage does, for display. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  merge: 'putting records of one paper together',
  discover: 'looking for terms of this corpus',
  extract: 'finding concepts',
  link: 'counting what occurs together',
  draw: 'drawing the map',
  check: 'checking how sure the areas are',
  assemble: 'putting it all together',
};
