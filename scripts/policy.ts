// The Content-Security-Policy of the page: no requests to other origins, and inline code only by hash.

import { createHash } from 'node:crypto';

/**
 * The exact style elements that libraries add: cytoscape's container, react-aria's pressable elements and its scroll
 * lock on iOS. They are allowed by hash; the safety test fails when a new release changes them.
 */
const LIBRARY_STYLES = [
  '.__________cytoscape_container { position: relative; }',
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** The allowed sources by kind of content. */
export interface Sources {
  readonly scripts: string;
  readonly styles: string;
  readonly fonts: string;
  /** For fetches and Workers. */
  readonly requests: string;
}

/** The policy as one line. */
export function policyOf({ scripts, styles, fonts, requests }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles} ${LIBRARY_STYLES.map(hashSource).join(' ')}`,
    "img-src 'self' data: blob:",
    `font-src ${fonts}`,
    `connect-src ${requests}`,
    `worker-src ${requests}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The hash source of an inline element with a text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
