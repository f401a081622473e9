// What every component may ask for: the store, the texts, and what is derived from the state.

import { createContext, use, useContext } from 'react';
import { useStore } from 'zustand';
import type { Curated } from '../core/curate/apply.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Connection } from '../core/questions/paths.ts';
import type { Lit } from '../scene/emphasis.ts';
import type { Quantity } from '../scene/quantity.ts';
import type { Emphasis, Overlay, Scene } from '../scene/scene.ts';
import type { Palette } from '../scene/palette.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters, Selection, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Tasks } from '../work/tasks.ts';

export const StoreContext = createContext<Store | null>(null);
export const TasksContext = createContext<Tasks | null>(null);

/**
 * What follows from the state, whatever is open or pointed at: computed once for all components. Those
 * two come apart, so that opening a thing leaves the panels beside it as they are.
 */
export interface Derived {
  /** As it was built, without the reader's edits. */
  readonly original: Dataset;
  readonly curated: Curated;
  /** As the edits and the slider of areas have it. */
  readonly dataset: Dataset;
  /** In force: those the reader asked for, once it is worked out what they leave. */
  readonly filters: Filters;
  readonly seen: Seen;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly conceptIndex: ReadonlyMap<string, number>;
  readonly paperRow: ReadonlyMap<string, number>;
}

export const DerivedContext = createContext<Derived | null>(null);

/** What is open. */
export interface Opened {
  /** As far as there is such a concept still. */
  readonly selection: Selection | null;
  /** How the two concepts of an open path connect. */
  readonly connection: Connection | null;
}

export const OpenedContext = createContext<Opened | null>(null);

/**
 * Both as they were for whatever follows bit by bit; null where nothing does. Not told as the same two contexts
 * with other values: React renders all that ask for a context which has changed further out as well, though
 * nearer by it is as it was.
 */
export const FollowedContext = createContext<{
  readonly derived: Derived;
  readonly opened: Opened;
} | null>(null);

/** What colour tells of the map of concepts where it does not tell of areas. */
export interface Coloured {
  readonly quantity: Quantity;
  /** Of the scene of {@link Derived}, and of every other of the same nodes. */
  readonly overlay: Overlay;
}

/** Null where colour tells of areas. By itself, so that other colours leave the panels as they are. */
export const ColouredContext = createContext<Coloured | null>(null);

export const LitContext = createContext<Lit | null>(null);

/** What a search finds on the maps, by id. */
export interface Found {
  /** Those named so; where there are none, those of the papers found. */
  readonly concepts: ReadonlySet<string>;
  /** Null where concepts are named so: their papers are found by them. */
  readonly papers: ReadonlySet<string> | null;
}

/** Null while nothing is searched, or not yet found. */
export const FoundContext = createContext<Found | null>(null);

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} is used outside its provider.`);
  return value;
}

export function usePaperloomStore(): Store {
  return required(useContext(StoreContext), 'The store');
}

/** A part of the state; the component renders again when it changes. */
export function useAppState<T>(select: (state: State) => T): T {
  return useStore(usePaperloomStore(), select);
}

/** The door through which the state changes. */
export function useAct(): Store['act'] {
  return usePaperloomStore().act;
}

export function useTasks(): Tasks {
  return required(useContext(TasksContext), 'The library');
}

export function useDerived(): Derived {
  const followed = use(FollowedContext);
  return followed?.derived ?? required(use(DerivedContext), 'The dataset');
}

export function useColoured(): Coloured | null {
  return use(ColouredContext);
}

export function useOpened(): Opened {
  const followed = use(FollowedContext);
  return followed?.opened ?? required(use(OpenedContext), 'What is open');
}

/** What stands out on the map, asked of what the hand is on. */
export function useLit(): Lit {
  return required(useContext(LitContext), 'What stands out');
}

/** What stands out on the map; it changes with every movement of the hand. */
export function useEmphasis(): Emphasis {
  return useLit()(useAppState((s) => s.hover));
}
