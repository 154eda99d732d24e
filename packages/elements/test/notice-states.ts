import { everyKind, surveyOf } from './definitions.ts';
import { open } from './survey-harness.ts';
import type { Way } from './way.ts';

/** What a council says before the first question: a heading, a sentence, a link. Synthetic. */
function notice(): HTMLElement {
  const part = Object.assign(document.createElement('div'), { slot: 'notice', lang: 'en' });
  const said = 'The council asks how good your support is. You can say no. You do not have to give your name.';
  const more = Object.assign(document.createElement('p'), { textContent: 'More: ' });
  more.append(Object.assign(document.createElement('a'), { href: '#privacy', textContent: 'what we do with your answers' }));
  part.append(Object.assign(document.createElement('p'), { textContent: said }), more);
  return part;
}

const asked: Way = (within) => open({ survey: surveyOf(everyKind.scale) }, { within, fallback: [notice()] });

/** What a person can have in front of them where a page asks first whether they take part. */
export const noticeStates: Readonly<Record<string, Way>> = {
  'a notice, and the choice to take part': asked,
  'no part taken': async (within) => {
    const survey = await asked(within);
    await survey.press('No, thank you');
    return survey;
  },
};
