import { everyKind, surveyOf } from './definitions.ts';
import { fillDevice } from './device-in-hand.ts';
import { open } from './survey-harness.ts';
import type { SurveyHarness } from './survey-harness.ts';
import type { Way } from './way.ts';

type Deliver = () => Promise<unknown>;

interface Sending {
  /** What the stand-in for a collector is to do; the page delivers by itself, or not at all, where it is not given. */
  readonly to?: string;
  readonly deliver?: Deliver;
  readonly attributes?: Readonly<Record<string, string>>;
}

const fail: Deliver = () => Promise.reject(new Error('The page could not send it.'));
const titles = { waiting: 'Your answers are not sent yet', parked: 'We have kept your answers, but could not send them' };

/** From the first page of a survey of one question to the moment after "Send". */
function sent({ to, deliver, attributes = {} }: Sending): Way {
  return async (within) => {
    const endpoint = to === undefined ? '' : `${location.origin}/stand-in/${to}`;
    const survey = await open({ survey: surveyOf(everyKind.scale), endpoint }, { within, attributes });
    survey.element.addEventListener('poet-submit', (event) => deliver && event.waitUntil(deliver()));
    await survey.continue();
    await survey.press('Send my answers');
    return survey;
  };
}

/** The same, once a page has this heading, and these words where they are given. */
function until(way: Way, heading: string, words = ''): Way {
  return async (within) => {
    const survey = await way(within);
    await survey.until(() => survey.heading.startsWith(heading) && survey.text.includes(words), `${heading} ${words}`);
    return survey;
  };
}

const parked = (sending: Sending, words: string): Way => until(sent(sending), titles.parked, words);

/** Somebody has sent answers in vain, and the next page of the survey has a line about them. */
function unsent(sending: Sending, words: string): Way {
  return async (within) => {
    const survey = await until(sent(sending), sending.to === 'never' ? titles.waiting : titles.parked)(within);
    survey.element.reset();
    await survey.until(() => survey.text.includes(words), words);
    return survey;
  };
}

const unsentWaiting = unsent({ to: 'never' }, 'Answers from before are waiting to be sent.');

async function unsentToDelete(within: HTMLElement): Promise<SurveyHarness> {
  const survey = await unsentWaiting(within);
  await survey.press('Delete them from this device');
  return survey;
}

/** Refused at first; on the next visit the page sends it by itself. */
async function unsentThenSent(within: HTMLElement): Promise<SurveyHarness> {
  let isFirst = true;
  const deliver = async (): Promise<void> => {
    if (isFirst) await fail();
  };
  const survey = await parked({ deliver }, 'They did not get through')(within);
  isFirst = false;
  survey.element.reset();
  await survey.until(() => survey.text.includes('The answers from before have been sent.'), 'sent');
  return survey;
}

/** What a person can have in front of them once they have sent, and of what was sent before. */
export const sendingStates: Readonly<Record<string, Way>> = {
  sending: sent({ deliver: () => new Promise(() => undefined) }),
  waiting: until(sent({ to: 'never' }), titles.waiting, 'safe on this device'),
  'waiting, on a device without room': async (within) => {
    fillDevice();
    return until(sent({ to: 'never' }), titles.waiting, 'as long as this page stays open')(within);
  },
  parked: parked({ to: 'refuse' }, 'They were not accepted.'),
  'parked, on a device without room': async (within) => {
    fillDevice();
    return until(sent({ to: 'refuse' }), titles.waiting, 'Your answers are on this page only.')(within);
  },
  'parked for want of an endpoint': parked({}, 'This page is not set up to send answers.'),
  'parked, since the page could not send it': parked({ deliver: fail }, 'They did not get through.'),
  'parked, since the invitation was used': parked({ to: 'invitation-spent' }, 'your invitation was used before'),
  'parked, since the invitation is too old': parked({ to: 'invitation-expired' }, 'your invitation is too old'),
  'parked, since the invitation is not for this survey': parked({ to: 'invitation-not-valid' }, 'they need an invitation that works'),
  'parked, since it could not be sealed': until(
    sent({ attributes: { 'seal-for': '/stand-in/no-key' } }),
    titles.waiting,
    'could not lock your answers',
  ),
  sent: until(sent({ deliver: () => Promise.resolve() }), 'Thank you'),
  'unsent answers, waiting': unsentWaiting,
  'unsent answers, refused': unsent({ to: 'refuse' }, 'Answers from before could not be sent yet.'),
  'unsent answers, before they are deleted': unsentToDelete,
  'unsent answers, deleted': async (within) => {
    const survey = await unsentToDelete(within);
    await survey.press('Yes, delete them');
    await survey.until(() => survey.text.includes('They are deleted from this device.'), 'deleted');
    return survey;
  },
  'unsent answers, sent': unsentThenSent,
};
