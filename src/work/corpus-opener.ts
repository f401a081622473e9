// Opens corpora. The last request wins; until it has loaded, and if it fails, the former corpus stays open.

import {
  leaveCorpus,
  openCorpus,
  receiveDataset,
  receiveRenamed,
  returnTo,
  showComparison,
} from '../state/corpus.ts';
import { cacheCounts } from '../scene/whole-counts.ts';
import { precomputeSeen } from '../scene/seen.ts';
import { nextTask } from '../render/next-task.ts';
import { inTasks } from './in-tasks.ts';
import { COMPARING, whyNotOpened } from './corpus-words.ts';
import { SERVED_ID, isSameAddress, readReceipt } from './corpus-status.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Receipt } from './build-corpus.ts';
import type { FinishedCorpus } from './build-worker.ts';
import type { CorpusTools, FirstCorpus, OpenedCorpus } from './corpus-tools.ts';
import type { CorpusAddress, News, OpenRequest, StatusStore } from './corpus-status.ts';
import type { LoadedCorpus } from './open-library.ts';

/**
 * The outcome of a request: its corpus is shown; another request or a cancellation came first; or it could not be
 * opened, and the reader has been told.
 */
export type Outcome = 'shown' | 'superseded' | 'failed';

/** A loaded corpus; one parsed in the page lacks what a Worker computes. */
type Arrived = OpenedCorpus & Partial<Pick<LoadedCorpus, 'counts' | 'receipt' | 'comparison'>>;

/** The same with the stored edits, which are applied before it is drawn, to avoid drawing it twice. */
type Prepared = Arrived & { readonly edits: readonly Edit[] };

/** What to open. */
interface Order {
  readonly target: CorpusAddress;
  readonly load: (signal: AbortSignal) => Promise<Arrived>;
  /** Whether the state names the target already, with what to show of it; all else is reset otherwise. */
  readonly isAddressed?: boolean;
  /** Receipt of a corpus just built; stored ones have their own. */
  readonly receipt?: Receipt;
  /** Id of the corpus of which it is a rebuild: if that is open, the reader's work on it is carried over. */
  readonly grownFrom?: string | null;
  /** The news shown while it loads; undefined leaves the current news. */
  readonly news?: News | null;
  /** Cancels it. */
  readonly signal?: AbortSignal;
}

export class CorpusOpener {
  /** The state from before the address asked for another corpus than the one shown. */
  private origin: State | null = null;
  /** Whether the opener itself is changing the state, so that the change must not be followed. */
  private isActing = false;
  /** The queue in which corpora are displayed one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly tools: CorpusTools,
    private readonly status: StatusStore,
  ) {}

  /**
   * Takes over the page's first corpus, and follows the address from there.
   * @returns a function that ends the following
   */
  start(): () => void {
    void this.tools.first().then((first) => {
      if (first !== null) this.adopt(first);
    });
    return this.store.subscribe((state, before) => {
      this.follow(state, before);
    });
  }

  /** Opens a stored corpus; the served one with null. Never rejects. */
  async open(
    id: string | null,
    how: Pick<Order, 'grownFrom' | 'isAddressed'> = {},
  ): Promise<Outcome> {
    const target = { corpus: id, against: null };
    const load =
      id === null
        ? () => this.tools.loadServed()
        : (signal: AbortSignal) => this.tools.loadInWorker({ kept: id }, signal);
    const outcome = await this.request({ ...how, target, load, news: null });
    if (outcome === 'shown') await this.listShown(id);
    return outcome;
  }

  /** Opens a corpus just built. Never rejects. */
  openBuilt(
    { id, packed }: Pick<FinishedCorpus, 'id' | 'packed'>,
    asked: {
      readonly receipt: Receipt;
      readonly addTo: string | null;
      readonly signal: AbortSignal;
    },
  ): Promise<Outcome> {
    const { receipt, addTo: grownFrom, signal } = asked;
    const load = (signal: AbortSignal) => this.tools.loadInWorker({ packed }, signal);
    return this.request({
      target: { corpus: id, against: null },
      load,
      receipt,
      grownFrom,
      signal,
    });
  }

