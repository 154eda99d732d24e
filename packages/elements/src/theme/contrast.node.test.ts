import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastRatio, relativeLuminance } from './contrast.ts';
import type { Rgb } from './contrast.ts';
import { findContrastFaults } from './find-contrast-faults.ts';

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const grey = (channel: number): Rgb => [channel, channel, channel];

describe('the relative luminance of WCAG', () => {
  it('is 0 for black and 1 for white, as in its definition', () => {
    assert.equal(relativeLuminance(black), 0);
    assert.equal(relativeLuminance(white), 1);
  });

  it('gives the primaries the coefficients of the definition', () => {
    assert.deepEqual(
      [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
      ].map((colour) => relativeLuminance(colour as unknown as Rgb)),
      [0.2126, 0.7152, 0.0722],
    );
  });
});

describe('the contrast ratio of WCAG', () => {
  it('is from 1 to 21, as the definition says, whichever colour comes first', () => {
    assert.equal(contrastRatio(white, white), 1);
    assert.equal(contrastRatio(black, white), 21);
    assert.equal(contrastRatio(white, black), 21);
  });

  // Understanding SC 1.4.3 (https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum): #777777 on white is 4.47 : 1, and is not 4.5.
  it('of #777777 on white is 4.47, which is not rounded up', () => {
    assert.equal(Math.floor(contrastRatio(grey(0x77), white) * 100) / 100, 4.47);
  });

  // WebAIM, Contrast and Color Accessibility (https://webaim.org/articles/contrast/): the ratios that it gives on white.
  for (const [name, colour, published] of [
    ['pure red, #ff0000', [255, 0, 0], 4],
    ['pure green, #00ff00', [0, 255, 0], 1.4],
    ['pure blue, #0000ff', [0, 0, 255], 8.6],
  ] as const) {
    it(`of ${name} on white is ${published} to one place`, () => {
      assert.equal(Math.round(contrastRatio(colour, white) * 10) / 10, published);
    });
  }

  it('of #767676 on white, the lightest grey that may be text there, is 4.54', () => {
    assert.equal(Math.round(contrastRatio(grey(0x76), white) * 100) / 100, 4.54);
  });
});

describe('what is too near to one another', () => {
  it('names the pair, what it is for, the ratio and the minimum', () => {
    const faults = findContrastFaults({ quiet: grey(0x77), background: white }, 19);
    assert.deepEqual(
      faults.map(({ ratio, ...fault }) => ({ ...fault, ratio: Math.floor(ratio * 100) / 100 })),
      [{ token: 'quiet', against: 'background', use: 'text', minimum: 4.5, ratio: 4.47 }],
    );
  });

  it('asks 3 : 1 of large words: 24 px, or bold from 14 point on', () => {
    const button = { 'on-accent': white, accent: grey(0x77) } as const;
    assert.equal(findContrastFaults(button, 18)[0]?.use, 'text');
    assert.deepEqual(findContrastFaults(button, 19), []);
    const hint = { quiet: grey(0x77), background: white } as const;
    assert.equal(findContrastFaults(hint, 26)[0]?.use, 'text', 'hints are smaller than the base size');
    assert.deepEqual(findContrastFaults(hint, 27), []);
  });

  it('asks 3 : 1 of lines around controls', () => {
    assert.equal(findContrastFaults({ line: grey(0x95), background: white }, 19)[0]?.use, 'part of a control');
    assert.deepEqual(findContrastFaults({ line: grey(0x94), background: white }, 19), []);
  });

  it('lets a bright ring pass beside the line inside it, and not where that cannot be seen either', () => {
    const ring = { focus: [255, 221, 0], background: white } as const;
    assert.deepEqual(findContrastFaults({ ...ring, text: black }, 19), []);
    assert.ok(findContrastFaults({ ...ring, text: grey(0xcc) }, 19).some(({ use }) => use === 'focus ring'));
    assert.ok(!findContrastFaults({ ...ring, focus: black, text: grey(0xcc) }, 19).some(({ use }) => use === 'focus ring'));
  });

  it('judges nothing that could not be read', () => {
    assert.deepEqual(findContrastFaults({}, 19), []);
    assert.deepEqual(findContrastFaults({ text: white }, 19), []);
  });
});
