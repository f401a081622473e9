// Edits of concepts: made in a concept's panel, followed by everything, listed, undone, kept.

import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeCuration } from '../../src/core/curate/layer-file.ts';
import { edit } from '../../src/state/curation.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { linkOf } from '../../src/state/state.ts';
import { LeftOutLine } from '../../src/ui/curate/left-out-line.tsx';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { paperCalled, show } from './small-corpus.tsx';
import type { Edit } from '../../src/core/curate/edit.ts';
import type { Selection, State } from '../../src/state/state.ts';

const concept = (id: string): Selection => ({ kind: 'concept', id });
const MERGE: Edit = { id: '1', op: 'merge', concept: 'distillation', into: 'quantization' };
const showOpen = (selection: Selection, initial: Partial<State> = {}) =>
  show(<SidePanel />, { selection, ...initial });
const title = () => screen.getByRole('heading', { level: 2 }).textContent;

async function choose(user: ReturnType<typeof show>['user'], entry: string) {
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the Edit menu of a concept', () => {
  it('renames it; what was its name stays one', async () => {
    const { user, container } = showOpen(concept('quantization'));
    await choose(user, 'Rename…');
    const field = screen.getByRole('textbox', { name: 'New name' });
    await user.clear(field);
    await user.type(field, 'few-bit weights{Enter}');
    expect(title()).toMatch(/^Few-bit weights/);
    expect(container).toHaveTextContent(/Also written .*“quantization”/);
  });

  it('says that the name means something else, and drops what was known', async () => {
    const { user, container } = showOpen(concept('low-rank-adaptation'));
    await choose(user, 'Rename…');
    const field = screen.getByRole('textbox', { name: 'New name' });
    await user.clear(field);
    await user.type(field, 'long-range radio');
    await user.click(screen.getByRole('checkbox', { name: 'It is something else' }));
    await user.click(screen.getByRole('radio', { name: 'Theory' }));
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(title()).toBe('Long-range radio');
    expect(container.querySelector('.kicker')).toHaveTextContent(/^Theory/);
    expect(screen.queryByRole('navigation', { name: 'Part of' })).toBeNull();
  });

  it('keeps the name of what means something else', async () => {
    const { user, state } = showOpen(concept('low-rank-adaptation'));
    await choose(user, 'Rename…');
    await user.click(screen.getByRole('checkbox', { name: 'It is something else' }));
    await user.click(screen.getByRole('radio', { name: 'Theory' }));
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(state().curation).toMatchObject([{ op: 'rename', kind: 'theory' }]);
    expect(screen.queryByRole('navigation', { name: 'Part of' })).toBeNull();
  });

  it('merges it into one picked by name, and opens that one', async () => {
    const { user, state } = showOpen(concept('distillation'));
    await choose(user, 'Merge into…');
    await user.type(screen.getByRole('combobox', { name: 'Into' }), 'quanti');
    await user.click(await screen.findByRole('option', { name: /^quantization/ }));
    expect(state().curation).toEqual([MERGE]);
    expect(state().selection).toEqual(concept('quantization'));
    expect(title()).toBe('Quantization');
  });

  it('changes its kind', async () => {
    const { user, container } = showOpen(concept('quantization'));
    await choose(user, 'Change kind…');
    await user.click(screen.getByRole('radio', { name: 'Theory' }));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(container.querySelector('.kicker')).toHaveTextContent(/^Theory/);
  });

  it('puts it under a wider one, or under none', async () => {
    const { user, state } = showOpen(concept('low-rank-adaptation'));
    await choose(user, 'Broader concept…');
    await user.click(screen.getByRole('button', { name: 'No broader concept' }));
    expect(screen.queryByRole('navigation', { name: 'Part of' })).toBeNull();
    await choose(user, 'Broader concept…');
    await user.type(screen.getByRole('combobox', { name: 'Of' }), 'quanti');
    await user.click(await screen.findByRole('option', { name: /^quantization/ }));
    expect(screen.getByRole('navigation', { name: 'Part of' })).toHaveTextContent('quantization');
    expect(state().curation).toHaveLength(2);
  });

  it('puts it into another area', async () => {
    const { user, state, container } = showOpen(concept('quantization'));
    const { clusters, concepts } = state().dataset!;
    const here = concepts.find(({ id }) => id === 'quantization')!.cluster;
    const there = clusters.findIndex((_, c) => c !== here);
    await choose(user, 'Change area…');
    await user.click(screen.getByRole('button', { name: clusters[there]!.label }));
    expect(container.querySelector('.kicker')).toHaveTextContent(clusters[there]!.label);
  });

  it('splits papers off it that mean something else', async () => {
    const { user, state } = showOpen(concept('quantization'));
    await choose(user, 'Split in two…');
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'quantum theory');
    await user.click(screen.getByRole('checkbox', { name: /^Rounding Adapters/ }));
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(state().curation).toMatchObject([
      { op: 'split', label: 'quantum theory', papers: [paperCalled('Rounding')] },
    ]);
    const articles = screen.getAllByRole('article').map((article) => article.textContent);
    expect(articles.some((text) => text.startsWith('Rounding'))).toBe(false);
  });

  it('opens the concept split off where nothing remains of the other', async () => {
    const { user } = showOpen(concept('quantization'));
    await choose(user, 'Split in two…');
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'quantum theory');
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(title()).toBe('Quantum theory');
  });

  it('splits off ways to write it that mean something else', async () => {
    const { user, state } = showOpen(concept('quantization'));
    await choose(user, 'Split in two…');
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'rounding');
    await user.click(screen.getByRole('radio', { name: 'By spelling' }));
    await user.click(await screen.findByRole('checkbox', { name: /^quantized/ }));
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(state().curation).toMatchObject([
      { op: 'split', concept: 'quantization', label: 'rounding', surfaces: ['quantized'] },
    ]);
    expect(await screen.findByRole('list', { name: /^Your edits to/ })).toHaveTextContent(
      '“rounding” is split from “quantization”',
    );
  });

  it('leaves it out, and closes its panel', async () => {
    const { user, state } = showOpen(concept('distillation'));
    await choose(user, 'Leave out of the map');
    expect(state().selection).toBeNull();
    expect(screen.getByRole('link', { name: 'Your 1 edit' })).toBeVisible();
  });

  it('says after leaving it out that it did, with an undo on the spot', async () => {
    const { user, state } = show(
      <>
        <SidePanel />
        <LeftOutLine />
      </>,
      { selection: concept('distillation') },
    );
    await choose(user, 'Leave out of the map');
    expect(screen.getByText('“distillation” is left out.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo: “distillation” is left out' }));
    expect(state().curation).toEqual([]);
    expect(screen.queryByText('“distillation” is left out.')).toBeNull();
  });

  it('says while a name is typed that another concept has it, and offers to merge', async () => {
    const { user, state } = showOpen(concept('distillation'));
    await choose(user, 'Rename…');
    const field = screen.getByRole('textbox', { name: 'New name' });
    await user.clear(field);
    await user.type(field, 'Quantization');
    expect(screen.getByText(/Another concept is called that/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Merge into “quantization”' }));
    expect(state().curation).toEqual([MERGE]);
  });

  it('is left by Escape with nothing changed', async () => {
    const { user, state } = showOpen(concept('quantization'));
    await choose(user, 'Rename…');
    await user.keyboard('nonsense{Escape}');
    expect(screen.queryByRole('textbox', { name: 'New name' })).toBeNull();
    expect([state().curation, state().selection]).toEqual([[], concept('quantization')]);
  });
});