  /** Opens a corpus parsed in the page. Never rejects. */
  openRead(id: string, opened: () => OpenedCorpus): Promise<Outcome> {
    const load = () => Promise.resolve(opened());
    return this.request({ target: { corpus: id, against: null }, load });
  }

  /** Opens the comparison of two corpora. Never rejects. */
  compare(corpus: string | null, against: string): Promise<Outcome> {
    const united = [corpus, against === SERVED_ID ? null : against] as const;
    const load = (signal: AbortSignal) =>
      this.tools.loadInWorker({ united, served: this.tools.served }, signal);
    return this.request({ target: { corpus, against }, load, news: COMPARING });
  }

  /** Shows the open corpus under another name; it is not loaded again. */
  async rename(name: string): Promise<void> {
    const { shown } = this.status.getState();
    if (shown === null) return;
    const dataset = { ...shown.opened.dataset, name };
    await inTasks(precomputeSeen(dataset, this.store.getState().filters));
    if (this.status.getState().shown !== shown) return;
    this.status.set({ shown: { ...shown, opened: { ...shown.opened, dataset } } });
    this.store.load(receiveRenamed, dataset);
  }

  private adopt({ dataset, tasks, corpus, receipt, missed }: FirstCorpus): void {
    if (this.status.getState().shown !== null) return;
    const shown = { corpus, against: null };
    const lines = corpus === null ? null : readReceipt(receipt);
    this.status.set({ shown: { ...shown, opened: { dataset, tasks }, receipt: lines } });
    if (missed !== null && this.store.getState().corpus === missed.corpus) {
      this.withoutFollowing(() => {
        this.store.load(leaveCorpus);
      });
      this.tellWhyNot({ ...shown, corpus: missed.corpus }, missed.error);
    }
    if (corpus !== null) void this.listShown(corpus);
    this.origin = { ...this.store.getState(), ...shown };
    this.followAddress();
  }

  private follow(state: State, before: State): void {
    const { shown } = this.status.getState();
    if (this.isActing || shown === null || isSameAddress(state, before)) return;
    if (isSameAddress(before, shown)) this.origin = before;
    this.followAddress();
  }

  private followAddress(): void {
    const { corpus, against } = this.store.getState();
    const { shown, opening } = this.status.getState();
    if (!isSameAddress({ corpus, against }, shown!)) {
      void (against === null
        ? this.open(corpus, { isAddressed: true })
        : this.compare(corpus, against));
      return;
    }
    this.origin = null;
    // The address went back to the shown corpus before the other had loaded.
    if (opening !== null && !isSameAddress(opening.target, shown!)) this.cancel(opening);
  }

  /** Loads and displays a corpus, unless another request comes first. Never rejects. */
  private async request(order: Order): Promise<Outcome> {
    if (order.signal?.aborted === true) return 'superseded';
    const request = this.begin(order);
    let arrived: Arrived | null = null;
    let outcome: Outcome = 'superseded';
    try {
      arrived = await order.load(request.abort.signal);
      if (await this.prepareAndDisplay(request, order, arrived)) outcome = 'shown';
    } catch (error) {
      if (this.isCurrent(request)) {
        outcome = 'failed';
        this.returnToShown();
        this.tellWhyNot(order.target, error);
      }
    }
    if (outcome !== 'shown') arrived?.tasks.close();
    if (this.isCurrent(request)) this.end(request);
    return outcome;
  }

  private begin({ target, news, signal }: Order): OpenRequest {
    const { opening } = this.status.getState();
    opening?.abort.abort();
    const abort = new AbortController();
    const request = { id: this.status.nextRequest(), target, abort, news: news ?? null };
    this.status.set({ opening: request });
    if (news !== undefined) this.status.tell(news);
    signal?.addEventListener('abort', () => {
      if (this.isCurrent(request)) this.cancel(request);
    });
    return request;
  }

  private isCurrent({ id }: OpenRequest): boolean {
    return this.status.getState().opening?.id === id;
  }

