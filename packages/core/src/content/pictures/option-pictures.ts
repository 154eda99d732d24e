import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';
import { picture } from './option-words.ts';

type Pictures = Readonly<Record<string, Picture<GlyphId>>>;

const another = picture('dots');
const none = picture('none');
const yes = picture('tick');
const no = picture('cross');
/** No, and the person would have it otherwise. */
const missed = picture('cross', 'heart');

const helper: Pictures = {
  alone: { glyphs: ['writes-alone'], alt: { en: 'A person with a page' } },
  'with-help': { glyphs: ['writes-together'], alt: { en: 'Two people with one page' } },
  'someone-else': { glyphs: ['writes-for'], alt: { en: 'A person, and another person with a page' } },
};

const age: Pictures = {
  'age-0-4': { glyphs: ['height-1'], alt: { en: 'A very small child beside a measure' } },
  'age-5-10': { glyphs: ['height-2'], alt: { en: 'A small child beside a measure' } },
  'age-11-15': { glyphs: ['height-3'], alt: { en: 'A bigger child beside a measure' } },
  'age-16-18': { glyphs: ['height-4'], alt: { en: 'A tall young person beside a measure' } },
  'age-19-25': { glyphs: ['height-5'], alt: { en: 'An adult beside a measure' } },
};

const need: Pictures = {
  'communication-interaction': { glyphs: ['talking'], alt: { en: 'Two people talking' } },
  'cognition-learning': { glyphs: ['book'], alt: { en: 'An open book' } },
  'social-emotional-mental': { glyphs: ['mind'], alt: { en: 'A head with a heart in it' } },
  'sensory-physical': { glyphs: ['moving-seeing-hearing'], alt: { en: 'An eye, an ear and a person in a wheelchair' } },
};

const relationship: Pictures = {
  parent: picture('family'),
  relative: picture('elder'),
  'foster-carer': picture('house', 'heart'),
  'other-carer': picture('helping-hand'),
};

const setting: Pictures = {
  'early-years': picture('blocks'),
  mainstream: picture('school'),
  unit: picture('school', 'door'),
  special: picture('school', 'helping-hand'),
  college: picture('college'),
  home: picture('house'),
  elsewhere: another,
  none,
};

const years: Pictures = {
  'under-1-year': picture('span-1'),
  'from-1-year': picture('span-2'),
  'from-3-years': picture('span-3'),
  'from-5-years': picture('span-5'),
};

const budgetManaged: Pictures = {
  family: picture('family'),
  'someone-else': picture('friends'),
  'public-body': picture('town'),
  mixed: picture('family', 'town'),
};

const budgetUse: Pictures = {
  'care-support': picture('heart'),
  'personal-assistants': picture('adult-and-child'),
  learning: picture('book'),
  therapies: picture('stretch'),
  'leisure-community': picture('music'),
  equipment: picture('wheelchair'),
  'something-else': another,
};

const shortBreaks: Pictures = {
  club: picture('ball'),
  'at-home': picture('house'),
  'going-out': picture('adult-and-child', 'signpost'),
  overnight: picture('bed'),
  'something-else': another,
};

const transport: Pictures = {
  minibus: picture('bus'),
  taxi: picture('taxi'),
  pass: picture('ticket'),
  money: picture('coin'),
  companion: picture('friends'),
  training: picture('person', 'bulb'),
  'something-else': another,
};

const workTried: Pictures = {
  visit: picture('eye'),
  'work-experience': picture('person', 'clock'),
  'supported-internship': picture('helping-hand'),
  volunteering: picture('heart'),
  'paid-work': picture('coin'),
  'something-else': another,
  none,
};

const adulthoodBarriers: Pictures = {
  choice: picture('cards'),
  information: picture('magnifier'),
  travel: picture('bus'),
  cost: picture('coin'),
  company: picture('person'),
  access: picture('stairs'),
  welcome: picture('face-worried'),
  health: picture('health'),
  'something-else': another,
  nothing: none,
};

