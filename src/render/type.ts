// The faces of the map and how wide a line of text is in them.

/** A line of type without its size. */
export interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
}

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', serif";

export const LABEL_FACE: Face = { family: SANS, style: 'normal', weight: 400 };
export const STRONG_FACE: Face = { family: SANS, style: 'normal', weight: 600 };
export const CAPTION_FACE: Face = { family: SERIF, style: 'italic', weight: 400 };
export const TITLE_FACE: Face = { family: SERIF, style: 'normal', weight: 600 };

/** A face at a size, as a canvas wants it. */
export function fontOf({ family, style, weight }: Face, size: number): string {
  return `${style} ${weight} ${size}px ${family}`;
}

/** Width in px of a line of text in a face at a size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Measured once at this size and scaled: variable faces are drawn without hinting, so widths are linear. */
const REFERENCE_SIZE = 64;

/** A measure that asks the canvas once for each text and face. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face.weight} ${face.style} ${face.family} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = fontOf(face, REFERENCE_SIZE);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return (width * size) / REFERENCE_SIZE;
  };
}

/** Waits for the faces of the map; one that does not come is replaced by the browser, so nothing fails. */
export async function loadFaces(fonts: FontFaceSet): Promise<void> {
  const faces = [LABEL_FACE, STRONG_FACE, CAPTION_FACE, TITLE_FACE];
  await Promise.allSettled(faces.map((face) => fonts.load(fontOf(face, 16))));
}
