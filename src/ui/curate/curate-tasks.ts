// Tasks over the edited dataset: texts are mapped to the edited concepts when read.

import { curateText } from '../../core/curate/map-texts.ts';
import { createRecount } from '../../core/links/recount.ts';
import { findAreas } from '../../core/map/areas.ts';
import { byCloseness, findEvidence } from '../../core/questions/evidence.ts';
import { countAll } from '../../scene/whole-counts.ts';
import type { Curated } from '../../core/curate/apply.ts';
import type { Recount } from '../../core/links/recount.ts';
import type { Tasks } from '../../work/tasks.ts';

/** Tasks whose answers agree with the edits; `tasks` itself if there are none. */
export function curateTasks(
  tasks: Tasks,
  { dataset, changes }: Pick<Curated, 'dataset' | 'changes'>,
): Tasks {
  if (changes.length === 0) return tasks;
  const { ids, titles } = dataset.papers;
  const readText = async (row: number) => {
    const text = await tasks.readText(row);
    return curateText(text, { id: ids[row]!, title: titles[row]! }, changes);
  };
  let counter: Recount | null = null;
  return {
    ...tasks,
    readText,
    findEvidence: async (rows, a, b) => {
      const found = await Promise.all(
        rows.map(async (row) => findEvidence(row, titles[row]!, await readText(row), a, b)),
      );
      return found.filter((evidence) => evidence !== null).sort(byCloseness);
    },
    // The worker only has the dataset as built, so counting and clustering run here.
    findAreas: (options) =>
      Promise.resolve(findAreas(dataset.concepts, countAll(dataset), options)),
    recount: (kept) => {
      counter ??= createRecount(dataset.postings, countAll(dataset));
      return Promise.resolve(counter(kept));
    },
  };
}