describe('what is shown', () => {
  it('follows an edit: papers, sentences, links', async () => {
    showOpen(concept('quantization'), { curation: [MERGE] });
    const articles = screen.getAllByRole('article');
    expect(articles.map((a) => within(a).getByRole('link').textContent)).toHaveLength(3);
    const list = screen.getByRole('list', { name: 'Your edits to this concept' });
    expect(list).toHaveTextContent('“distillation” is merged into “quantization”');
    expect((await screen.findAllByRole('mark'))[0]).toBeVisible();
  });

  it('marks a merged concept in a paper as what it went into', async () => {
    showOpen({ kind: 'paper', id: paperCalled('Rounding') }, { curation: [MERGE] });
    const section = (await screen.findByRole('heading', { name: 'Concepts' })).closest('section')!;
    expect(section).toHaveTextContent('quantization');
    expect(section).not.toHaveTextContent('distillation');
  });

  it('opens what a merged concept went into, and nothing for what is left out', () => {
    showOpen(concept('distillation'), { curation: [MERGE] });
    expect(title()).toBe('Quantization');
  });

  it.each<Selection>([
    concept('quantization'),
    linkOf('low-rank-adaptation', 'quantization'),
    { kind: 'path', a: 'quantization', b: null, nth: 0 },
  ])('is the corpus where what was open is left out: %o', (selection) => {
    showOpen(selection, { curation: [{ id: '1', op: 'exclude', concept: 'quantization' }] });
    expect(title()).toBe('Made-up papers');
  });

  it('has a concept that was added, once the texts are read', async () => {
    const add: Edit = { id: '1', op: 'add', label: 'made-up study', kind: 'task' };
    const { store } = showOpen({ kind: 'edits' }, { curation: [add] });
    store.act((s) => ({ ...s, selection: concept('made-up-study') }));
    expect(await screen.findByRole('heading', { name: 'Made-up study' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Flat Adapters/ })).toBeVisible();
  });
});