const movingOn: Pictures = {
  'to-nursery': picture('blocks'),
  'to-school': picture('school'),
  'to-junior': picture('school', 'height-2'),
  'to-secondary': picture('school', 'height-4'),
  'to-college': picture('college'),
  'to-work': picture('briefcase'),
  'to-adult-services': picture('height-5'),
  another,
};

const missedSchool: Pictures = {
  illness: picture('health'),
  distress: picture('face-worried'),
  'fewer-hours': picture('clock'),
  'sent-home': picture('door', 'rucksack'),
  suspension: picture('envelope', 'school'),
  'support-missing': picture('bus', 'cross'),
  'something-else': another,
  none,
};

const communicationWays: Pictures = {
  speech: picture('speech'),
  signing: picture('hand'),
  symbols: picture('board'),
  device: picture('phone'),
  writing: picture('pencil'),
  body: picture('eye'),
  'something-else': another,
};

const therapies: Pictures = {
  'speech-language': picture('speech'),
  occupational: picture('cooking'),
  physiotherapy: picture('stretch'),
};

const therapiesWaiting: Pictures = {
  ...therapies,
  assessment: picture('checklist'),
  doctor: picture('health-worker'),
  equipment: picture('wheelchair'),
  'something-else': another,
  none,
};

const therapiesWait: Pictures = {
  'under-3-months': picture('span-1'),
  'from-3-months': picture('span-2'),
  'from-6-months': picture('span-3'),
  'from-1-year': picture('span-4'),
  'from-2-years': picture('span-5'),
};

const wellbeingWait: Pictures = {
  'under-4-weeks': picture('span-1'),
  'from-4-weeks': picture('span-2'),
  'from-3-months': picture('span-3'),
  'from-6-months': picture('span-4'),
  'from-1-year': picture('span-5'),
  offered: picture('helping-hand'),
};

const complaintsTime: Pictures = {
  'under-4-weeks': picture('span-1'),
  'from-4-weeks': picture('span-2'),
  'from-3-months': picture('span-3'),
  'from-6-months': picture('span-5'),
  waiting: picture('clock'),
};

const reviewsMissing: Pictures = {
  'young-person': picture('child'),
  setting: picture('school'),
  'next-setting': picture('school', 'signpost'),
  council: picture('town'),
  health: picture('health'),
  'social-care': picture('house', 'helping-hand'),
  'someone-else': another,
  nobody: none,
};

const localOfferSources: Pictures = {
  'local-offer': picture('laptop', 'info'),
  setting: picture('school'),
  professionals: picture('health-worker'),
  council: picture('town'),
  advice: picture('scales'),
  forum: picture('group'),
  charity: picture('heart'),
  'family-friends': picture('family'),
  internet: picture('phone'),
  'somewhere-else': another,
  nowhere: none,
};

const localOfferTopics: Pictures = {
  education: picture('school'),
  plans: picture('plan'),
  health: picture('health'),
  'mental-health': picture('mind'),
  activities: picture('ball'),
  money: picture('coin'),
  travel: picture('bus'),
  'adult-life': picture('briefcase'),
  complaints: picture('problem'),
  'something-else': another,
  nothing: none,
};

const budgetsKind: Pictures = {
  education: picture('book'),
  'social-care': picture('house'),
  health: picture('health'),
  unclear: picture('thought-question'),
  none,
};

const budgetsAsked: Pictures = {
  'not-told': picture('ear-listening', 'cross'),
  'not-wanted': picture('coin', 'cross'),
  'not-asked': picture('speech', 'cross'),
  waiting: picture('hourglass'),
  refused: picture('envelope', 'cross'),
  ended: picture('calendar', 'cross'),
  'something-else': another,
};