  private cancel(request: OpenRequest): void {
    request.abort.abort();
    this.end(request);
    this.returnToShown();
  }

  private end({ news }: OpenRequest): void {
    this.status.set({ opening: null });
    if (news !== null && this.status.getState().news === news) this.status.tell(null);
  }

  /** Caches the counts and parses the receipt in tasks of their own, then queues the corpus to be displayed. */
  private async prepareAndDisplay(
    request: OpenRequest,
    order: Order,
    arrived: Arrived,
  ): Promise<boolean> {
    await nextTask();
    if (!this.isCurrent(request)) return false;
    if (arrived.counts) cacheCounts(arrived.dataset, arrived.counts);
    await nextTask();
    if (!this.isCurrent(request)) return false;
    const isOfKept = order.target.corpus !== null && order.target.against === null;
    const receipt = isOfKept ? (order.receipt ?? readReceipt(arrived.receipt ?? null)) : null;
    const edits = await this.tools.readEdits(arrived.dataset);
    const mine = this.turn.then(() => this.display(request, order, { ...arrived, edits }, receipt));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /**
   * Displays a corpus in several tasks, and closes the former one.
   * @returns false if it was superseded before anything changed
   * @throws any error, after restoring the former corpus
   */
  private async display(
    request: OpenRequest,
    order: Order,
    arrived: Prepared,
    receipt: Receipt | null,
  ): Promise<boolean> {
    if (!this.isCurrent(request)) return false;
    // Unmounts the former corpus first, to split the work.
    this.tools.show(null);
    await nextTask();
    await nextTask();
    const former = this.status.getState().shown;
    if (!this.isCurrent(request)) {
      if (former !== null) this.tools.show(former.opened);
      return false;
    }
    const before = this.store.getState();
    const { dataset, tasks } = arrived;
    try {
      this.status.set({ shown: { ...order.target, opened: { dataset, tasks }, receipt } });
      this.withoutFollowing(() => {
        this.put(order, arrived, former);
      });
      await nextTask();
      await inTasks(precomputeSeen(dataset, this.store.getState().filters));
      await nextTask();
    } catch (error) {
      this.status.set({ shown: former });
      this.withoutFollowing(() => {
        this.store.load(() => before);
      });
      if (former !== null) this.tools.show(former.opened);
      throw error;
    }
    this.origin = null;
    this.tools.show({ dataset, tasks });
    former?.opened.tasks.close();
    return true;
  }

  /** Puts the corpus into the state. */
  private put(
    { target, isAddressed = false, grownFrom = null }: Order,
    { dataset, comparison, edits }: Prepared,
    former: CorpusAddress | null,
  ): void {
    if (target.against !== null) {
      this.store.load(showComparison, dataset, comparison!);
      return;
    }
    const isRebuild = grownFrom !== null && former?.corpus === grownFrom && former.against === null;
    const { curation, views } = this.store.getState();
    const work = isRebuild ? { curation, views } : { curation: edits };
    if (isAddressed) this.store.load(receiveDataset, dataset, work);
    else this.store.load(openCorpus, dataset, target.corpus, work);
  }

  /** Restores the address of the shown corpus, and the state it covers. */
  private returnToShown(): void {
    const { origin } = this;
    this.origin = null;
    if (origin === null) return;
    this.withoutFollowing(() => {
      this.store.load(returnTo, origin);
    });
  }

  private withoutFollowing(change: () => void): void {
    this.isActing = true;
    change();
    this.isActing = false;
  }

  private tellWhyNot(target: CorpusAddress, error: unknown): void {
    const { entries } = this.status.getState();
    this.status.tell({ text: whyNotOpened(target, entries, error), isBad: true });
  }

  /** If the shown corpus is the `former` of a listed one, as after going back in history, swaps them. */
  private async listShown(id: string | null): Promise<void> {
    const { storage } = this.tools;
    const all = id === null ? [] : await storage.list().catch(() => []);
    const isListed = all.some((entry) => entry.id === id);
    if (!isListed && all.some(({ former }) => former?.id === id))
      await storage.exchange(id!).catch(() => undefined);
    await this.status.list();
  }
}