describe('a concept added from a paper', () => {
  it('takes its name and kind from the form', async () => {
    const { user, state } = showOpen({ kind: 'paper', id: paperCalled('Flat Adapters') });
    await user.click(screen.getByRole('button', { name: 'Add a concept…' }));
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'made-up study');
    await user.type(screen.getByRole('textbox', { name: /^Other/ }), 'study, made-up paper');
    await user.click(screen.getByRole('radio', { name: 'Task' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(state().curation).toEqual([
      {
        id: '1',
        op: 'add',
        label: 'made-up study',
        aliases: ['study', 'made-up paper'],
        kind: 'task',
      },
    ]);
  });
});

describe('the edits', () => {
  const open = (initial: Partial<State> = {}) => showOpen({ kind: 'edits' }, initial);

  it('are listed, the last first, each with its undo', async () => {
    const rename: Edit = { id: '2', op: 'rename', concept: 'quantization', label: 'few bits' };
    const { user, state } = open({ curation: [MERGE, rename] });
    const entries = within(screen.getByRole('list', { name: 'Your edits' })).getAllByRole(
      'listitem',
    );
    expect(entries[0]).toHaveTextContent('“quantization” is called “few bits”');
    await user.click(screen.getByRole('button', { name: /^Undo: “distillation”/ }));
    expect(state().curation).toEqual([rename]);
  });

  it('that do not fit say why', () => {
    open({ curation: [MERGE, { id: '2', op: 'exclude', concept: 'distillation' }] });
    expect(screen.getByText(/Not applied: .*merged into/)).toBeVisible();
  });

  it('come from a file, and a bad file says what is wrong with it', async () => {
    const { user, state, container } = open();
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = (text: string) => new File([text], 'mine.json', { type: 'application/json' });
    await user.upload(input, file('{"paperloomCuration":9,"edits":[]}'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^mine\.json:1: edits of version 9/);
    await user.upload(input, file(writeCuration({ corpus: '', edits: [MERGE] })));
    await vi.waitFor(() => {
      expect(state().curation).toEqual([MERGE]);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the state', () => {
  const change = { op: 'merge', concept: 'a', into: 'b' } as const;

  it('takes what is open, and the way back, along into a merged concept', () => {
    const store = createPaperloomStore({ selection: concept('a'), trail: [linkOf('a', 'c')] });
    store.act(edit, change);
    expect(store.getState().selection).toEqual(concept('b'));
    expect(store.getState().trail).toEqual([linkOf('b', 'c')]);
  });
});
