// A corpus of six made-up papers, built by the real pipeline.

import { readVocabulary } from '../src/core/concepts/vocabulary.ts';
import { buildDataset } from '../src/core/pipeline.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';

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

export const BUILD = buildDataset(
  'Made-up papers',
  [
    { name: 'first.txt', text: FIRST },
    { name: 'second.txt', text: SECOND },
  ],
  VOCABULARY,
);

export const DATASET: Dataset = BUILD.dataset;
