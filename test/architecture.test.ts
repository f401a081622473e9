// The order of the folders and the purity of the core, held by reading the sources.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Each folder may import from itself and from those before it. */
const ORDER = ['core', 'state', 'scene', 'figure', 'render', 'work', 'ui', 'main', 'offline'];

/** The folders of the core: each may import from itself and from those before it. */
const CORE_ORDER = [
  'text',
  'papers',
  'concepts',
  'links',
  'dataset',
  'map',
  'questions',
  'search',
  'compare',
  'exports',
  'curate',
  'vocabularies',
  'project',
];

/** Scripts that find or draw what the page would show, or check what it is asked for. */
const OF_FIGURES = [
  'scripts/figure.ts',
  'scripts/check-view.ts',
  'scripts/seen-at.ts',
  'scripts/gallery.ts',
  'scripts/exhibits.ts',
  'scripts/options.ts',
  'scripts/picture-options.ts',
];

const PURE_PACKAGES = ['valibot', 'papaparse', 'fflate', 'saxes'];
const DRAWING_PACKAGES = ['cytoscape', 'react-cytoscapejs'];

/** What a pure core has no business with: the page, the process, the clock, chance, the locale. */
const IMPURE_NAME =
  /^(document|window|self|globalThis|process|console|fetch|setTimeout|setInterval|localeCompare|toLocale\w*)$/;
const IMPURE_EXPRESSION = /^(Date\.now|Math\.random|performance\.now|new Date)$/;

/** Sources by path from the root, with `/`. */
type Sources = Readonly<Record<string, string>>;

/** One import: the file that has it, and the file or package it names. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

function readSources(): Sources {
  const paths = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

function importsOf(sources: Sources): Import[] {
  return Object.entries(sources).flatMap(([from, text]) =>
    ts.preProcessFile(text).importedFiles.map(({ fileName: name }) => {
      const isPackage = !name.startsWith('.');
      return { from, to: isPackage ? name : posix.join(posix.dirname(from), name), isPackage };
    }),
  );
}

/** `core` of src/core/links/tally.ts; `main` of src/main.tsx; the first folder elsewhere. */
function layerOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next.replace(/\.tsx?$/, '') : top;
}

/** The rule an import breaks, or null. */
function ruleBroken(found: Import): string | null {
  const from = layerOf(found.from);
  // The bench sets other programs beside ours.
  if (found.isPackage && found.from.startsWith('scripts/bench/')) return null;
  if (found.isPackage) return packageRuleBroken(from, found.to);
  const to = layerOf(found.to);
  if (from === to) return from === 'core' ? coreRuleBroken(found) : null;
  if (from === 'scripts') {
    // Measuring the page takes the browser that the tests drive; a figure, and the page as a file, what
    // makes them on the page.
    const isFigure = OF_FIGURES.includes(found.from) && ['state', 'scene', 'figure'].includes(to);
    const isDrawing =
      found.from.startsWith('scripts/bench/render/') && ['scene', 'render'].includes(to);
    const isPage = found.from === 'scripts/offline.ts' && to === 'work';
    const isAllowed =
      to === 'core' || isFigure || isPage || isDrawing || found.to === 'test/e2e/find-browser.ts';
    return isAllowed ? null : 'scripts import from core only';
  }
  if (!ORDER.includes(to)) return 'src imports from src only';
  return ORDER.indexOf(to) < ORDER.indexOf(from) ? null : `${from} does not import from ${to}`;
}

/** Files that lie in `core` itself are outside the order: tools of all folders, and the pipeline over them. */
function coreRuleBroken({ from, to }: Import): string | null {
  const [importer, imported] = [coreFolderOf(from), coreFolderOf(to)];
  if (importer === null || imported === null || importer === imported) return null;
  return CORE_ORDER.indexOf(imported) < CORE_ORDER.indexOf(importer)
    ? null
    : `core/${importer} does not import from core/${imported}`;
}

/** `links` of src/core/links/tally.ts; null for a file of core itself. */
function coreFolderOf(path: string): string | null {
  const [, , folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? null : folder;
}

function packageRuleBroken(from: string, name: string): string | null {
  if (from === 'core' && !PURE_PACKAGES.includes(name)) return 'core imports pure packages only';
  if (from !== 'render' && DRAWING_PACKAGES.includes(name)) return 'only render knows cytoscape';
  return null;
}

function brokenRules(sources: Sources): string[] {
  return importsOf(sources).flatMap((found) => {
    const rule = ruleBroken(found);
    return rule === null ? [] : [`${found.from} imports ${found.to}: ${rule}`];
  });
}

/** Circles of imports, each as the files on it, found by walking depth first. */
function findCircles(sources: Sources): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of importsOf(sources))
    targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) circles.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const to of targets.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of Object.keys(sources)) visit(path, []);
  return circles;
}

