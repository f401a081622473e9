// Writes a Figure as PDF with jspdf: paths as paths, text as text in the page's faces, with each font subset to the
// characters used. The same figure gives the same bytes: no clock, no randomness.

import { GState, jsPDF } from 'jspdf';
import { writeAbout } from './about.ts';
import { FONT_IDS, binaryString, fontId } from './fonts.ts';
import { describe } from './write-svg.ts';
import type { About } from './about.ts';
import type { Figure, FigurePart } from './figure.ts';
import type { FontFile } from './fonts.ts';
import type { Ink, FigureMark, PathMark, TextMark } from './recorder.ts';

/** A fixed creation date; the actual time would make every file different. */
const MADE = "D:20250101000000+00'00'";
const FILE_ID = '0'.repeat(32);

/**
 * Writes a figure as a PDF of one page.
 * @param fonts the files of `fontsOf(figure)`
 * @throws Error when a font is missing
 */
export function writePdf(
  figure: Figure,
  about: About,
  fonts: readonly FontFile[],
): Uint8Array<ArrayBuffer> {
  const size: [number, number] = [figure.width * figure.scale, figure.height * figure.scale];
  const pdf = new jsPDF({
    unit: 'pt',
    format: size,
    // Otherwise jspdf would rotate a page wider than high.
    orientation: size[0] > size[1] ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  pdf.setCreationDate(MADE);
  pdf.setFileId(FILE_ID);
  pdf.setProperties({
    title: figure.title === '' ? about.name : figure.title,
    subject: describe(figure, about),
    keywords: writeAbout(about),
    creator: 'Paperloom',
  });
  addFonts(pdf, figure, fonts);
  if (figure.ground !== null) pdf.setFillColor(figure.ground).rect(0, 0, ...size, 'F');
  pdf.setLineJoin('round');
  for (const part of figure.parts) drawPart(pdf, part, figure.scale);
  return new Uint8Array(pdf.output('arraybuffer'));
}

function addFonts(pdf: jsPDF, { parts }: Figure, fonts: readonly FontFile[]): void {
  const marks = parts.flatMap((part) => part.marks);
  const needed = new Set(marks.flatMap((m) => (m.kind === 'text' ? [fontId(m.face)] : [])));
  for (const id of FONT_IDS.filter((font) => needed.has(font))) {
    const file = fonts.find((font) => font.id === id);
    if (file === undefined) throw new Error(`writePdf: the face ${id} is missing; give its file.`);
    pdf.addFileToVFS(`${id}.ttf`, binaryString(file.bytes));
    pdf.addFont(`${id}.ttf`, id, 'normal');
  }
}

function drawPart(pdf: jsPDF, { clip, marks }: FigurePart, scale: number): void {
  pdf.saveGraphicsState();
  if (clip !== null) {
    const { left, top, right, bottom } = clip;
    pdf.rect(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale, null);
    pdf.clip().discardPath();
  }
  for (const mark of marks) drawMark(pdf, mark, scale);
  pdf.restoreGraphicsState();
}

function drawMark(pdf: jsPDF, mark: FigureMark, scale: number): void {
  setOpacity(pdf, mark.opacity);
  if (mark.kind === 'text') drawText(pdf, mark, scale);
  else if (mark.kind === 'disc') {
    setInk(pdf, mark, scale);
    const style = mark.fill === null ? 'S' : 'F';
    pdf.circle(mark.x * scale, mark.y * scale, mark.radius * scale, style);
  } else drawPath(pdf, mark, scale);
}

function setOpacity(pdf: jsPDF, opacity: number): void {
  // Rounded, since the file has an entry for each distinct value.
  const rounded = Number(opacity.toFixed(3));
  const parameters: unknown = { opacity: rounded, 'stroke-opacity': rounded };
  // jspdf's types use one name for the parameters and the class.
  pdf.setGState(new GState(parameters as GState));
}

function setInk(pdf: jsPDF, { fill, stroke, width, cap }: Ink, scale: number): void {
  if (fill !== null) pdf.setFillColor(fill);
  if (stroke !== null)
    pdf
      .setDrawColor(stroke)
      .setLineWidth(width * scale)
      .setLineCap(cap);
}

function drawPath(pdf: jsPDF, mark: PathMark, scale: number): void {
  setInk(pdf, mark, scale);
  for (const step of mark.steps) {
    if (step[0] === 'Z') {
      pdf.close();
      continue;
    }
    const [a, b, c, d, e, f] = step.slice(1).map((v) => Number(v) * scale);
    if (step[0] === 'M') pdf.moveTo(a!, b!);
    else if (step[0] === 'L') pdf.lineTo(a!, b!);
    else pdf.curveTo(a!, b!, c!, d!, e!, f!);
  }
  if (mark.fill !== null) pdf.fillEvenOdd();
  else pdf.stroke();
}

function drawText(
  pdf: jsPDF,
  { text, face, size, halo, fill, x, y, anchor }: TextMark,
  scale: number,
) {
  const at = [x * scale, y * scale] as const;
  const align = anchor === 'middle' ? 'center' : 'left';
  pdf.setFont(fontId(face), 'normal').setFontSize(size * scale);
  if (halo !== null) {
    // The halo has an empty ActualText, so that a text search finds each name once.
    writeOperator(pdf, '/Span <</ActualText ()>> BDC');
    pdf.setDrawColor(halo.colour).setLineWidth(halo.width * scale);
    pdf.text(text, ...at, { align, renderingMode: 'stroke' });
    writeOperator(pdf, 'EMC');
  }
  pdf.setTextColor(fill).text(text, ...at, { align, renderingMode: 'fill' });
}

/** Writes a raw PDF operator for which jspdf has no method. */
function writeOperator(pdf: jsPDF, operator: string): void {
  const { write } = pdf.internal as unknown as { write: (line: string) => void };
  write(operator);
}
