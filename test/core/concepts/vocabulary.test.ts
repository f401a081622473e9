// Vocabulary files: what an entry gives, and every mistake told with file, line and entry.

import { describe, expect, it } from 'vitest';
import { readVocabulary, surfaceKey } from '../../../src/core/concepts/vocabulary.ts';
import type { VocabularyFile } from '../../../src/core/concepts/vocabulary.ts';

const definition = 'Something that is made up.';
const file = (entries: unknown, name = 'methods.yaml'): VocabularyFile => ({
  name,
  type: 'method',
  entries,
});
const read = (entries: unknown) => readVocabulary([file(entries)]);
const surfacesOf = (entries: unknown) => read(entries).surfaces;

describe('an entry', () => {
  it('becomes a concept with an id made of its label', () => {
    const { concepts } = read({
      'Gauss–Newton method': { acronym: 'GN', aliases: ['Gauss Newton'], definition },
    });
    expect(concepts).toEqual([
      {
        id: 'gauss-newton-method',
        label: 'Gauss–Newton method',
        type: 'method',
        acronym: 'GN',
        aliases: ['Gauss Newton'],
        broader: null,
        definition,
        discovered: null,
      },
    ]);
  });

  it('gives a surface for each of its names, once for each normal form', () => {
    const entries = {
      'weight decay': { aliases: ['weight-decay', 'decayed weights'], definition },
    };
    expect(surfacesOf(entries).map(({ text, rule }) => [text, rule])).toEqual([
      ['weight decay', 'label'],
      ['decayed weights', 'alias'],
    ]);
  });

  it.each([
    ['SAM', true],
    ['Adam', true],
    ['LoRA', true],
    ['ViT', true],
    ['momentum', false],
    ['AdaGrad', false],
    ['Gibbs sampling', false],
  ])('“%s” counts only as written: %s', (label, exact) => {
    expect(surfacesOf({ [label]: { definition } })[0]!.exact).toBe(exact);
  });

  it('may demand its capitals for longer names', () => {
    const [surface] = surfacesOf({ 'Prodigy method': { exact: ['Prodigy method'], definition } });
    expect(surface!.exact).toBe(true);
  });

  it('has cues in their normal form, on the surface that is named', () => {
    const entries = {
      'neural collapse': { acronym: 'NC', cues: { NC: ['Last-Layer Features'] }, definition },
    };
    const cues = surfacesOf(entries).map((surface) => surface.cues);
    expect(cues).toEqual([null, ['last layer feature']]);
  });

  it('links to a wider concept in another file', () => {
    const { concepts } = readVocabulary([
      file({ 'made-up pruning': { broader: 'compression', definition } }),
      file({ compression: { definition } }, 'fields.yaml'),
    ]);
    expect(concepts.map((c) => c.broader)).toEqual([null, 'compression']);
  });
});

it('sorts concepts by id, whatever the order of entries', () => {
  const ids = read({ zebra: { definition }, ant: { definition } }).concepts.map((c) => c.id);
  expect(ids).toEqual(['ant', 'zebra']);
});

it('normalises a surface to its tokens', () => {
  expect(surfaceKey('Loss-Landscapes (2D)')).toBe('loss landscape 2 d');
});

describe('a surface of two concepts', () => {
  const both = (a: object, b: object) => () =>
    read({
      'segment anything model': { acronym: 'SAM', definition, ...a },
      'sharpness-aware minimization': { acronym: 'SAM', definition, ...b },
    });

  it('is accepted when both give cues', () => {
    expect(both({ cues: { SAM: ['mask'] } }, { cues: { SAM: ['flat'] } })).not.toThrow();
  });

  it('is refused when neither gives cues', () => {
    expect(both({}, {})).toThrow(
      'methods.yaml: “SAM” names both “sharpness-aware-minimization” and “segment-anything-model”',
    );
  });

  it('is refused when only one gives cues', () => {
    expect(both({ cues: { SAM: ['mask'] } }, {})).toThrow('“SAM” names both');
  });

  it('is no clash when they differ in capitals that count', () => {
    expect(() =>
      read({ Adam: { definition }, 'first man': { aliases: ['adam'], definition } }),
    ).not.toThrow();
  });
});

describe('an error names file and entry', () => {
  it.each<[string, unknown, string]>([
    ['a list instead of a map', ['x'], 'methods.yaml: '],
    ['an empty file', null, 'methods.yaml: '],
    ['no definition', { fog: {} }, '“fog”, definition'],
    ['a short definition', { fog: { definition: 'Mist.' } }, '“fog”, definition: a definition of'],
    ['an unknown key', { fog: { definition, alias: ['mist'] } }, '“fog”, alias'],
    [
      'an empty alias',
      { fog: { definition, aliases: [' '] } },
      '“fog”, aliases.0: an empty string',
    ],
    ['a number as acronym', { fog: { definition, acronym: 4 } }, '“fog”, acronym'],
    ['an entry that is text', { fog: 'mist' }, '“fog”, entry'],
    [
      'a label twice',
      { fog: { definition }, Fog: { definition } },
      '“Fog” is also in methods.yaml',
    ],
    [
      'an unknown wider concept',
      { fog: { definition, broader: 'air' } },
      '“fog”: no concept is called “air”',
    ],
    [
      'cues for no name',
      { fog: { definition, cues: { MIST: ['wet'] } } },
      '“fog”: “MIST” has cues',
    ],
    [
      'exact for no name',
      { fog: { definition, exact: ['Mist'] } },
      '“fog”: “Mist” has cues or is exact',
    ],
  ])('for %s', (_, entries, message) => {
    expect(() => read(entries)).toThrow(message);
    expect(() => read(entries)).toThrow(/^methods\.yaml: .+\. \S.+\.$/);
  });

  it('for a circle of wider concepts', () => {
    const entries = {
      a1: { broader: 'b1', definition },
      b1: { broader: 'c1', definition },
      c1: { broader: 'a1', definition },
    };
    expect(() => read(entries)).toThrow('methods.yaml: entry “a1” is broader than itself');
  });

  it('of the two in which a label stands', () => {
    const files = [file({ fog: { definition } }), file({ fog: { definition } }, 'tasks.yaml')];
    expect(() => readVocabulary(files)).toThrow('tasks.yaml: entry “fog” is also in methods.yaml');
  });
});

describe('where the text of the file is known, an error names the line', () => {
  const text = `# Weather\nfog:\n  definition: ${definition}\n"a: b":\n  definition: Short.\nit's:\n  broader: air`;
  const at = (entries: unknown) => () => readVocabulary([{ ...file(entries), text }]);

  it.each<[string, unknown, string]>([
    ['of a plain label', { fog: {} }, 'methods.yaml:2: entry “fog”'],
    ['of a quoted label', { 'a: b': {} }, 'methods.yaml:4: entry “a: b”'],
    ['of a label with a quote', { "it's": { definition, broader: 'air' } }, 'methods.yaml:6: '],
    ['of a clash', { fog: { definition }, mist: { aliases: ['fog'], definition } }, '“fog” names'],
    ['of a map that is none', ['fog'], 'methods.yaml:1: no map'],
  ])('%s', (_, entries, message) => {
    expect(at(entries)).toThrow(message);
  });

  it('or none when the label is not found as it stands', () => {
    expect(at({ definition: {} })).toThrow('methods.yaml: entry “definition”');
  });
});