/** Names and expressions of a source that tie it to an environment, with their lines. */
function impurities(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impureName(node);
    if (name !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function impureName(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return IMPURE_NAME.test(node.text) ? node.text : null;
  const isExpression = ts.isPropertyAccessExpression(node) || ts.isNewExpression(node);
  if (!isExpression) return null;
  const text = ts.isNewExpression(node) ? `new ${node.expression.getText()}` : node.getText();
  return IMPURE_EXPRESSION.test(text) ? text : null;
}

const sources = readSources();

describe('the sources', () => {
  it('are found', () => {
    expect(Object.keys(sources)).toContain('src/core/pipeline.ts');
    expect(importsOf(sources).length).toBeGreaterThan(100);
  });

  it('import only from folders before their own', () => {
    expect(brokenRules(sources)).toEqual([]);
  });

  it('import in no circle', () => {
    expect(findCircles(sources)).toEqual([]);
  });

  it('live in folders that have a place in the order', () => {
    const layers = Object.keys(sources).map(layerOf);
    expect([...ORDER, 'scripts']).toEqual(expect.arrayContaining([...new Set(layers)]));
    const ofCore = Object.keys(sources).filter((path) => layerOf(path) === 'core');
    const folders = ofCore.map(coreFolderOf).filter((folder) => folder !== null);
    expect(CORE_ORDER).toEqual(expect.arrayContaining([...new Set(folders)]));
  });

  it('leave what only a build needs to the Worker', () => {
    const ofPage = Object.entries(sources).filter(([path]) => /^src\/(ui|main)/.test(path));
    const loads = ofPage.filter(([, text]) =>
      /^import (?!type)[^;]*core\/pipeline\.ts/m.test(text),
    );
    expect(loads.map(([path]) => path)).toEqual([]);
  });

  it('have a core and figures without an environment', () => {
    const pure = ['core', 'figure'];
    const core = Object.entries(sources).filter(([path]) => pure.includes(layerOf(path)));
    expect(core.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });
});

describe('the order of imports', () => {
  const rules = (path: string, text: string) => brokenRules({ [path]: text });

  it('lets a folder import from those before it', () => {
    expect(rules('src/ui/a.tsx', `import { x } from '../core/x.ts'; import 'react';`)).toEqual([]);
    expect(rules('src/core/map/a.ts', `import { x } from '../links/x.ts';`)).toEqual([]);
    expect(rules('src/core/a.ts', `import { x } from './project/x.ts';`)).toEqual([]);
    expect(rules('src/core/text/a.ts', `import { x } from '../slug.ts';`)).toEqual([]);
  });

  it.each([
    ['src/core/a.ts', `import { x } from '../state/x.ts';`, 'core does not import from state'],
    [
      'src/core/links/a.ts',
      `import { x } from '../map/x.ts';`,
      'core/links does not import from core/map',
    ],
    ['src/core/a.ts', `import type { X } from '../ui/x.ts';`, 'core does not import from ui'],
    ['src/core/a.ts', `export { x } from '../../vite.config.ts';`, 'src imports from src only'],
    ['src/core/a.ts', `import { readFileSync } from 'node:fs';`, 'pure packages only'],
    ['src/core/a.ts', `const x = await import('react');`, 'pure packages only'],
    ['src/scene/a.ts', `import { x } from '../render/x.ts';`, 'scene does not import from render'],
    ['src/work/a.ts', `import { x } from '../main.tsx';`, 'work does not import from main'],
    ['src/ui/a.tsx', `import cytoscape from 'cytoscape';`, 'only render knows cytoscape'],
    ['src/ui/a.tsx', `import { x } from '../../scripts/x.ts';`, 'src imports from src only'],
    ['scripts/a.ts', `import { x } from '../src/state/x.ts';`, 'scripts import from core only'],
  ])('forbids %s: %s', (path, text, rule) => {
    expect(rules(path, text).join()).toContain(rule);
  });
});

describe('the search for circles', () => {
  it('passes over files that only share an import', () => {
    const text = `import './c.ts';`;
    expect(findCircles({ 'src/core/a.ts': text, 'src/core/b.ts': text })).toEqual([]);
  });

  it('finds a circle of three, once', () => {
    const found = findCircles({
      'src/core/a.ts': `import { b } from './b.ts';`,
      'src/core/b.ts': `import type { C } from './c.ts';`,
      'src/core/c.ts': `export * from './a.ts';`,
    });
    expect(found).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });
});

describe('the purity of the core', () => {
  it.each([
    'document.title',
    'window.open()',
    'process.env',
    'console.log(1)',
    'setTimeout(f, 1)',
    'fetch(address)',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
  ])('forbids %s', (text) => {
    expect(impurities('a.ts', `// One.\nconst x = ${text};`)).toHaveLength(1);
    expect(impurities('a.ts', `// One.\nconst x = ${text};`)[0]).toMatch(/^a\.ts:2: /);
  });

  it('lets comments, strings and plain arithmetic speak of them', () => {
    const text = `// The window of a document.\nconst x = 'console.log' + Date.UTC(2025) + Math.max(1);`;
    expect(impurities('a.ts', text)).toEqual([]);
  });
});
