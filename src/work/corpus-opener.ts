// Corpora on their way to the screen, and the one that is on it. Whoever asks last is shown; until that is
// there, and where it fails, the former stays open.

import { leaveCorpus, openCorpus, returnTo, showComparison } from '../state/actions.ts';
import { foresee, knowCounts } from '../scene/seen.ts';
import { nextTask } from '../render/next-task.ts';
import { inTasks } from './in-tasks.ts';
import { LAYING, whyNotOpened } from './corpus-words.ts';
import { SERVED_ID, isSameAddress, readReceipt } from './corpus-status.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Receipt } from './build-corpus.ts';
import type { FinishedCorpus } from './build-worker.ts';
import type { CorpusTools, FirstCorpus, OpenedCorpus } from './corpus-tools.ts';
import type { CorpusAddress, News, OpenRequest, StatusStore } from './corpus-status.ts';
import type { TakenCorpus } from './open-library.ts';

/**
 * What became of a request: its corpus is on the screen; another was asked for, or it was called off; or
 * it could not be opened, which the reader has been told.
 */
export type Outcome = 'shown' | 'superseded' | 'failed';

/** A corpus as it arrives; one that was parsed in the page comes without what a Worker counts. */
type Arrived = OpenedCorpus & Partial<Pick<TakenCorpus, 'counts' | 'receipt' | 'comparison'>>;

/** What is to be opened. */
interface Order {
  readonly target: CorpusAddress;
  readonly load: (signal: AbortSignal) => Promise<Arrived>;
  /** Of one that was just built; a kept one brings its own. */
  readonly receipt?: Receipt;
  /** The corpus that it was before it grew: work on that one, where it is open, is work on this one. */
  readonly grownFrom?: string | null;
  /** What is said while it lasts; without it, what was said stays. */
  readonly news?: News | null;
  /** Calls it off. */
  readonly signal?: AbortSignal;
}

export class CorpusOpener {
  /** The page as it was before an address asked for another corpus than the one that is shown. */
  private origin: State | null = null;
  /** Whether the state is being changed from here, so that its address is not to be followed. */
  private isActing = false;
  /** One corpus after the other is put on the screen. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly tools: CorpusTools,
    private readonly status: StatusStore,
  ) {}

  /**
   * Takes over the corpus that the page begins with, and follows the address from there.
   * @returns what ends the following
   */
  start(): () => void {
    void this.tools.first().then((first) => {
      if (first !== null) this.adopt(first);
    });
    return this.store.subscribe((state, before) => {
      this.follow(state, before);
    });
  }

  /** Opens a corpus that is kept; the one that is served with null. Does not fail. */
  async open(id: string | null, grownFrom: string | null = null): Promise<Outcome> {
    const target = { corpus: id, against: null };
    const load =
      id === null
        ? () => this.tools.loadServed()
        : (signal: AbortSignal) => this.tools.takeCorpus({ kept: id }, signal);
    const outcome = await this.request({ target, load, grownFrom, news: null });
    if (outcome === 'shown') await this.listShown(id);
    return outcome;
  }

  /** Opens a corpus that was just built. Does not fail. */
  openBuilt(
    { id, packed }: Pick<FinishedCorpus, 'id' | 'packed'>,
    asked: {
      readonly receipt: Receipt;
      readonly addTo: string | null;
      readonly signal: AbortSignal;
    },
  ): Promise<Outcome> {
    const { receipt, addTo: grownFrom, signal } = asked;
    const load = (signal: AbortSignal) => this.tools.takeCorpus({ packed }, signal);
    return this.request({
      target: { corpus: id, against: null },
      load,
      receipt,
      grownFrom,
      signal,
    });
  }

  /** Opens a corpus that has been read in the page. Does not fail. */
  openRead(id: string, opened: () => OpenedCorpus): Promise<Outcome> {
    const load = () => Promise.resolve(opened());
    return this.request({ target: { corpus: id, against: null }, load });
  }

  /** Lays a corpus over another. Does not fail. */
  compare(corpus: string | null, against: string): Promise<Outcome> {
    const united = [corpus, against === SERVED_ID ? null : against] as const;
    const load = (signal: AbortSignal) =>
      this.tools.takeCorpus({ united, served: this.tools.served }, signal);
    return this.request({ target: { corpus, against }, load, news: LAYING });
  }

