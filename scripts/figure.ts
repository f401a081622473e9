// Draws the figure of a dataset at an address in Node, as the picture dialog of the page saves it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { conceptsOfPaper } from '../src/core/dataset/dataset.ts';
import { searchConcepts } from '../src/core/search/search-concepts.ts';
import { answerOnMap } from '../src/scene/answer.ts';
import { connectionAsked, linkOpened, routeAsked } from '../src/scene/asked.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { emphasise } from '../src/scene/emphasis.ts';
import { findAnswer } from '../src/scene/found.ts';
import { LIGHT, DARK } from '../src/scene/palette.ts';
import { overlayOf } from '../src/scene/overlay.ts';
import { quantityOf } from '../src/scene/quantity.ts';
import { isQuestion } from '../src/state/question.ts';
import { figureOf } from '../src/figure/figure.ts';
import { fontsOf } from '../src/figure/fonts.ts';
import { missingInWords } from '../src/figure/letters.ts';
import { PRESETS } from '../src/figure/size.ts';
import { measureWithoutCanvas } from '../src/figure/type.ts';
import { writePdf } from '../src/figure/write-pdf.ts';
import { writeSvg } from '../src/figure/write-svg.ts';
import { checkView } from './check-view.ts';
import { printable, tell, UsageError } from './command.ts';
import { seenAt } from './seen-at.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { FigureChoices } from '../src/figure/choices.ts';
import type { Figure } from '../src/figure/figure.ts';
import type { FaceFile, FontFile, FontId } from '../src/figure/fonts.ts';
import type { SceneInput } from '../src/scene/build-scene.ts';
import type { Emphasis, Scene } from '../src/scene/scene.ts';
import type { State } from '../src/state/state.ts';

/** What to draw and how; all optional. */
export interface FigureOptions extends Partial<FigureChoices> {
  /** The address of a view, with or without its `#`. */
  readonly view?: string;
  readonly isDark?: boolean;
}

const [, DOUBLE_COLUMN] = PRESETS;

/** The figure as a file: the text of an SVG, the bytes of a PDF. */
export function writeFigure(
  format: 'svg' | 'pdf',
  dataset: Dataset,
  { view = '', isDark = false, ...choices }: FigureOptions = {},
): string | Uint8Array {
  const address = checkView(view, dataset);
  const figure = drawFigure(dataset, { view, isDark, ...choices });
  const about = { address, corpus: dataset.id, name: dataset.name };
  if (format === 'svg') return writeSvg(figure, about, facesOf(figure));
  const fonts = fontsOf(figure).map(readFont);
  const lack = missingInWords(figure, fonts);
  if (lack !== null) tell(printable(lack));
  return writePdf(figure, about, fonts);
}

/** The marks of the figure. */
export function drawFigure(
  dataset: Dataset,
  { view = '', isDark = false, ...choices }: FigureOptions = {},
): Figure {
  const source = {
    ...viewAt(dataset, view),
    palette: isDark ? DARK : LIGHT,
    measure: measureWithoutCanvas,
  };
  const { size, type } = DOUBLE_COLUMN!;
  return figureOf(source, { part: 'whole', size, type, legend: 'below', ...choices });
}

/**
 * The scene and emphasis that the page shows at an address.
 * @throws UsageError where that hangs on what this program does not have
 */
function viewAt(given: Dataset, view: string): { scene: Scene; emphasis: Emphasis } {
  const { state, dataset, seen } = seenAt(given, view);
  refuseUndrawable(state);
  const { filters, papersShown, selection, query } = state;
  const { unfolded, pins, hasDensity, hasAllNames, colour } = state;
  const route = routeOpened(dataset, { seen, filters, selection });
  const plain = buildScene(dataset, {
    seen,
    filters,
    papersShown,
    selection,
    route,
    unfolded,
    pins,
    hasDensity,
    hasAllNames,
  });
  const quantity = quantityOf(dataset, seen, colour);
  const indexOf = new Map(dataset.concepts.map(({ id }, i) => [id, i]));
  const scene = quantity ? { ...plain, overlay: overlayOf(plain, quantity, indexOf) } : plain;
  const question = selection !== null && isQuestion(selection) ? selection : null;
  const answer = question && findAnswer({ dataset, seen }, filters, question);
  const idsOf = (concepts: ArrayLike<number>) =>
    Array.from(concepts, (i) => dataset.concepts[i]!.id);
  const emphasis = emphasise(scene, {
    hover: null,
    selection,
    found: query.trim() === '' ? null : foundKeys(dataset, query),
    answer: answer && answerOnMap(dataset, answer),
    route: idsOf(route),
    conceptsOf: (paper) => {
      const row = dataset.papers.ids.indexOf(paper);
      return row < 0 ? [] : idsOf(conceptsOfPaper(dataset, row));
    },
  });
  return { scene, emphasis };
}

/** What the page draws at an address and this program cannot. */
function refuseUndrawable({ view, against, filters }: State): void {
  const lack =
    (view === 'papers' && 'the map of papers') ||
    (against !== null && 'a comparison with another corpus') ||
    (filters.reading !== 'all' && 'only papers with a mark, which a browser keeps');
  if (lack) throw new UsageError(`the view shows ${lack}. Export its picture in the page.`);
}

/** Indices of the concepts of an open path, or of an open link that the filters exclude. */
function routeOpened(
  dataset: Dataset,
  { seen, filters, selection }: Pick<SceneInput, 'seen' | 'filters' | 'selection'>,
): readonly number[] {
  if (selection?.kind === 'link') return linkOpened(dataset, seen, selection);
  const ends =
    selection?.kind === 'path' ? ([selection.a, selection.b] as const) : ([null, null] as const);
  return routeAsked(connectionAsked(dataset, seen, filters.weight, ends), selection);
}

function foundKeys(dataset: Dataset, query: string): ReadonlySet<string> {
  const found = searchConcepts(query, dataset.concepts);
  return new Set(found.map((i) => `concept:${dataset.concepts[i]!.id}`));
}

const FILES: Readonly<Record<FontId, string>> = {
  'sans-400': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-500': 'source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  'sans-600': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'serif-400-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
};

/** Latin subsets with all weights in one file: a tenth of the size of the full faces. */
const WEB_FILES: Readonly<Record<string, Omit<FaceFile, 'bytes'> & { readonly path: string }>> = {
  sans: webFile('Source Sans 3', 'normal', 'source-sans-3/files/source-sans-3-latin-wght-normal'),
  'serif-italic': webFile(
    'Source Serif 4',
    'italic',
    'source-serif-4/files/source-serif-4-latin-wght-italic',
  ),
  serif: webFile(
    'Source Serif 4',
    'normal',
    'source-serif-4/files/source-serif-4-latin-wght-normal',
  ),
};

function webFile(family: FaceFile['family'], style: FaceFile['style'], path: string) {
  return { family, style, weight: '200 900', format: 'woff2', path } as const;
}

/** The font files that a figure needs. */
function facesOf(figure: Figure): FaceFile[] {
  const kinds = fontsOf(figure).map((id) => id.replace(/-\d+/, ''));
  return [...new Set(kinds)].map((kind) => {
    const { path, ...face } = WEB_FILES[kind]!;
    const file = createRequire(import.meta.url).resolve(`@fontsource-variable/${path}.woff2`);
    return { ...face, bytes: new Uint8Array(readFileSync(file)) };
  });
}

function readFont(id: FontId): FontFile {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[id]}`);
  return { id, bytes: new Uint8Array(readFileSync(path)) };
}
