// Takes in the reader's files: papers are built into a corpus, vocabularies are added, projects and figures open
// what they were made from.

import { readDatasetFiles } from '../core/dataset/files.ts';
import { FigureError, readFigure } from '../figure/read-figure.ts';
import { open } from '../state/actions.ts';
import { followView } from '../state/views.ts';
import { putTerms } from '../state/vocabulary.ts';
import { bytesOf, headOf } from './bytes-of.ts';
import { otherCorpus, troubleOf } from './corpus-words.ts';
import { namedIn } from './entries.ts';
import { libraryOf } from './library.ts';
import { nameOfFiles } from './name-of-files.ts';
import { openLibrary } from './open-library.ts';
import type { ByteFile } from '../core/papers/decode.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Project } from '../core/project/project-file.ts';
import type { Store } from '../state/store.ts';
import type { BuiltCorpus } from './build-corpus.ts';
import type { CorpusBuilder } from './corpus-builder.ts';
import type { CorpusOpener } from './corpus-opener.ts';
import type { BuildRequest, StatusStore } from './corpus-status.ts';
import type { CorpusTools } from './corpus-tools.ts';

interface IntakeServices {
  readonly opener: CorpusOpener;
  readonly builder: CorpusBuilder;
}

export class FileIntake {
  constructor(
    private readonly store: Store,
    private readonly tools: CorpusTools,
    private readonly status: StatusStore,
    private readonly services: IntakeServices,
  ) {}

  /** Takes in files, or asks the reader where they go. Never rejects; errors are shown as news. */
  async give(files: readonly File[] | Promise<readonly File[]>): Promise<void> {
    if (!(files instanceof Promise) && files.length === 0) return;
    // If a build is running the promise is never awaited, and a rejection must not count as unhandled.
    Promise.resolve(files).catch(() => undefined);
    await this.services.builder.runExclusively(async (request) => {
      const given = await files;
      if (given.length === 0) return;
      const areTerms = await areVocabularies(given);
      const hasPapers = areTerms.includes(false);
      const mayBeAdded = hasPapers && (await mayHoldPapers(given));
      if (this.extensible() === null || !mayBeAdded) await this.takeIn(request, given, null);
      else this.status.set({ asked: given });
    });
  }

  async answer(how: 'add' | 'new' | 'neither'): Promise<void> {
    const { asked } = this.status.getState();
    this.status.set({ asked: null });
    if (asked === null || how === 'neither') return;
    await this.services.builder.runExclusively((request) =>
      this.takeIn(request, asked, how === 'add' ? this.extensible() : null),
    );
  }

  async giveTerms(files: readonly File[]): Promise<void> {
    try {
      await this.takeTerms(await Promise.all(files.map(bytesOf)));
    } catch (error) {
      this.status.tell(troubleOf(error));
    }
  }

  /** Id of the open corpus if files can be added to it: those it was built from are stored as well. */
  private extensible(): string | null {
    const { shown } = this.status.getState();
    return shown?.receipt && shown.receipt.builtWith !== null ? shown.corpus : null;
  }

  /** Takes in files of any kind; each is read once. */
  private async takeIn(
    request: BuildRequest,
    given: readonly File[],
    to: string | null,
  ): Promise<void> {
    const areTerms = await areVocabularies(given);
    const all = await Promise.all(given.map(bytesOf));
    const [only] = all;
    if (all.length === 1 && (await this.openMade(only!))) return;
    const terms = all.filter((_, i) => areTerms[i]);
    if (terms.length > 0) await this.takeTerms(terms);
    const files = all.filter((_, i) => !areTerms[i]);
    const papers = given.filter((_, i) => !areTerms[i]);
    if (files.length === 0) return;
    const kept = to === null ? [] : await this.tools.storage.list().catch(() => []);
    const former = to === null ? null : namedIn(kept, to);
    const name = former?.name ?? nameOfFiles(files.map((file) => file.name));
    const addTo = former?.id ?? null;
    await this.services.builder.build(request, { order: { name, files }, addTo, papers });
  }

