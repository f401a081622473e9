// Writes a Figure as SVG: text stays text, so that it can be searched and edited; each layer is a group; and metadata
// has the provenance.

import { writeAbout } from './about.ts';
import { binaryString } from './fonts.ts';
import { escapeXml } from '../core/exports/xml.ts';
import { isSerif } from './type.ts';
import type { About } from './about.ts';
import type { Figure, FigurePart } from './figure.ts';
import type { FaceFile } from './fonts.ts';
import type { DiscMark, Ink, FigureMark, PathMark, Step, TextMark } from './recorder.ts';

/**
 * Writes a figure as an SVG document.
 * @param faces fonts to embed; without them viewers may substitute similar ones
 */
export function writeSvg(figure: Figure, about: About, faces: readonly FaceFile[] = []): string {
  const { width, height, scale, ground, title } = figure;
  const [w, h] = [width, height].map((side) => round(side * scale));
  const clips = clipsOf(figure);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title === '' ? about.name : title)}</title>`,
    `<desc id="desc">${escapeXml(describe(figure, about))}</desc>`,
    `<metadata id="paperloom">${escapeXml(writeAbout(about))}</metadata>`,
    ...(faces.length > 0 ? [`<style>${faces.map(fontFace).join('')}</style>`] : []),
    ...clips.map(({ id, path }) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`),
    ...(ground === null ? [] : [`<rect width="100%" height="100%" fill="${ground}"/>`]),
    ...figure.parts.map((part) => writePart(part, clips.find((c) => c.parts.includes(part))?.id)),
    '</svg>\n',
  ].join('\n');
}

/** The text alternative of a figure. */
export function describe({ parts }: Figure, { name }: About): string {
  const count = (part: FigurePart['name']) =>
    parts
      .filter((p) => p.name === part)
      .flatMap((p) => p.marks)
      .filter((m) => m.kind === 'text').length;
  return `Concept map of ${name}, with ${count('names')} names.`;
}

/** The clips of a figure, each once. */
function clipsOf({ parts }: Figure) {
  const paths = new Map<string, FigurePart[]>();
  for (const part of parts) {
    if (part.clip === null) continue;
    const { left, top, right, bottom } = part.clip;
    const path = `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
    paths.set(path, [...(paths.get(path) ?? []), part]);
  }
  return [...paths].map(([path, of], i) => ({ id: `clip-${i}`, path, parts: of }));
}

function writePart({ name, marks }: FigurePart, clip: string | undefined): string {
  const clipped = clip === undefined ? '' : ` clip-path="url(#${clip})"`;
  const rounded = ' stroke-linejoin="round" fill-rule="evenodd"';
  return `<g class="${name}"${clipped}${rounded}>\n${marks.map(writeMark).join('\n')}\n</g>`;
}

function writeMark(mark: FigureMark): string {
  if (mark.kind === 'text') return writeText(mark);
  return mark.kind === 'disc' ? writeDisc(mark) : writePath(mark);
}

function writePath(mark: PathMark): string {
  return `<path d="${mark.steps.map(writeStep).join('')}"${inkOf(mark)}/>`;
}

function writeStep([letter, ...numbers]: Step): string {
  return `${letter}${numbers.map(round).join(' ')}`;
}

function writeDisc(mark: DiscMark): string {
  const { x, y, radius } = mark;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${inkOf(mark)}/>`;
}

/** Butt is the default of SVG. */
function capOf(cap: Ink['cap']): string {
  return cap === 'butt' ? '' : ` stroke-linecap="${cap}"`;
}

function inkOf({ fill, stroke, width, cap, opacity }: Ink): string {
  const line =
    stroke === null ? '' : ` stroke="${stroke}" stroke-width="${round(width)}"${capOf(cap)}`;
  return ` fill="${fill ?? 'none'}"${line}${opacityOf(opacity)}`;
}

function opacityOf(opacity: number): string {
  return opacity >= 1 ? '' : ` opacity="${Number(opacity.toFixed(3))}"`;
}

function writeText(mark: TextMark): string {
  const { face, halo, fill } = mark;
  const style = face.style === 'italic' ? ' font-style="italic"' : '';
  const anchor = mark.anchor === 'middle' ? ' text-anchor="middle"' : '';
  const type = ` font-family="${family(mark)}"${style} font-weight="${face.weight}" font-size="${round(mark.size)}"`;
  const rim = halo
    ? ` stroke="${halo.colour}" stroke-width="${round(halo.width)}" paint-order="stroke"`
    : '';
  const place = ` x="${round(mark.x)}" y="${round(mark.y)}"`;
  const look = `${place}${anchor}${type} fill="${fill}"${rim}${opacityOf(mark.opacity)}`;
  return `<text${look}>${escapeXml(mark.text)}</text>`;
}

/** The font family by its installed name, then fallbacks. */
function family({ face }: TextMark): string {
  return isSerif(face)
    ? "'Source Serif 4', 'Source Serif Pro', Georgia, serif"
    : "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif";
}

function fontFace({ family, style, weight, format, bytes }: FaceFile): string {
  const type = format === 'woff2' ? 'font/woff2' : 'font/ttf';
  const source = `url(data:${type};base64,${btoa(binaryString(bytes))}) format('${format}')`;
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:${source}}`;
}

/** Rounds to a hundredth of a px, which is finer than any printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
