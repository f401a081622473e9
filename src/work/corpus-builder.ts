// Runs builds, one at a time, with progress, and asks the reader for the columns of tables that cannot be read.

import { afterFrame } from '../render/first-map.ts';
import { nextTask } from '../render/next-task.ts';
import { bytesOf } from './bytes-of.ts';
import { readReceipt } from './corpus-status.ts';
import { busyWith, tellBuilt, troubleOf } from './corpus-words.ts';
import { UnreadTable } from './start-build.ts';
import type { ColumnNames } from '../core/papers/formats/columns.ts';
import type { Store } from '../state/store.ts';
import type { BuildProgress, CorpusOrder } from './build-corpus.ts';
import type { FinishedCorpus } from './build-worker.ts';
import type { CorpusOpener } from './corpus-opener.ts';
import type { BuildRequest, StatusStore } from './corpus-status.ts';
import type { CorpusTools } from './corpus-tools.ts';

/** Least ms between progress updates: each renders the page, which takes processor time from the build. */
const PROGRESS_INTERVAL = 250;

/** A build, its target, and the files it is made from, in case they have to be read again. */
export interface BuildPlan {
  readonly order: CorpusOrder;
  /** Id of the stored corpus to which it adds; null for a new one. */
  readonly addTo: string | null;
  readonly papers: readonly File[];
}

export class CorpusBuilder {
  constructor(
    private readonly store: Store,
    private readonly tools: CorpusTools,
    private readonly status: StatusStore,
    private readonly opener: CorpusOpener,
  ) {}

  /** Whether a build can start; shows a message if one is running. */
  isFree(): boolean {
    const { build, building } = this.status.getState();
    if (build !== null) this.status.tell({ text: busyWith(building?.name), isBad: true });
    return build === null;
  }

  /**
   * Runs work that may lead to a build while no other is running. The slot is taken synchronously, so that the second
   * of two simultaneous requests is refused. Errors are shown as a message.
   */
  async runExclusively(work: (request: BuildRequest) => Promise<void>): Promise<void> {
    if (!this.isFree()) return;
    const request = { id: this.status.nextRequest(), abort: new AbortController() };
    this.status.set({ build: request });
    try {
      await work(request);
    } catch (error) {
      if (this.isCurrent(request)) this.status.tell(troubleOf(error));
    }
    if (this.isCurrent(request)) this.release();
  }

  /** Cancels the running build; later results of it are ignored. */
  cancel(): void {
    const { build } = this.status.getState();
    this.release();
    build?.abort.abort();
  }

  /**
   * Builds a corpus and shows it; asks for the columns of tables until something can be read.
   * @throws Error with a message for the reader
   */
  async build(request: BuildRequest, { order, addTo, papers }: BuildPlan): Promise<void> {
    let said = order;
    for (;;) {
      const unread = await this.buildOnce(request, said, addTo);
      if (unread === null) return;
      const columns = await this.askForColumns(request, unread);
      if (columns === null) throw unread;
      const all = { ...said.columns, [unread.unread.file]: columns };
      // The bytes were transferred to the Worker that failed.
      said = { ...said, files: await Promise.all(papers.map(bytesOf)), columns: all };
    }
  }

  private isCurrent({ id }: BuildRequest): boolean {
    return this.status.getState().build?.id === id;
  }

  private release(): void {
    this.status.set({ build: null, building: null, unread: null });
  }

  /** @returns a table that could not be read; null if the corpus was shown, or the build cancelled */
  private async buildOnce(
    request: BuildRequest,
    order: CorpusOrder,
    addTo: string | null,
  ): Promise<UnreadTable | null> {
    if (!this.isCurrent(request)) return null;
    this.status.tell(null);
    this.status.set({ building: { name: order.name, progress: null, inStage: 0 } });
    // Shows the progress first: starting a Worker would take processor time from rendering it.
    await afterFrame();
    if (!this.isCurrent(request)) return null;
    try {
      const built = await this.run(request, order, addTo);
      if (built !== null) await this.show(request, built, addTo);
      return null;
    } catch (error) {
      if (error instanceof UnreadTable) return error;
      throw error;
    } finally {
      if (this.isCurrent(request)) this.status.set({ building: null });
      await this.status.list();
    }
  }

  /** Resolves to null when cancelled, since the promise of a cancelled build never settles. */
  private run(
    request: BuildRequest,
    order: CorpusOrder,
    addTo: string | null,
  ): Promise<FinishedCorpus | null> {
    const terms = this.store.getState().vocabulary;
    const watch = this.watch(request, order.name);
    const { corpus, cancel } = this.tools.startBuild({ ...order, terms }, watch, addTo);
    const cancelled = new Promise<null>((resolve) => {
      request.abort.signal.addEventListener('abort', () => {
        cancel();
        resolve(null);
      });
    });
    return Promise.race([corpus, cancelled]);
  }

  private watch(request: BuildRequest, name: string): (progress: BuildProgress) => void {
    let began = { stage: '', at: 0 };
    let told = 0;
    return (progress) => {
      const now = performance.now();
      if (began.stage !== progress.stage) began = { stage: progress.stage, at: now };
      else if (now - told < PROGRESS_INTERVAL) return;
      told = now;
      if (this.isCurrent(request))
        this.status.set({ building: { name, progress, inStage: now - began.at } });
    };
  }

  private async show(
    request: BuildRequest,
    built: FinishedCorpus,
    addTo: string | null,
  ): Promise<void> {
    if (addTo === null) await this.tools.begin(built).catch(() => undefined);
    // A corpus with added files replaces the former one in the list.
    else if (built.isKept) await this.tools.storage.grow(addTo, built.id).catch(() => undefined);
    await nextTask();
    if (!this.isCurrent(request)) return;
    const receipt = readReceipt(built.receipt);
    const { signal } = request.abort;
    const outcome = await this.opener.openBuilt(built, { receipt, addTo, signal });
    if (outcome === 'failed' || !this.isCurrent(request)) return;
    this.status.tell({
      text: tellBuilt(built, receipt.lines),
      isBad: built.refused.length > 0 || !built.isKept,
      // If the reader has opened another corpus meanwhile, its receipt is another.
      isOfBuild: outcome === 'shown',
    });
  }

  private async askForColumns(
    request: BuildRequest,
    { unread }: UnreadTable,
  ): Promise<ColumnNames | null> {
    if (!this.isCurrent(request)) return null;
    const columns = await new Promise<ColumnNames | null>((answer) => {
      this.status.set({ building: null, unread: { ...unread, answer } });
    });
    this.status.set({ unread: null });
    return columns;
  }
}