const budgetsHours: Pictures = {
  'under-1-hour': picture('span-1'),
  'from-1-hour': picture('span-2'),
  'from-4-hours': picture('span-3'),
  'from-8-hours': picture('span-5'),
};

const budgetsBarriers: Pictures = {
  'finding-people': picture('magnifier', 'person'),
  employer: picture('briefcase'),
  records: picture('document'),
  rules: picture('scales'),
  changes: picture('refresh'),
  'late-money': picture('coin', 'hourglass'),
  amount: picture('coin'),
  'whom-to-ask': picture('info'),
  'something-else': another,
  nothing: none,
};

const familyHelp: Pictures = {
  others: picture('friends'),
  course: picture('class'),
  talking: picture('talking'),
  'own-health': picture('health'),
  advice: picture('coin', 'info'),
  break: picture('sofa'),
  practical: picture('house'),
  'something-else': another,
  none,
};

const alternativeKind: Pictures = {
  unit: picture('door'),
  tutor: picture('adult-and-child', 'book'),
  online: picture('laptop'),
  outdoor: picture('tree'),
  work: picture('hammer'),
  hospital: picture('clinic'),
  'something-else': another,
};

const alternativeHours: Pictures = {
  'under-5-hours': picture('span-1'),
  'from-5-hours': picture('span-2'),
  'from-10-hours': picture('span-3'),
  'from-18-hours': picture('span-5'),
};

const complaintsDone: Pictures = {
  talked: picture('talking'),
  complaint: picture('envelope'),
  mediation: picture('meeting'),
  appeal: picture('scales'),
  'something-else': another,
  told: yes,
  'held-back': picture('cross', 'thought-question'),
  'no-problem': no,
};

const complaintsBarriers: Pictures = {
  how: picture('signpost'),
  strength: picture('bed'),
  help: picture('person'),
  way: picture('phone'),
  change: picture('same'),
  harm: picture('face-worried'),
  'something-else': another,
  nothing: none,
};

/**
 * The pictures of options, by the concept of the question and the id of the option. A question is here with all of its options or not at all, and
 * only where each can be drawn: nothing here says what somebody of a sex or an ethnic group looks like.
 */
export const optionPictures: Readonly<Record<string, Pictures>> = {
  ...{ helper, age, need, relationship, setting },
  ...{ 'plan-length': years, 'sen-support-length': years, 'budget-managed': budgetManaged, 'budget-use': budgetUse },
  'equality-disability': { 'a-lot': picture('bars-4'), 'a-little': picture('bars-1'), no },
  'short-breaks-kind': shortBreaks,
  'transport-kind': transport,
  'adulthood-work-tried': workTried,
  'adulthood-barriers': adulthoodBarriers,
  'moving-on-kind': movingOn,
  'inclusion-missed': missedSchool,
  'communication-ways': communicationWays,
  'communication-aid': { yes, needed: missed, no },
  'therapies-had': { ...therapies, another, none },
  'therapies-waiting': therapiesWaiting,
  'therapies-wait': therapiesWait,
  'wellbeing-help': { yes, wanted: missed, no },
  'wellbeing-wait': wellbeingWait,
  'reviews-missing': reviewsMissing,
  'local-offer-sources': localOfferSources,
  'local-offer-topics': localOfferTopics,
  'budgets-kind': budgetsKind,
  'budgets-asked': budgetsAsked,
  'budgets-hours': budgetsHours,
  'budgets-barriers': budgetsBarriers,
  'family-asked': { 'last-12-months': picture('tick', 'calendar'), 'longer-ago': picture('tick', 'hourglass'), wanted: missed, no },
  'family-had': familyHelp,
  'family-wanted': familyHelp,
  'family-siblings-help': { yes, needed: missed, no },
  'alternative-kind': alternativeKind,
  'alternative-hours': alternativeHours,
  'complaints-done': complaintsDone,
  'complaints-barriers': complaintsBarriers,
  'complaints-time': complaintsTime,
};
