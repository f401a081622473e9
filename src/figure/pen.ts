// The drawing interface of painters: the part of a canvas context they need. Canvas contexts implement it, and so does
// the recorder of marks, so that screen, PNG, SVG and PDF share one set of painters.

/** A pen; lengths in px, colours as #rrggbb, angles clockwise from the right. */
export interface Pen {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineJoin: 'bevel' | 'miter' | 'round';
  /** `butt` at first, as on a canvas; a painter that changes it changes it back. */
  lineCap: 'butt' | 'round' | 'square';
  globalAlpha: number;
  /** As {@link fontOf} writes it. */
  font: string;
  textAlign: 'center' | 'end' | 'left' | 'right' | 'start';
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  roundRect(x: number, y: number, width: number, height: number, corner: number): void;
  closePath(): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}
