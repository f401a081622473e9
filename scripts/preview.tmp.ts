import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/e2e/find-browser.ts';
import { readDataset } from '../src/core/dataset/files.ts';
import { countTogether, linkStrength } from '../src/core/links/co-occurrence.ts';
import { discRadius, mapLabel } from '../src/core/map/draw-map.ts';
const d = readDataset(
  readFileSync('/tmp/ds/overview.json', 'utf8'),
  readFileSync('/tmp/ds/papers.json', 'utf8'),
);
const t = countTogether(d.postings, d.concepts.length);
const on = d.concepts.map((c) => c.papers >= d.defaultMinPapers);
const col = [
  '#3b6fb5',
  '#b5453b',
  '#2f8a72',
  '#b9518f',
  '#4a9ab8',
  '#6f8f1f',
  '#8b6d47',
  '#5b6472',
  '#8a63b0',
  '#c08a1e',
  '#555',
  '#999',
  '#aaa',
  '#bbb',
  '#ccc',
];
const cs = d.concepts.filter((_, i) => on[i]);
const x0 = Math.min(...cs.map((c) => c.x)) - 40,
  x1 = Math.max(...cs.map((c) => c.x)) + 160,
  y0 = Math.min(...cs.map((c) => c.y)) - 60,
  y1 = Math.max(...cs.map((c) => c.y)) + 40;
let s = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x0} ${y0} ${x1 - x0} ${y1 - y0}" width="1200" height="${(1200 * (y1 - y0)) / (x1 - x0)}" style="background:#FAF8F4">`;
let n = 0;
for (const l of t.links)
  if (on[l.a] && on[l.b] && l.papers >= 2 && linkStrength(l, t) >= 0.15) {
    n++;
    const a = d.concepts[l.a]!,
      b = d.concepts[l.b]!;
    s += `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="${a.cluster === b.cluster ? col[a.cluster] : '#999'}" stroke-opacity=".25"/>`;
  }
for (const c of cs)
  s += `<circle cx="${c.x}" cy="${c.y}" r="${discRadius(c.papers)}" fill="${col[c.cluster]}"/><text x="${c.x + discRadius(c.papers) + 4}" y="${c.y + 5}" font-size="17" font-family="Source Sans 3">${mapLabel(c)}</text>`;
for (const [i, k] of d.clusters.entries())
  s += `<text x="${k.x}" y="${k.y + 8}" text-anchor="middle" font-size="27" font-style="italic" fill="${col[i]}">${k.label.replace('&', '&amp;')}</text>`;
s += '</svg>';
console.log('links', n, 'size', Math.round(x1 - x0), Math.round(y1 - y0));
const b = await findBrowser();
const br = await chromium.launch({ executablePath: b.executablePath, args: [...b.args] });
const p = await br.newPage({ viewport: { width: 1240, height: 1100 } });
await p.setContent(s);
await p.screenshot({ path: '/tmp/preview.png' });
await br.close();
