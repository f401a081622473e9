// A corpus of six made-up papers, built by the real pipeline, and a page to show parts of it on.

import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { StoreContext, TasksContext } from '../../src/ui/context.ts';
import { Derive } from '../../src/ui/derive.tsx';
import { libraryOf } from '../../src/work/library.ts';
import { createTasks } from '../../src/work/tasks.ts';
import type { ReactElement } from 'react';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { State } from '../../src/state/state.ts';
import type { Tasks } from '../../src/work/tasks.ts';

const VOCABULARY = readVocabulary([
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      'low-rank adaptation': {
        acronym: 'LoRA',
        aliases: ['low-rank adapter'],
        broader: 'parameter-efficient fine-tuning',
        definition: 'Fine-tunes a large model by updates of low rank.',
      },
      'parameter-efficient fine-tuning': { definition: 'Trains few of many parameters.' },
      quantization: { aliases: ['quantized'], definition: 'Stores weights in a few bits.' },
      'sharpness-aware minimization': {
        acronym: 'SAM',
        definition: 'Seeks parameters whose neighbourhood has a low loss.',
        cues: { SAM: ['flat', 'sharpness'] },
      },
      distillation: { definition: 'Trains a small model on what a large one says.' },
    },
  },
  {
    name: 'architectures.yaml',
    type: 'architecture',
    entries: {
      'segment anything model': {
        acronym: 'SAM',
        definition: 'A model that cuts out whatever is pointed at.',
        cues: { SAM: ['mask'] },
      },
    },
  },
  {
    name: 'tasks.yaml',
    type: 'task',
    entries: {
      'image classification': { definition: 'Says which of some classes an image shows.' },
    },
  },
]);

const FIRST = `Daily Papers

Adapters in Few Bits
We bring low-rank adaptation (LoRA) to quantized networks. In one sentence LoRA meets quantization, as this made-up paper has it. Code is at https://github.com/example/few-bits.
·
3 authors
·
Mar 5, 2021 4

Rounding Adapters
Quantization is studied on its own at first. Later on we add a low-rank adapter to each layer. Distillation ends this made-up paper.
·
1 authors
·
Jun 1, 2022 12

Flat Adapters
LoRA is trained with sharpness-aware minimization for image classification. We find that SAM helps in this made-up study.
·
2 authors
·
Jan 9, 2024 7
`;

const SECOND = `Daily Papers

Adapters in Few Bits
We bring low-rank adaptation (LoRA) to quantized networks. In one sentence LoRA meets quantization, as this made-up paper has it. Code is at https://github.com/example/few-bits.

Two Names in Three Letters
Nobody can know what SAM stands for in this made-up paper. It is about image classification and says no more.

Tags <i>and</i> Brackets
We write <b>bold</b> and <img src=x onerror=alert(1)> next to quantization, for all of it is text. <script>alert(2)</script> ends this made-up abstract & image classification.

Flat Images
We use sharpness-aware minimization for image classification. This made-up paper says it twice, image classification.

Cut Short
This made-up abstract ends in the middle of
`;

const BUILD = buildDataset(
  'Made-up papers',
  [
    { name: 'first.txt', text: FIRST },
    { name: 'second.txt', text: SECOND },
  ],
  VOCABULARY,
);

export const DATASET: Dataset = BUILD.dataset;

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
  dataset = DATASET,
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
