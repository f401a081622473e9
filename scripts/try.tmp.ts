import { readCorpus, readOwnVocabulary } from '/work/main/scripts/read-input.ts';
import { buildDataset } from '/work/main/src/core/pipeline.ts';
import { writeDataset } from '/work/main/src/core/dataset/files.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
let t = performance.now();
const lap = (s: string) => {
  console.log(s, Math.round(performance.now() - t));
  t = performance.now();
};
const v = readOwnVocabulary(process.argv[2] ?? '/tmp/vocab');
lap('vocab');
const c = readCorpus([]);
lap('read');
const { dataset, texts } = buildDataset(c.name, c.files, v);
lap('build');
mkdirSync('/tmp/ds', { recursive: true });
for (const f of writeDataset(dataset, texts)) {
  writeFileSync('/tmp/ds/' + f.name, f.text);
  console.log(f.name, f.text.length);
}
lap('write');
console.log(
  dataset.concepts.length,
  dataset.defaultMinPapers,
  dataset.concepts.filter((c) => c.papers >= dataset.defaultMinPapers).length,
  dataset.clusters,
);
