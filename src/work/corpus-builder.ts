// Builds that the reader asks for: one at a time, watched, and asked about where a table cannot be read.

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

/** ms between two words on how far it is: each is a frame of the whole page, which the build would wait for. */
const PAUSE = 250;

/** What is built, where it goes, and of which files, so that they can be read once more. */
export interface BuildPlan {
  readonly order: CorpusOrder;
  /** The kept corpus that it is added to; null for a new one. */
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

  /** Whether a build can begin; where one goes on, the reader is told. */
  isFree(): boolean {
    const { build, building } = this.status.getState();
    if (build !== null) this.status.tell({ text: busyWith(building?.name), isBad: true });
    return build === null;
  }

  /**
   * Does what may come to a build while nothing else is built; from now on, so that of two that are asked
   * for at once the second is refused. What goes wrong is told.
   */
  async alone(work: (request: BuildRequest) => Promise<void>): Promise<void> {
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

  /** Ends the build that goes on; what comes of it afterwards changes nothing. */
  cancel(): void {
    const { build } = this.status.getState();
    this.release();
    build?.abort.abort();
  }

  /**
   * Builds a corpus and shows it; asks for the columns of tables until there is something to be read.
   * @throws Error in words for the reader
   */
  async build(request: BuildRequest, { order, addTo, papers }: BuildPlan): Promise<void> {
    let said = order;
    for (;;) {
      const unread = await this.buildOnce(request, said, addTo);
      if (unread === null) return;
      const columns = await this.askForColumns(request, unread);
      if (columns === null) throw unread;
      const all = { ...said.columns, [unread.unread.file]: columns };
      // The bytes went over to the Worker that failed.
      said = { ...said, files: await Promise.all(papers.map(bytesOf)), columns: all };
    }
  }

  private isCurrent({ id }: BuildRequest): boolean {
    return this.status.getState().build?.id === id;
  }

  private release(): void {
    this.status.set({ build: null, building: null, unread: null });
  }

  /** @returns a table nothing could be read of; null where it was shown, or was cancelled */
  private async buildOnce(
    request: BuildRequest,
    order: CorpusOrder,
    addTo: string | null,
  ): Promise<UnreadTable | null> {
    if (!this.isCurrent(request)) return null;
    this.status.tell(null);
    this.status.set({ building: { name: order.name, progress: null, inStage: 0 } });
    // First what tells of it: a Worker that starts beside would take the processor from the page.
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

  /** Null where it is cancelled: a build that is ended does not settle. */
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
      else if (now - told < PAUSE) return;
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
    // What has grown is one corpus, not two.
    else if (built.isKept) await this.tools.shelf.grow(addTo, built.id).catch(() => undefined);
    await nextTask();
    if (!this.isCurrent(request)) return;
    const receipt = readReceipt(built.receipt);
    const { signal } = request.abort;
    const outcome = await this.opener.openBuilt(built, { receipt, addTo, signal });
    if (outcome === 'failed' || !this.isCurrent(request)) return;
    this.status.tell({
      text: tellBuilt(built, receipt.lines),
      isBad: built.refused.length > 0 || !built.isKept,
      // Another corpus that the reader has opened meanwhile has a receipt of its own.
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
