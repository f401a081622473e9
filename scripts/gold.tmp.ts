import { readFileSync, writeFileSync } from 'node:fs';
import { surfaceKey } from '../src/core/concepts/vocabulary.ts';
const used = new Set<string>();
for (const f of [
  'methods',
  'architectures',
  'theory',
  'objectives',
  'tasks',
  'datasets',
  'metrics',
  'fields',
]) {
  const o = JSON.parse(readFileSync(`/tmp/vocab/${f}.yaml`, 'utf8'));
  for (const k of Object.keys(o)) {
    const e = o[k];
    const key = surfaceKey(k);
    if (used.has(key)) {
      delete o[k];
      continue;
    }
    used.add(key);
    for (const s of [e.acronym, ...e.aliases]) if (s) used.has(surfaceKey(s));
    const own = new Set([key]);
    const ok = (s: string) => {
      const q = surfaceKey(s);
      if (own.has(q)) return true;
      if (used.has(q) || !q) return false;
      used.add(q);
      own.add(q);
      return true;
    };
    if (e.acronym && !ok(e.acronym)) delete e.acronym;
    e.aliases = e.aliases.filter(ok);
  }
  writeFileSync(`/tmp/vocab/${f}.yaml`, JSON.stringify(o));
}
