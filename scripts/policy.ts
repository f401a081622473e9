// The Content-Security-Policy of the page: nothing is asked of another place, nothing inline runs that
// is not named by its hash.

import { createHash } from 'node:crypto';

/**
 * The style elements our libraries add, letter by letter: cytoscape's container, react-aria's
 * pressable things and its scroll lock on iOS. Allowed by hash, so that no other style gets in; the
 * safety test fails when a new release writes them differently.
 */
const LIBRARY_STYLES = [
  '.__________cytoscape_container { position: relative; }',
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** Where each kind of content may come from. */
export interface Sources {
  readonly scripts: string;
  readonly styles: string;
  readonly fonts: string;
  /** What may be fetched, and started as a Worker. */
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

/** The source of one inline element, by its text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
