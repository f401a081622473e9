// Cleaning: encoding, TeX with and without its backslashes, quotes; and what must stay as it is.

import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/papers/clean-text.ts';
import { readDump } from '../../../src/core/papers/read-dump.ts';

const CORPUS = 'data/corpus';
const raws = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readDump({ name, text: readFileSync(`${CORPUS}/${name}`, 'utf8') }).records)
  .flatMap((record) => [record.title, record.abstract]);

const becomes = (cases: readonly (readonly [string, string])[]): void => {
  it.each(cases)('%s → %s', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
};
const stays = (cases: readonly string[]): void => {
  it.each(cases)('%s', (text) => {
    expect(cleanText(text)).toBe(text);
  });
};

describe('commands of TeX are read', () => {
  becomes([
    ['\\emph{very} \\textbf{bold \\textit{both}}', 'very bold both'],
    ['{\\sc LegendreTron}', 'LegendreTron'],
    ['can be {it misaligned} with', 'can be misaligned with'],
    ['S{\\o}rensen, Polyak-\\L ojasiewicz', 'Sørensen, Polyak-Łojasiewicz'],
    ['na\\"{\\i}ve ans\\"{a}tze', 'naïve ansätze'],
    ["Poincar\\'e, caf{\\'e}, Schr\\\"odinger, \\c{c}a", 'Poincaré, café, Schrödinger, ça'],
    ['28.4\\% of R\\&D in \\#1', '28.4% of R&D in #1'],
    ['\\mathbb{R} and \\mathcal{N}(0, \\sigma^2 I)', 'ℝ and N(0, σ² I)'],
    ['\\frac{1}{2} and \\sqrt{x+1}', '1/2 and √(x+1)'],
    ['of \\(a+b\\), \\[c = d,\\] as in \\[12, 13\\]', 'of a+b, c = d, as in [12, 13]'],
    ['\\binom{n}{k} of $\\|x\\|_2^2$', '(n choose k) of ‖x‖₂²'],
    ['for $5, $10 or \\$3 and $x', 'for $5, $10 or $3 and $x'],
    ['e.g.\\ averaging', 'e.g. averaging'],
    ['$\\mu$P, \\mu P, $\\alpha$-divergence', 'μP, μP, α-divergence'],
    ['\\color{ddtD}ecoupled~(\\color{ddtDDT})', 'Decoupled (DDT)'],
    ['our \\method{} and \\unknown{word}', 'our method and word'],
    ['shown~\\cite{foo2020}.', 'shown.'],
  ]);
});

describe('commands that lost their backslash are read', () => {
  becomes([
    ['of order mathcal O(sqrt K) and mathcal{O}(KT)', 'of order O(√K) and O(KT)'],
    ['rule eta_2propto d^{-1} for', 'rule η₂ ∝ d⁻¹ for'],
    ['as eta/lambdacdot d^{0.75}, eta_1=Theta_d(1)', 'as η/λ·d^0.75, η₁=Θ_d(1)'],
    ['losses decay as N^{-alpha}, alpha=4/d', 'losses decay as N^(-α), α=4/d'],
    ['Min R^{mtimes n} as UV^top', 'M ∈ R^(m×n) as UVᵀ'],
    ['top-k (forall kgeq 1)', 'top-k (∀ k ≥ 1)'],
    ['O(K^{3{4}}) with (1{2}-epsilon)', 'O(K^(3/4)) with (1/2-ε)'],
    ['mathcal{O}left(K^{4{5}}+polyleft(1{lambda_{min}}right) right)', 'O(K^(4/5)+poly(1/λ_min))'],
    ['imageleftrightarrowtext models', 'image ↔ text models'],
    ['widetilde O(|Omega| k^2)', 'Õ(|Ω| k²)'],
    ['(1pmvarepsilon) and 80.245 pm 0.129', '(1±ε) and 80.245 ± 0.129'],
    ['f^{*}=hcirc g, the functor Amapsto Ay^A', 'f*=h∘g, the functor A ↦ Ay^A'],
    ['when the step size gamma to infty.', 'when the step size γ → ∞.'],
    ['an ell _1 loss, ell_2 norms', 'an ℓ₁ loss, ℓ₂ norms'],
    ['R_{T}(u)le tilde O(G), (ge10)', 'R_T(u) ≤ Õ(G), (≥10)'],
    ['an 8times 8 grid, 3times faster, 10sim100times', 'an 8×8 grid, 3× faster, 10∼100×'],
    ['Omega(kloglog n / n)', 'Ω(k log log n / n)'],
    ['beta^{*top} x +xi with sparse beta^*', 'β*ᵀ x +ξ with sparse β*'],
    ['scale of 1/text{depth}', 'scale of 1/depth'],
    ['2mathord,000 examples, a sim!!25% gain', '2,000 examples, a ∼25% gain'],
  ]);
});

describe('scripts, dollars and groups are read', () => {
  becomes([
    ['L_{1}, 256^3, L_2^2-loss, AdaB^2N', 'L₁, 256³, L₂²-loss, AdaB²N'],
    ['between R^{C-1} and H^{2.5}', 'between R^(C-1) and H^2.5'],
    ['up to 5.18\\times$ latency, 42.9%$ energy', 'up to 5.18× latency, 42.9% energy'],
    ['$L(s) = L_0$ and $k$-means', 'L(s) = L₀ and k-means'],
    ['width$\\times$depth, 3$\\times$3', 'width×depth, 3×3'],
    ['({T}-net), Norouzi{-}Fard', '(T-net), Norouzi-Fard'],
    ['on {0,1}^n and R^n times { pm 1}', 'on {0,1}ⁿ and Rⁿ × {±1}'],
  ]);
});

describe('punctuation is set', () => {
  becomes([
    ['estimation~(NCE), codecs~(H.264), Section~3', 'estimation (NCE), codecs (H.264), Section 3'],
    ["``quotes'', ''EoS'', `model zoos'", '“quotes”, “EoS”, ‘model zoos’'],
    [
      'the "background shift\'\' and ``off-the-shelf"',
      'the “background shift” and “off-the-shelf”',
    ],
    ['output -- and network--both --- so', 'output – and network–both — so'],
    ['separationx2013under', 'separation–under'],
    ['the *optimal* limit', 'the optimal limit'],
    ['improved~glz17, work~nichani2023provable on', 'improved, work on'],
  ]);
});

describe('characters are mended', () => {
  becomes([
    ['Poincar茅 ResNet', 'Poincaré ResNet'],
    ['caf茅, 脡cole, Schr枚dinger', 'café, École, Schrödinger'],
    ['PoincarÃ© donâ€™t', 'Poincaré don’t'],
    ['a\u00a0b\u2009c \t d', 'a b c d'],
    ['soft\u00adhyphen, e\ufb03cient', 'softhyphen, efficient'],
    ['Poincare\u0301', 'Poincaré'],
    ['R&amp;D &lt; x', 'R&D < x'],
  ]);
});

describe('what is no damage stays', () => {
  stays([
    'beta testing of an alpha release in the pi network',
    'at 5 pm 3 people, to in le ge mid sim, 100 times easier, in 3 times 4',
    'Phi-3, tau-bench, chi-squared, mu opioid, eta of 3 hours, kappa statistic',
    'Depth-muP extends muP and μP',
    'costs $5 and $10 a day, or $5-$10',
    'the phase = beta testing',
    'the character 茅 itself',
    'Figure (top right) and left (bottom)',
    'snake_case, aux_k_loss, name_of_var, __init__',
    '~40 concepts and 1M~60M parameters',
    'use --flag; C++ and C#; a*b*c; ^_^',
    "it's f''(x) and \"straight\" quotes",
    '茅台酒的模型 and 使用茅台 for 深度学习',
    'x² + y₁ ≤ 3 × 10⁻³ — “fine” – so',
    '<b>bold</b> & a < b > c',
  ]);
});

describe('web addresses in the text', () => {
  becomes([
    ['see \\url{https://a.org/x_y}.', 'see https://a.org/x_y.'],
    ['at https://a.org/x{https://a.org/x}.', 'at https://a.org/x.'],
    ['at https://a.org/x.git{https://a.org/x}.', 'at https://a.org/x.git.'],
    ['at https://a.org/xhttps://a.org/x.', 'at https://a.org/x.'],
    [
      'frameworkhttps://a.org/x and at:https://b.org',
      'framework https://a.org/x and at: https://b.org',
    ],
    ['on 𝒳https://a.org/x', 'on 𝒳 https://a.org/x'],
    ['\\url{https://a.org/x}𝒳', 'https://a.org/x 𝒳'],
    ['https://a.org/L{LOST Repo}', 'https://a.org/L (LOST Repo)'],
    ['\\href{https://a.org}{our page}', 'https://a.org (our page)'],
    ['https://a.org/~me/a--b_c', 'https://a.org/~me/a--b_c'],
  ]);
});

describe('cleaning', () => {
  it('changes nothing in cleaned text, over the whole corpus', () => {
    for (const raw of raws) expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
  });

  it('changes nothing in cleaned text, for any pieces of TeX', () => {
    const piece = fc.constantFrom(
      '\\alpha',
      '\\mathbb{R}',
      '{',
      '}',
      '$',
      '^',
      '_',
      '~',
      '``',
      "''",
      '--',
      ' ',
      'x',
      '2',
      'K',
      'of',
      'mathcal',
      ' O(',
      ')',
      'sqrt',
      'times',
      ' eta',
      '\\"o',
      "\\'",
      '\\',
      'https://a.org/b',
      '茅',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const clean = cleanText(pieces.join(''));
        expect(cleanText(clean)).toBe(clean);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  it('takes no longer than its text deserves, however hostile', () => {
    const hostile = [
      'https://a.b/' + ')'.repeat(50_000),
      '\\cite['.repeat(8_000),
      '{a'.repeat(20_000),
    ];
    const start = performance.now();
    for (const raw of hostile) cleanText(raw);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('leaves no TeX in the corpus', () => {
    const residue = raws
      .map((raw) => cleanText(raw).replace(/https?:\S+/g, ''))
      .flatMap(
        (text) =>
          text.match(
            /\S*(?:[\\$`]|''|math[a-z]{2,4}\b|\b(?:propto|cdot|geq|leq|sqrt|frac|mathord)\b|\{(?!±1)|~(?!\d)).*/g,
          ) ?? [],
      );
    expect(residue).toEqual([]);
  });

  it('changes no plain prose of the corpus', () => {
    const plain = raws.filter((raw) => /^[A-Za-z ,.;:()-]+$/.test(raw) && !raw.includes('--'));
    const changed = plain.filter((raw) => cleanText(raw) !== raw);
    expect(plain.length).toBeGreaterThan(200);
    expect(changed.filter((raw) => !raw.includes('h(lambda)'))).toEqual([]);
  });
});
