// React contexts and hooks that every component may use: the store, the worker's tasks, and values derived
// from the state.

import { createContext, use, useContext } from 'react';
import { useStore } from 'zustand';
import type { Curated } from '../core/curate/apply.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Connection } from '../core/questions/paths.ts';
import type { EmphasisFor } from '../scene/emphasis.ts';
import type { Found } from '../scene/found.ts';
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
 * Everything derived from the state except what is selected or hovered; computed once for all components.
 * Those two are separate contexts, so that selecting something does not re-render the other panels.
 */
export interface Derived {
  /** The dataset as built, without the reader's edits. */
  readonly original: Dataset;
  readonly curated: Curated;
  /** The dataset after edits and re-clustering. */
  readonly dataset: Dataset;
  /** Resolution of its areas; null for those of the original. May lag behind `state.resolution`. */
  readonly resolution: number | null;
  /** Filters whose result has been computed; may lag behind `state.filters`. */
  readonly filters: Filters;
  readonly seen: Seen;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly conceptIndex: ReadonlyMap<string, number>;
  readonly paperRow: ReadonlyMap<string, number>;
}

export const DerivedContext = createContext<Derived | null>(null);

/** The current selection and what is derived from it. */
export interface Opened {
  /** Null if the selected concept no longer exists. */
  readonly selection: Selection | null;
  /** How the two ends of an open path connect. */
  readonly connection: Connection | null;
}

/** An answer that may still be computed. */
export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** Null while no question is open that is answered for the map as well. */
export const FoundContext = createContext<Answer<Found> | null>(null);

export const OpenedContext = createContext<Opened | null>(null);

/**
 * Overrides both contexts with earlier values inside a deferred subtree; null outside of one. A context of
 * its own, because providing other values for the same two contexts would not help: React re-renders every
 * consumer of a context that changed at an outer provider, even when a nearer provider holds the old value.
 */
export const DeferredContext = createContext<{
  readonly derived: Derived;
  readonly opened: Opened;
  readonly found: Answer<Found> | null;
} | null>(null);

/** The colouring of the concept map by a quantity instead of by area. */
export interface Colouring {
  readonly quantity: Quantity;
  /** Colours for the nodes of the scene in {@link Derived}, or of any scene with the same nodes. */
  readonly overlay: Overlay;
}

/**
 * Null when discs are coloured by area. A context of its own, so that recolouring does not re-render the
 * panels.
 */
export const ColouringContext = createContext<Colouring | null>(null);

export const EmphasisContext = createContext<EmphasisFor | null>(null);

/** Search matches to highlight on the maps, by id. */
export interface SearchMatches {
  /** Concepts whose name matches; if none does, concepts of the matching papers. */
  readonly concepts: ReadonlySet<string>;
  /** Null if concepts match by name: their papers are then highlighted through them. */
  readonly papers: ReadonlySet<string> | null;
}

/** Null if there is no query, or no result yet. */
export const SearchMatchesContext = createContext<SearchMatches | null>(null);

function requireValue<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} is used outside its provider.`);
  return value;
}

export function usePaperloomStore(): Store {
  return requireValue(useContext(StoreContext), 'The store');
}

/** Selects a part of the state; the component re-renders when it changes. */
export function useAppState<T>(select: (state: State) => T): T {
  return useStore(usePaperloomStore(), select);
}

/** The function that dispatches actions to the store. */
export function useAct(): Store['act'] {
  return usePaperloomStore().act;
}

export function useTasks(): Tasks {
  return requireValue(useContext(TasksContext), 'The library');
}

export function useDerived(): Derived {
  const deferred = use(DeferredContext);
  return deferred?.derived ?? requireValue(use(DerivedContext), 'The dataset');
}

export function useColouring(): Colouring | null {
  return use(ColouringContext);
}

export function useOpened(): Opened {
  const deferred = use(DeferredContext);
  return deferred?.opened ?? requireValue(use(OpenedContext), 'What is open');
}

/** The answer to the open question; null if it has none for the map. */
export function useFound(): Answer<Found> | null {
  const deferred = use(DeferredContext);
  const current = use(FoundContext);
  return deferred ? deferred.found : current;
}

/** The answer to the open question, if it is of a kind; waiting while another is still there. */
export function useFoundOf<K extends Found['kind']>(
  kind: K,
): Answer<Extract<Found, { readonly kind: K }>> {
  const found = useFound();
  if (found === null) return { state: 'waiting' };
  if (found.state !== 'here') return found;
  return isOfKind(found.value, kind) ? { state: 'here', value: found.value } : { state: 'waiting' };
}

function isOfKind<K extends Found['kind']>(
  found: Found,
  kind: K,
): found is Extract<Found, { readonly kind: K }> {
  return found.kind === kind;
}

/** Computes the emphasis on the map for a hovered element. */
export function useEmphasisOf(): EmphasisFor {
  return requireValue(useContext(EmphasisContext), 'What stands out');
}

/** The current emphasis on the map; changes with every pointer movement. */
export function useEmphasis(): Emphasis {
  return useEmphasisOf()(useAppState((s) => s.hover));
}
