// Mathematics in a text: set as in print, heard and copied as it stands.

import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RaisedText } from '../../src/ui/raised-text.tsx';

function shown(text: string) {
  const { container } = render(<RaisedText text={text} />);
  const told = (tag: string) =>
    [...container.querySelectorAll(`${tag}:not(.drawn)`)].map((each) =>
      [...each.childNodes]
        .flatMap((node) => (node.nodeType === 3 ? node.textContent : []))
        .join(''),
    );
  return { whole: container.textContent, sup: told('sup'), sub: told('sub') };
}

it('draws signs that few typefaces have from letters that all have, and leaves the text as it is', () => {
  const text = 'a rate of 10⁻³ for xₜ₊₁ and AᵀA in m²';
  const { container } = render(<RaisedText text={text} />);
  expect(container.textContent).toBe(text);
  const drawn = [...container.querySelectorAll<HTMLElement>('.drawn')];
  expect(drawn.map(({ tagName, dataset }) => [tagName, dataset.seen])).toEqual([
    ['SUP', '−3'],
    ['SUB', 't+1'],
    ['SUP', 'T'],
  ]);
});

it.each([
  ['a regret of O(K^(3/4)) in all', ['3/4'], []],
  ['the L_2^2-loss of 256^3 pixels', ['2', '3'], ['2']],
  ['S₁^(-α) and poly(1/λ_min)', ['-α'], ['min']],
  ['x ∈ R^(m×n) with D_{KL}(p|q)', ['m×n'], ['KL']],
  ['AdaB^2N scales as d^0.75', ['2', '0.75'], []],
  ['two ^ carets, a token_feature and my_file_name', [], []],
  ['e^(-β E(x)) and W⁽ˡ⁾_(i,j)', ['-β E(x)'], ['i,j']],
  ['argmin_θ of ‖f‖_p in ℓ_∞', [], ['θ', 'p', '∞']],
  ['no mathematics at all', [], []],
])('sets %j', (text, sup, sub) => {
  expect(shown(text)).toEqual({ whole: text, sup, sub });
});
