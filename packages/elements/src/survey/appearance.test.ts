import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, ok } from '../../test/assert.ts';
import { standInForCollector } from '../../test/fetch-stand-in.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { states } from '../../test/states.ts';
import { closeAll, words } from '../../test/survey-harness.ts';

standInForCollector();
const places: HTMLElement[] = [];

/** A place on the page as wide as a narrow telephone held upright. */
function narrowPlace(): HTMLElement {
  const place = document.createElement('main');
  place.style.width = '320px';
  document.body.append(place);
  places.push(place);
  return place;
}

afterEach(() => {
  closeAll();
  for (const place of places.splice(0)) place.remove();
});

const isOnScreen = (element: Element) => !element.closest('.visually-hidden');

for (const [state, reach] of Object.entries(states)) {
  describe(state, () => {
    it('has no violation of WCAG 2.2 A and AA that axe can find', async () => {
      const place = narrowPlace();
      await reach(place);
      await noViolations(place, state);
    });

    it('fits into 320 px, with targets of at least 44 px, and without inline styles', async () => {
      const place = narrowPlace();
      const survey = await reach(place);
      const edge = place.getBoundingClientRect().right + 0.5;
      const outside = survey.all('*').filter((element) => isOnScreen(element) && element.getBoundingClientRect().right > edge);
      deepEqual(
        outside.map((element) => `${element.localName}: ${words(element)}`),
        [],
        'elements that stand out',
      );
      ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
      const targets = survey.all('button, .option, .writing');
      const small = targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44);
      deepEqual(
        small.map(({ target, box }) => `${words(target)}: ${box.width} × ${box.height}`),
        [],
        'small targets',
      );
      deepEqual(survey.all('[style]').map(words), [], 'inline styles');
    });
  });
}
