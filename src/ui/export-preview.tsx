// The preview of a figure, its file's dimensions, and warnings about print quality.

import { useEffect, useState } from 'react';
import { finest } from '../figure/figure.ts';
import { fontsOf } from '../figure/fonts.ts';
import { missingInWords } from '../figure/letters.ts';
import { LEAST_LINE, LEAST_TYPE, pixelsOf, refuseSize, toPoints } from '../figure/size.ts';
import { paintFigure } from '../render/paint-figure.ts';
import { PICTURE_TYPES } from './export-choices.ts';
import { SeenAsChoice, SeenAsFilters, filterOf } from './seen-as.tsx';
import type { ExportChoices } from './export-choices.ts';
import type { Figure } from '../figure/figure.ts';
import type { SeenAs } from './seen-as.tsx';

interface Props {
  readonly figure: Figure | null;
  readonly choices: ExportChoices;
}

export function Preview({ figure, choices }: Props) {
  const address = usePreviewUrl(figure);
  const [seenAs, setSeenAs] = useState<SeenAs>('all');
  const missing = useMissingCharacters(choices.format === 'pdf' ? figure : null);
  return (
    <figure className="preview">
      <SeenAsFilters />
      {address !== null && (
        <img src={address} alt="Preview of the picture" style={{ filter: filterOf(seenAs) }} />
      )}
      <SeenAsChoice value={seenAs} onChange={setSeenAs} />
      <figcaption className="quiet small number">
        {sizeInWords(choices)}
        {figure !== null &&
          [...warningsOf(figure), ...missing].map((warning) => (
            <span key={warning} className="export-warning" role="status">
              {warning}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}

/** The file's dimensions, or why they are invalid. */
function sizeInWords({ format, size }: ExportChoices): string {
  const refused = refuseSize(size);
  if (refused !== null) return refused;
  const [width, height] = [size.width, size.height].map((s) => toPoints(s, size.unit, size.dpi));
  if (!PICTURE_TYPES.has(format)) return `${Math.round(width!)} × ${Math.round(height!)} pt`;
  const pixels = pixelsOf(width!, height!, size.dpi);
  return `${pixels.width} × ${pixels.height} px`;
}

/** Message on characters missing from the PDF fonts; none until the fonts are loaded, or if loading fails. */
function useMissingCharacters(figure: Figure | null): readonly string[] {
  const [found, setFound] = useState<{ of: Figure; lack: string | null } | null>(null);
  useEffect(() => {
    if (figure === null) return;
    let isCurrent = true;
    const look = async () => {
      const { loadFonts } = await import('./figure-fonts.ts');
      const lack = missingInWords(figure, await loadFonts(fontsOf(figure)));
      if (isCurrent) setFound({ of: figure, lack });
    };
    look().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [figure]);
  return found !== null && found.of === figure && found.lack !== null ? [found.lack] : [];
}

/** Messages on type and lines that are too small for print. */
function warningsOf(figure: Figure): string[] {
  const { type, line } = finest(figure);
  const warnings: string[] = [];
  // The tolerances keep rounding from causing a warning.
  if (type !== null && type < LEAST_TYPE - 0.005)
    warnings.push(
      `The smallest text is ${type.toFixed(1)} pt; below ${LEAST_TYPE} it is hard to read.`,
    );
  if (line !== null && line < LEAST_LINE - 0.001)
    warnings.push(
      `The finest line is ${line.toFixed(2)} pt; print may lose it below ${LEAST_LINE}.`,
    );
  return warnings;
}

/** Longest side of the preview in px; enough to look sharp at its display size. */
const PREVIEW_SIDE = 1400;

/** An object URL of the rendered figure, revoked when it changes. */
function usePreviewUrl(figure: Figure | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (figure === null) return;
    let url: string | null = null;
    let isCurrent = true;
    const dpi = (72 * PREVIEW_SIDE) / (figure.scale * Math.max(figure.width, figure.height));
    const show = (blob: Blob) => {
      if (!isCurrent) return;
      url = URL.createObjectURL(blob);
      setAddress(url);
    };
    paintFigure(figure, { dpi, type: 'image/png' }).then(show, () => {
      if (isCurrent) setAddress(null);
    });
    return () => {
      isCurrent = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [figure]);
  return address;
}
