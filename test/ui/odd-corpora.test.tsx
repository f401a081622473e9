// Every panel over corpora of odd shape: none fails, and each says something.

import { describe, expect, it, vi } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { StatusLine } from '../../src/ui/status-line.tsx';
import { libraryOf } from '../../src/work/library.ts';
import { createTasks } from '../../src/work/tasks.ts';
import { show } from './small-corpus.tsx';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Filters, Selection } from '../../src/state/state.ts';

const VOCABULARY = readVocabulary([
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      pruning: { definition: 'Cuts weights out.' },
      distillation: { definition: 'Teaches a small model.' },
    },
  },
]);

/** A dump of papers, each with the concepts named. */
function dumpOf(papers: readonly string[]): string {
  const written = papers.map(
    (names, i) =>
      `Study ${'ABCDEFGH'[i]!} of Things\nThis made-up abstract has a few words of prose and then says ${names}. It says no more.\n·\n2 authors\n·\nJan ${i + 1}, 2024 1\n`,
  );
  return `Daily Papers\n\n${written.join('\n')}`;
}

function corpusOf(papers: readonly string[]) {
  const files = papers.length === 0 ? [] : [{ name: 'a.txt', text: dumpOf(papers) }];
  const { dataset, texts } = buildDataset('Odd', files, VOCABULARY);
  const written = new Map(writeDataset(dataset, texts).map(({ name, text }) => [name, text]));
  const tasks = createTasks(libraryOf(dataset, ''), (name) => Promise.resolve(written.get(name)!));
  return { dataset, tasks };
}

const BOTH = 'pruning with distillation';
const CORPORA: readonly (readonly [string, readonly string[]])[] = [
  ['of no paper', []],
  ['of one paper', [BOTH]],
  ['of one concept', ['pruning', 'pruning', 'nothing']],
  ['without a concept', ['nothing', 'nothing']],
  ['of papers that are all alike', [BOTH, BOTH, BOTH, BOTH]],
  ['of two islands', ['pruning', 'pruning', 'distillation', 'distillation']],
];

/** Everything that can be open in a corpus. */
function selectionsOf({ concepts, papers }: Dataset): (Selection | null)[] {
  const [a = null, b = null] = concepts.map(({ id }) => id);
  const paper = papers.ids[0];
  return [
    null,
    { kind: 'path', a, b, nth: 0 },
    { kind: 'compare', a, b },
    { kind: 'bridges' },
    { kind: 'gaps' },
    { kind: 'rising' },
    ...(a === null ? [] : [{ kind: 'concept' as const, id: a }]),
    ...(paper === undefined
      ? []
      : [
          { kind: 'paper' as const, id: paper },
          { kind: 'place' as const, id: paper },
        ]),
    ...(a === null || b === null
      ? []
      : [
          { kind: 'link' as const, a, b },
          { kind: 'arithmetic' as const, a, b },
        ]),
  ];
}

const EVERYTHING: Filters = { ...NO_FILTERS, minPapers: 1, minLinkPapers: 1, minStrength: -1 };
const NOTHING: Filters = { ...NO_FILTERS, years: [1800, 1801] };

describe.each(CORPORA)('a corpus %s', (_, papers) => {
  const { dataset, tasks } = corpusOf(papers);

  it.each([
    ['with everything shown', EVERYTHING],
    ['with filters that leave nothing', NOTHING],
  ])('has something to say in every panel, %s', async (_filters, filters) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const selection of selectionsOf(dataset)) {
      const panel = (
        <>
          <SidePanel />
          <StatusLine />
        </>
      );
      const { container, unmount } = show(panel, { selection, filters }, tasks, dataset);
      await vi.waitFor(() => {
        expect(container.textContent).not.toMatch(/Walking the map|Looking at every/);
      });
      const said = container.textContent;
      expect(said.length, JSON.stringify(selection)).toBeGreaterThan(40);
      expect(said).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(container.querySelector('[role=alert]')).toBeNull();
      unmount();
    }
    expect(silent).not.toHaveBeenCalled();
    silent.mockRestore();
  });
});