  private adopt({ dataset, tasks, corpus, receipt, missed }: FirstCorpus): void {
    if (this.status.getState().shown !== null) return;
    const shown = { corpus, against: null };
    const lines = corpus === null ? null : readReceipt(receipt);
    this.status.set({ shown: { ...shown, opened: { dataset, tasks }, receipt: lines } });
    if (missed !== null && this.store.getState().corpus === missed.corpus) {
      this.acting(() => {
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
      void (against === null ? this.open(corpus) : this.compare(corpus, against));
      return;
    }
    this.origin = null;
    // Back before the other was there.
    if (opening !== null && !isSameAddress(opening.target, shown!)) this.callOff(opening);
  }

  /** Opens what is ordered, unless another is asked for before it is there. Does not fail. */
  private async request(order: Order): Promise<Outcome> {
    if (order.signal?.aborted === true) return 'superseded';
    const request = this.begin(order);
    let arrived: Arrived | null = null;
    let outcome: Outcome = 'superseded';
    try {
      arrived = await order.load(request.abort.signal);
      if (await this.prepareAndBring(request, order, arrived)) outcome = 'shown';
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
      if (this.isCurrent(request)) this.callOff(request);
    });
    return request;
  }

  private isCurrent({ id }: OpenRequest): boolean {
    return this.status.getState().opening?.id === id;
  }

  private callOff(request: OpenRequest): void {
    request.abort.abort();
    this.end(request);
    this.returnToShown();
  }

  private end({ news }: OpenRequest): void {
    this.status.set({ opening: null });
    if (news !== null && this.status.getState().news === news) this.status.tell(null);
  }

  /** From a Worker: nothing is parsed here but the receipt, in a task of its own. */
  private async prepareAndBring(
    request: OpenRequest,
    order: Order,
    arrived: Arrived,
  ): Promise<boolean> {
    await nextTask();
    if (!this.isCurrent(request)) return false;
    if (arrived.counts) knowCounts(arrived.dataset, arrived.counts);
    await nextTask();
    if (!this.isCurrent(request)) return false;
    const isOfKept = order.target.corpus !== null && order.target.against === null;
    const receipt = isOfKept ? (order.receipt ?? readReceipt(arrived.receipt ?? null)) : null;
    const mine = this.turn.then(() => this.bring(request, order, arrived, receipt));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /**
   * Puts a corpus on the screen bit by bit, and closes the former.
   * @returns false where it was superseded before anything was changed
   * @throws what goes wrong; the former is on the screen then
   */
  private async bring(
    request: OpenRequest,
    order: Order,
    arrived: Arrived,
    receipt: Receipt | null,
  ): Promise<boolean> {
    if (!this.isCurrent(request)) return false;
    // What is on the screen goes first, so that less is done at once.
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
      this.acting(() => {
        this.put(order, arrived, former);
      });
      await nextTask();
      await inTasks(foresee(dataset, this.store.getState().filters));
      await nextTask();
    } catch (error) {
      this.status.set({ shown: former });
      this.acting(() => {
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

  /** Makes it the corpus of the state. */
  private put(order: Order, { dataset, comparison }: Arrived, former: CorpusAddress | null): void {
    const { corpus, against } = order.target;
    if (against !== null) {
      this.store.load(showComparison, dataset, comparison!);
      return;
    }
    const grownFrom = order.grownFrom ?? null;
    const isSameWork =
      grownFrom !== null && former?.corpus === grownFrom && former.against === null;
    this.store.act(openCorpus, dataset, corpus, isSameWork);
  }

  /** The address, and what goes with it, as long as the corpus that is shown stays. */
  private returnToShown(): void {
    const { origin } = this;
    this.origin = null;
    if (origin === null) return;
    this.acting(() => {
      this.store.load(returnTo, origin);
    });
  }

  private acting(change: () => void): void {
    this.isActing = true;
    change();
    this.isActing = false;
  }

  private tellWhyNot(target: CorpusAddress, error: unknown): void {
    const { entries } = this.status.getState();
    this.status.tell({ text: whyNotOpened(target, entries, error), isBad: true });
  }

  /** What is open is what is listed, as when an address goes back to what a corpus was. */
  private async listShown(id: string | null): Promise<void> {
    const { shelf } = this.tools;
    const all = id === null ? [] : await shelf.list().catch(() => []);
    const isListed = all.some((entry) => entry.id === id);
    if (!isListed && all.some(({ former }) => former?.id === id))
      await shelf.exchange(id!).catch(() => undefined);
    await this.status.list();
  }
}
