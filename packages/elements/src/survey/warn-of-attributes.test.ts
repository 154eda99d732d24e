import { deepEqual } from '../../test/assert.ts';
import { describe, it } from '../../test/mocha.ts';
import { warnOfAttributes } from './warn-of-attributes.ts';

describe('attributes that say what is not understood', () => {
  function warningsFor(attributes: Readonly<Record<string, string>>): string[] {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    warnOfAttributes(element);
    console.warn = warn;
    return warnings;
  }

  it('are named to whoever develops the page, with what was expected, once', () => {
    deepEqual(warningsFor({ save: 'yes', layout: 'sections' }), [
      '<poet-survey> layout="sections" is not understood. Expected question, section.',
      '<poet-survey> save="yes" is not understood. Expected off, ask, on.',
    ]);
    deepEqual(warningsFor({ save: 'yes' }), []);
  });

  it('are not those that are right, empty or somebody else’s', () => {
    deepEqual(warningsFor({ save: 'on', layout: 'section', presentation: '', presentations: 'off', class: 'wide' }), []);
  });
});
