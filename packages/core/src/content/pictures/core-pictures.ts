import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';

/** Only one of the five questions that follow the first on ethnic group is ever shown, and none of them can be drawn. */
const ethnicGroup: Picture<GlyphId> = { glyphs: ['group', 'pencil'], alt: { en: 'A group of people and a pencil' } };

/** The pictures of what the instruments ask parents, carers and young people about, by concept. */
export const corePictures: Readonly<Record<string, Picture<GlyphId>>> = {
  welcome: { glyphs: ['checklist', 'pencil'], alt: { en: 'A list with ticks and a pencil' } },
  helper: { glyphs: ['pencil', 'thought-question'], alt: { en: 'A pencil, and a question in a thought bubble' } },
  relationship: { glyphs: ['adult-and-child'], alt: { en: 'An adult with a child' } },
  age: { glyphs: ['cake'], alt: { en: 'A birthday cake with candles' } },
  need: { glyphs: ['child', 'helping-hand'], alt: { en: 'A child or young person and a helping hand' } },
  setting: { glyphs: ['class', 'signpost'], alt: { en: 'Two children in class, and a signpost' } },
  'plan-length': { glyphs: ['plan', 'calendar'], alt: { en: 'A plan and a calendar' } },

  'process-simple': { glyphs: ['plan', 'road'], alt: { en: 'A plan and a road' } },
  'process-next-steps': { glyphs: ['plan', 'stairs'], alt: { en: 'A plan, and stairs going up' } },
  'process-parent-views': { glyphs: ['adult-and-child', 'speech'], alt: { en: 'An adult with a child, and a speech bubble' } },
  'process-child-views': { glyphs: ['child', 'speech', 'plan'], alt: { en: 'A child or young person, a speech bubble and a plan' } },
  'process-listened': { glyphs: ['ear-listening', 'plan'], alt: { en: 'A listening ear and a plan' } },
  'process-own-way': { glyphs: ['conversation', 'board'], alt: { en: 'Speech bubbles, and a board with signs to point at' } },
  'process-partnership': { glyphs: ['meeting'], alt: { en: 'Three people at a table' } },
  'process-time': { glyphs: ['calendar', 'clock'], alt: { en: 'A calendar and a clock' } },
  'process-plan-clear': { glyphs: ['plan', 'bulb'], alt: { en: 'A plan and a light bulb' } },
  'process-plan-matters': { glyphs: ['plan', 'heart'], alt: { en: 'A plan and a heart' } },
  'process-review': { glyphs: ['plan', 'refresh'], alt: { en: 'A plan, and two arrows going round' } },

  'sen-support-length': { glyphs: ['school', 'calendar'], alt: { en: 'A school and a calendar' } },
  'school-noticed': { glyphs: ['school', 'eye'], alt: { en: 'A school and an eye' } },
  'school-finds-out': { glyphs: ['school', 'magnifier'], alt: { en: 'A school and a magnifying glass' } },
  'school-parent-views': {
    glyphs: ['adult-and-child', 'speech', 'school'],
    alt: { en: 'An adult with a child, a speech bubble and a school' },
  },
  'school-child-views': { glyphs: ['child', 'speech', 'school'], alt: { en: 'A child or young person, a speech bubble and a school' } },
  'school-support-known': { glyphs: ['checklist', 'bulb'], alt: { en: 'A list with ticks and a light bulb' } },
  'school-as-planned': { glyphs: ['school', 'checklist'], alt: { en: 'A school and a list with ticks' } },
  'school-review': { glyphs: ['school', 'conversation'], alt: { en: 'A school and two speech bubbles' } },
  'school-partnership': { glyphs: ['school', 'meeting'], alt: { en: 'A school, and three people at a table' } },
  'school-contact': { glyphs: ['school', 'talking'], alt: { en: 'A school, and two people talking' } },

  'support-dignity': { glyphs: ['person', 'heart'], alt: { en: 'A person and a heart' } },
  'support-amount': { glyphs: ['helping-hand', 'helping-hand', 'helping-hand'], alt: { en: 'Three helping hands' } },
  'support-future': { glyphs: ['road', 'star'], alt: { en: 'A road and a star' } },
  'support-heard': { glyphs: ['speech', 'ear-listening'], alt: { en: 'A speech bubble and a listening ear' } },
  'support-information': { glyphs: ['info', 'document'], alt: { en: 'An information sign and a page of writing' } },
  'support-choice': { glyphs: ['cards'], alt: { en: 'Three cards, one of them ticked' } },

  'budget-held': { glyphs: ['wallet'], alt: { en: 'A wallet' } },
  'budget-amount': { glyphs: ['coin', 'thought-question'], alt: { en: 'A pound coin, and a question in a thought bubble' } },
  'budget-decide': { glyphs: ['wallet', 'fork'], alt: { en: 'A wallet, and a path that splits in two' } },
  'budget-managed': { glyphs: ['wallet', 'person'], alt: { en: 'A wallet and a person' } },
  'budget-use': { glyphs: ['wallet', 'helping-hand', 'ball'], alt: { en: 'A wallet, a helping hand and a football' } },
  'budget-ease': { glyphs: ['wallet', 'road'], alt: { en: 'A wallet and a road' } },

  'outcome-education': { glyphs: ['book'], alt: { en: 'An open book' } },
  'outcome-communication': { glyphs: ['talking'], alt: { en: 'Two people talking' } },
  'outcome-confidence': { glyphs: ['person-star'], alt: { en: 'A person with a star' } },
  'outcome-friendships': { glyphs: ['friends'], alt: { en: 'Two friends with a heart' } },
  'outcome-family': { glyphs: ['family'], alt: { en: 'A family' } },
  'outcome-happiness': { glyphs: ['face-sad', 'face-happy'], alt: { en: 'A sad face and a happy face' } },
  'outcome-safety': { glyphs: ['shield'], alt: { en: 'A shield with a tick' } },
  'outcome-health': { glyphs: ['health', 'apple'], alt: { en: 'A health cross and an apple' } },
  'outcome-community': { glyphs: ['town', 'group'], alt: { en: 'Houses and a group of people' } },
  'outcome-independence': { glyphs: ['cooking', 'shopping'], alt: { en: 'A cooking pot and a shopping bag' } },
  'outcome-next-step': { glyphs: ['stairs'], alt: { en: 'Stairs going up' } },
  'outcome-employment': { glyphs: ['briefcase', 'coin'], alt: { en: 'A work bag and a pound coin' } },

  'words-works-well': { glyphs: ['pencil', 'thumb-up'], alt: { en: 'A pencil and a thumb up' } },
  'words-better': { glyphs: ['pencil', 'bulb'], alt: { en: 'A pencil and a light bulb' } },

  'equality-sex': { glyphs: ['person', 'checklist'], alt: { en: 'A person and a list with ticks' } },
  'equality-ethnic-group': { glyphs: ['group', 'checklist'], alt: { en: 'A group of people and a list with ticks' } },
  'equality-white': ethnicGroup,
  'equality-mixed': ethnicGroup,
  'equality-asian': ethnicGroup,
  'equality-black': ethnicGroup,
  'equality-other': ethnicGroup,
  'equality-disability': {
    glyphs: ['wheelchair', 'hearing-aid', 'mind'],
    alt: { en: 'A wheelchair, a hearing aid, and a head with a heart' },
  },
};
