// A page to show parts of, over the corpus of six made-up papers.

import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { StoreContext, TasksContext } from '../../src/ui/context.ts';
import { Derive } from '../../src/ui/derive.tsx';
import { libraryOf } from '../../src/work/library.ts';
import { createTasks } from '../../src/work/tasks.ts';
import { BUILD, DATASET } from '../small-dataset.ts';
import type { ReactElement } from 'react';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { State } from '../../src/state/state.ts';
import type { Tasks } from '../../src/work/tasks.ts';

export { DATASET };

/** The same papers without their dates. */
export const UNDATED: Dataset = {
  ...DATASET,
  papers: { ...DATASET.papers, dates: DATASET.papers.dates.map(() => null) },
};

/** The tasks over the built files, held in memory. */
export function tasksOf(): Tasks {
  const files = new Map(
    writeDataset(BUILD.dataset, BUILD.texts).map(({ name, text }) => [name, text]),
  );
  const library = libraryOf(DATASET, '');
  return createTasks(library, (name) => Promise.resolve(files.get(name)!));
}

/** The id of the paper whose title begins so. */
export function paperCalled(beginning: string): string {
  const { titles, ids } = DATASET.papers;
  return ids[titles.findIndex((title) => title.startsWith(beginning))]!;
}

/** Shows a part of the page over the corpus; gives the store behind it and a reader's hands. */
export function show(
  part: ReactElement,
  initial: Partial<State> = {},
  tasks: Tasks = tasksOf(),
  dataset: Dataset = DATASET,
) {
  const store = createPaperloomStore({ dataset, ...initial });
  const view = render(
    <StoreContext value={store}>
      <TasksContext value={tasks}>
        <Derive dataset={dataset} palette={LIGHT}>
          {part}
        </Derive>
      </TasksContext>
    </StoreContext>,
  );
  return { store, user: userEvent.setup(), state: () => store.getState(), ...view };
}

afterEach(cleanup);
