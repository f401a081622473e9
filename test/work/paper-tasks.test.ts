// The tasks behind the map of papers: what they answer can be posted, and a Worker is asked by name.

import { describe, expect, it } from 'vitest';
import { tasksIn } from '../../src/work/open-library.ts';
import { libraryOf } from '../../src/work/library.ts';
import { buffersOf, createTasks } from '../../src/work/tasks.ts';
import { DATASET } from '../small-dataset.ts';

const ASKED = {
  papers: new Uint8Array(DATASET.papers.ids.length).fill(1),
  concepts: new Uint8Array(DATASET.concepts.length).fill(1),
};
const CLUSTERS = DATASET.concepts.map(({ cluster }) => cluster);

describe('the tasks of the map of papers', () => {
  const tasks = createTasks(libraryOf(DATASET, ''), () => Promise.reject(new Error('No text.')));

  it('answer with columns that can be handed over, each of its own', async () => {
    for (const ask of [
      () => tasks.joinPapers(DATASET.postings, ASKED),
      () => tasks.layOutPapers(DATASET.postings, CLUSTERS, ASKED),
    ]) {
      const answer = await ask();
      const sent = structuredClone(answer, { transfer: buffersOf(answer) });
      expect(answer.rows).toHaveLength(0);
      expect(sent).toEqual(await ask());
    }
  });

  it('are asked of a Worker by their names', () => {
    const posted: unknown[] = [];
    const caller = tasksIn({
      postMessage: (message: unknown) => posted.push(message),
      addEventListener: () => undefined,
      terminate: () => undefined,
    });
    void caller.joinPapers(DATASET.postings, ASKED);
    void caller.layOutPapers(DATASET.postings, CLUSTERS, ASKED);
    expect(posted).toMatchObject([
      { kind: 'call', task: 'joinPapers', args: [DATASET.postings, ASKED] },
      { kind: 'call', task: 'layOutPapers', args: [DATASET.postings, CLUSTERS, ASKED] },
    ]);
  });
});