  /** Opens a file saved by Paperloom; false if it is neither a project nor a figure. */
  private async openMade(file: ByteFile): Promise<boolean> {
    const { looksLikeProject } = await import('../core/project/project-file.ts');
    if (!looksLikeProject(file.bytes)) return this.followFigure(file);
    await this.openProject(file);
    return true;
  }

  private async openProject(file: ByteFile): Promise<void> {
    const { openProject } = await import('./project.ts');
    const { project, apply } = openProject(file);
    const isHere = this.store.getState().dataset?.id === project.dataset;
    if (!isHere && project.files.length > 0 && !(await this.openCarried(project))) return;
    // Applied after stored work has loaded, so that the project replaces it and not the other way round.
    await this.tools.whenReaderWorkIsLoaded();
    apply(this.store);
    const isOther = !isHere && project.files.length === 0;
    this.status.tell({
      text: isOther ? otherCorpus(project.corpus) : `${file.name} is open.`,
      isBad: isOther,
    });
    await this.status.list();
  }

  /** Stores and opens the corpus in a project; false if another one is open afterwards. */
  private async openCarried(project: Project): Promise<boolean> {
    const { files } = project;
    const dataset = readDatasetFiles(files);
    const { storage, begin } = this.tools;
    // A stored corpus has the files it was built from, which a project lacks.
    if ((await storage.read(dataset.id).catch(() => null)) !== null)
      return (await this.services.opener.open(dataset.id)) === 'shown';
    const built = builtOf(project, dataset);
    await storage.write({ built, given: [] }).catch(() => undefined);
    await begin(built).catch(() => undefined);
    const outcome = await this.services.opener.openRead(dataset.id, () => ({
      dataset,
      tasks: openLibrary(libraryOf(dataset, ''), files),
    }));
    return outcome === 'shown';
  }

  private async takeTerms(files: readonly ByteFile[]): Promise<void> {
    try {
      const own = this.store.getState().vocabulary;
      const { lists, reports } = await this.tools.readTerms({ files, own });
      if (lists.length > 0) this.store.act(putTerms, lists);
      this.status.set({ added: reports, news: null });
      this.store.act(open, { kind: 'vocabulary' });
    } catch (error) {
      this.status.tell(troubleOf(error));
    }
  }

  /** Shows the view from which a figure was made; false if the file is not one of our figures. */
  private followFigure(file: ByteFile): boolean {
    try {
      const about = readFigure(file.bytes);
      if (about === null) return false;
      this.store.act(followView, about.address);
      const isOther = this.store.getState().dataset?.id !== about.corpus;
      const other = `${file.name} was made of another corpus, or another state of it (${about.name}); what fits is shown.`;
      const text = isOther ? other : `The view of ${file.name}.`;
      this.status.tell({ text, isBad: isOther });
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      this.status.tell({ text: `${file.name}: ${error.message}`, isBad: true });
    }
    return true;
  }
}

/** Whether each file is a vocabulary, by its beginning. */
async function areVocabularies(files: readonly File[]): Promise<boolean[]> {
  const { BYTES_EXAMINED: LOOKED_AT, isVocabulary } = await import('./is-vocabulary.ts');
  return Promise.all(files.map(async (file) => isVocabulary(await headOf(file, LOOKED_AT))));
}

/** Whether one of the files may hold papers; where none does, the reader is told why instead of asked where to. */
async function mayHoldPapers(files: readonly File[]): Promise<boolean> {
  const { BYTES_EXAMINED, mayHavePapers } = await import('./may-have-papers.ts');
  const may = files.map(async (file) =>
    mayHavePapers(file.name, await headOf(file, BYTES_EXAMINED)),
  );
  return (await Promise.all(may)).includes(true);
}

/** The corpus in a project, which has no receipt. */
function builtOf({ corpus, dataset: id, files }: Project, dataset: Dataset): BuiltCorpus {
  const { papers, concepts } = dataset;
  const counts = { papers: papers.ids.length, concepts: concepts.length };
  return { id, name: corpus, ...counts, files, receipt: [], refused: [] };
}
