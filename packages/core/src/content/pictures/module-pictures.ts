import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';

/** The pictures of what the catalogue’s modules ask parents, carers and young people about, by concept. */
export const modulePictures: Readonly<Record<string, Picture<GlyphId>>> = {
  // Short breaks.
  'short-breaks-had': { glyphs: ['child', 'ball'], alt: { en: 'A child or young person and a football' } },
  'short-breaks-kind': { glyphs: ['music', 'tree', 'moon'], alt: { en: 'Music, a tree and the moon' } },
  'short-breaks-quality': { glyphs: ['music', 'ball'], alt: { en: 'Music and a football' } },
  'short-breaks-amount': { glyphs: ['ball', 'calendar'], alt: { en: 'A football and a calendar' } },
  'short-breaks-choice': { glyphs: ['ball', 'cards'], alt: { en: 'A football and three cards, one of them ticked' } },
  'short-breaks-ease': { glyphs: ['phone', 'ball'], alt: { en: 'A phone and a football' } },
  'short-breaks-child': { glyphs: ['child', 'sun'], alt: { en: 'A child or young person and the sun' } },
  'short-breaks-family': { glyphs: ['family', 'sofa'], alt: { en: 'A family and a comfortable chair' } },
  'short-breaks-better': { glyphs: ['pencil', 'ball'], alt: { en: 'A pencil and a football' } },

  // Alternative provision.
  'alternative-had': { glyphs: ['book', 'house'], alt: { en: 'An open book and a house' } },
  'alternative-kind': { glyphs: ['class', 'fork'], alt: { en: 'Two children in class, and a path that splits in two' } },
  'alternative-hours': { glyphs: ['book', 'clock'], alt: { en: 'An open book and a clock' } },
  'alternative-needs': { glyphs: ['book', 'helping-hand'], alt: { en: 'An open book and a helping hand' } },
  'alternative-say': { glyphs: ['speech', 'cards'], alt: { en: 'A speech bubble and three cards, one of them ticked' } },
  'alternative-company': { glyphs: ['friends', 'book'], alt: { en: 'Two friends and an open book' } },
  'alternative-next': { glyphs: ['book', 'signpost'], alt: { en: 'An open book and a signpost' } },
  'alternative-difference': { glyphs: ['book', 'thought-heart'], alt: { en: 'An open book, and a heart in a thought bubble' } },
  'alternative-better': { glyphs: ['pencil', 'book'], alt: { en: 'A pencil and an open book' } },

  // Communication and aids.
  'communication-ways': { glyphs: ['conversation', 'bulb'], alt: { en: 'Two speech bubbles and a light bulb' } },
  'communication-understood': { glyphs: ['speech', 'bulb'], alt: { en: 'A speech bubble and a light bulb' } },
  'communication-told': { glyphs: ['ear-listening', 'bulb'], alt: { en: 'A listening ear and a light bulb' } },
  'communication-aid': { glyphs: ['board'], alt: { en: 'A board with signs to point at' } },
  'communication-aid-get': { glyphs: ['road', 'board'], alt: { en: 'A road, and a board with signs' } },
  'communication-aid-help': { glyphs: ['board', 'helping-hand'], alt: { en: 'A board with signs, and a helping hand' } },
  'communication-interpreter': { glyphs: ['talking', 'hand'], alt: { en: 'Two people talking, and a hand' } },
  'communication-choices': { glyphs: ['board', 'cards'], alt: { en: 'A board with signs, and three cards, one of them ticked' } },
  'communication-better': { glyphs: ['pencil', 'conversation'], alt: { en: 'A pencil and two speech bubbles' } },

  // Inclusion and support in school.
  'inclusion-school': { glyphs: ['school'], alt: { en: 'A school' } },
  'inclusion-lessons': { glyphs: ['class', 'helping-hand'], alt: { en: 'Two children in class, and a helping hand' } },
  'inclusion-changes': { glyphs: ['school', 'headphones'], alt: { en: 'A school and headphones' } },
  'inclusion-staff': { glyphs: ['adult-and-child', 'bulb'], alt: { en: 'An adult with a child, and a light bulb' } },
  'inclusion-activities': { glyphs: ['school', 'music'], alt: { en: 'A school, and music' } },
  'inclusion-belonging': { glyphs: ['school', 'heart'], alt: { en: 'A school and a heart' } },
  'inclusion-missed': { glyphs: ['house', 'thought-question'], alt: { en: 'A house, and a question in a thought bubble' } },
  'inclusion-attendance': { glyphs: ['rucksack', 'school'], alt: { en: 'A school bag and a school' } },
  'inclusion-better': { glyphs: ['pencil', 'school'], alt: { en: 'A pencil and a school' } },

  // Therapies and health.
  'therapies-had': { glyphs: ['health-worker', 'child'], alt: { en: 'A health worker, and a child or young person' } },
  'therapies-agreed': { glyphs: ['health-worker', 'calendar'], alt: { en: 'A health worker and a calendar' } },
  'therapies-everyday': { glyphs: ['health-worker', 'family'], alt: { en: 'A health worker and a family' } },
  'therapies-explain': { glyphs: ['health-worker', 'conversation'], alt: { en: 'A health worker and two speech bubbles' } },
  'therapies-difference': { glyphs: ['stretch', 'sun'], alt: { en: 'A person stretching, and the sun' } },
  'therapies-appointments': { glyphs: ['clinic', 'calendar'], alt: { en: 'A health centre and a calendar' } },
  'therapies-waiting': { glyphs: ['clinic', 'thought-question'], alt: { en: 'A health centre, and a question in a thought bubble' } },
  'therapies-wait': { glyphs: ['hourglass', 'calendar'], alt: { en: 'An hourglass and a calendar' } },
  'therapies-better': { glyphs: ['pencil', 'health'], alt: { en: 'A pencil and a health cross' } },

  // Emotional wellbeing and mental health.
  'wellbeing-help': { glyphs: ['mind', 'helping-hand'], alt: { en: 'A head with a heart in it, and a helping hand' } },
  'wellbeing-wait': { glyphs: ['hourglass', 'mind'], alt: { en: 'An hourglass, and a head with a heart in it' } },
  'wellbeing-fit': { glyphs: ['helping-hand', 'person'], alt: { en: 'A helping hand and a person' } },
  'wellbeing-difference': { glyphs: ['face-worried', 'face-calm'], alt: { en: 'A worried face and a calm face' } },
  'wellbeing-find': { glyphs: ['magnifier', 'helping-hand'], alt: { en: 'A magnifying glass and a helping hand' } },
  'wellbeing-talk': { glyphs: ['adult-and-child', 'thought-heart'], alt: { en: 'An adult with a child, and a heart in a thought' } },
  'wellbeing-school': { glyphs: ['school', 'mind'], alt: { en: 'A school, and a head with a heart in it' } },
  'wellbeing-better': { glyphs: ['pencil', 'mind'], alt: { en: 'A pencil, and a head with a heart in it' } },
  'wellbeing-where': { glyphs: ['phone', 'info'], alt: { en: 'A phone and an information sign' } },

  // Annual reviews.
  'reviews-held': { glyphs: ['calendar', 'meeting'], alt: { en: 'A calendar, and three people at a table' } },
  'reviews-prepare': { glyphs: ['checklist', 'helping-hand'], alt: { en: 'A list with ticks and a helping hand' } },
  'reviews-people': { glyphs: ['meeting', 'group'], alt: { en: 'Three people at a table, and a group of people' } },
  'reviews-missing': { glyphs: ['meeting', 'thought-question'], alt: { en: 'Three people at a table, and a question in a thought' } },
  'reviews-say': { glyphs: ['megaphone', 'meeting'], alt: { en: 'A megaphone, and three people at a table' } },
  'reviews-future': { glyphs: ['meeting', 'road', 'star'], alt: { en: 'Three people at a table, a road and a star' } },
  'reviews-decision': { glyphs: ['envelope', 'calendar'], alt: { en: 'A letter and a calendar' } },
  'reviews-done': { glyphs: ['checklist'], alt: { en: 'A list with ticks' } },
  'reviews-better': { glyphs: ['pencil', 'meeting'], alt: { en: 'A pencil, and three people at a table' } },

  // The Local Offer and information.
  'local-offer-known': { glyphs: ['ear-listening', 'info'], alt: { en: 'A listening ear and an information sign' } },
  'local-offer-used': { glyphs: ['laptop', 'info'], alt: { en: 'A laptop and an information sign' } },
  'local-offer-find': { glyphs: ['laptop', 'magnifier'], alt: { en: 'A laptop and a magnifying glass' } },
  'local-offer-current': { glyphs: ['info', 'calendar'], alt: { en: 'An information sign and a calendar' } },
  'local-offer-result': { glyphs: ['laptop', 'helping-hand'], alt: { en: 'A laptop and a helping hand' } },
  'local-offer-sources': { glyphs: ['ear-listening', 'magnifier'], alt: { en: 'A listening ear and a magnifying glass' } },
  'local-offer-topics': {
    glyphs: ['magnifier', 'thought-question'],
    alt: { en: 'A magnifying glass, and a question in a thought bubble' },
  },
  'local-offer-advice': { glyphs: ['talking', 'info'], alt: { en: 'Two people talking, and an information sign' } },
  'local-offer-better': { glyphs: ['pencil', 'info'], alt: { en: 'A pencil and an information sign' } },

  // Moves between phases.
  'moving-on-had': { glyphs: ['rucksack', 'door'], alt: { en: 'A school bag and an open door' } },
  'moving-on-kind': { glyphs: ['door', 'signpost'], alt: { en: 'An open door and a signpost' } },
  'moving-on-notice': { glyphs: ['door', 'calendar'], alt: { en: 'An open door and a calendar' } },
  'moving-on-wishes': { glyphs: ['speech', 'door'], alt: { en: 'A speech bubble and an open door' } },
  'moving-on-prepare': { glyphs: ['rucksack', 'helping-hand'], alt: { en: 'A school bag and a helping hand' } },
  'moving-on-handover': { glyphs: ['plan', 'door'], alt: { en: 'A plan and an open door' } },
  'moving-on-start': { glyphs: ['door', 'helping-hand'], alt: { en: 'An open door and a helping hand' } },
  'moving-on-settled': { glyphs: ['door', 'heart'], alt: { en: 'An open door and a heart' } },
  'moving-on-better': { glyphs: ['pencil', 'door'], alt: { en: 'A pencil and an open door' } },

  // Transport.
  'transport-had': { glyphs: ['bus', 'school'], alt: { en: 'A bus and a school' } },
  'transport-kind': { glyphs: ['road', 'helping-hand'], alt: { en: 'A road and a helping hand' } },
  'transport-ease': { glyphs: ['phone', 'bus'], alt: { en: 'A phone and a bus' } },
  'transport-time': { glyphs: ['bus', 'clock'], alt: { en: 'A bus and a clock' } },
  'transport-changes': { glyphs: ['bus', 'envelope'], alt: { en: 'A bus and a letter' } },
  'transport-staff': { glyphs: ['bus', 'person'], alt: { en: 'A bus and a person' } },
  'transport-safe': { glyphs: ['bus', 'shield'], alt: { en: 'A bus, and a shield with a tick' } },
  'transport-ready': { glyphs: ['bus', 'book'], alt: { en: 'A bus and an open book' } },
  'transport-better': { glyphs: ['pencil', 'bus'], alt: { en: 'A pencil and a bus' } },

  // Preparing for adulthood.
  'adulthood-stage': { glyphs: ['school', 'stairs'], alt: { en: 'A school, and stairs going up' } },
  'adulthood-wishes': { glyphs: ['ear-listening', 'star'], alt: { en: 'A listening ear and a star' } },
  'adulthood-work-tried': { glyphs: ['briefcase', 'hammer'], alt: { en: 'A work bag and a hammer' } },
  'adulthood-work-help': { glyphs: ['briefcase', 'helping-hand'], alt: { en: 'A work bag and a helping hand' } },
  'adulthood-skills': { glyphs: ['cooking', 'helping-hand'], alt: { en: 'A cooking pot and a helping hand' } },
  'adulthood-home': { glyphs: ['house', 'key'], alt: { en: 'A house and a key' } },
  'adulthood-choice': { glyphs: ['town', 'cards'], alt: { en: 'Houses and three cards, one of them ticked' } },
  'adulthood-barriers': { glyphs: ['town', 'thought-question'], alt: { en: 'Houses, and a question in a thought bubble' } },
  'adulthood-check': { glyphs: ['health-worker', 'checklist'], alt: { en: 'A health worker and a list with ticks' } },
  'adulthood-own-health': { glyphs: ['medicine', 'apple'], alt: { en: 'A medicine bottle and an apple' } },
  'adulthood-on-way': { glyphs: ['road', 'house', 'briefcase'], alt: { en: 'A road, a house and a work bag' } },
  'adulthood-better': { glyphs: ['pencil', 'road'], alt: { en: 'A pencil and a road' } },

  // Complaints, mediation and trust.
  'complaints-done': { glyphs: ['problem', 'megaphone'], alt: { en: 'An exclamation mark in a bubble, and a megaphone' } },
  'complaints-barriers': {
    glyphs: ['problem', 'thought-question'],
    alt: { en: 'An exclamation mark in a bubble, and a question in a thought' },
  },
  'complaints-ease': { glyphs: ['problem', 'road'], alt: { en: 'An exclamation mark in a bubble, and a road' } },
  'complaints-serious': {
    glyphs: ['problem', 'ear-listening'],
    alt: { en: 'An exclamation mark in a bubble, and a listening ear' },
  },
  'complaints-time': { glyphs: ['problem', 'hourglass'], alt: { en: 'An exclamation mark in a bubble, and an hourglass' } },
  'complaints-settled': { glyphs: ['problem', 'checklist'], alt: { en: 'An exclamation mark in a bubble, and a list with ticks' } },
  'complaints-mediation': { glyphs: ['meeting', 'scales'], alt: { en: 'Three people at a table, and balanced scales' } },
  'complaints-relations': { glyphs: ['problem', 'talking'], alt: { en: 'An exclamation mark in a bubble, and two people talking' } },
  'complaints-trust': { glyphs: ['scales', 'heart'], alt: { en: 'Balanced scales and a heart' } },
  'complaints-better': { glyphs: ['pencil', 'problem'], alt: { en: 'A pencil, and an exclamation mark in a bubble' } },
  'complaints-where': { glyphs: ['phone', 'problem'], alt: { en: 'A phone, and an exclamation mark in a bubble' } },

  // Carers’ and siblings’ wellbeing.
  'family-rest': { glyphs: ['bed', 'moon'], alt: { en: 'A bed and the moon' } },
  'family-work': { glyphs: ['adult-and-child', 'briefcase'], alt: { en: 'An adult with a child, and a work bag' } },
  'family-asked': { glyphs: ['person', 'ear-listening'], alt: { en: 'A person and a listening ear' } },
  'family-had': { glyphs: ['adult-and-child', 'helping-hand'], alt: { en: 'An adult with a child, and a helping hand' } },
  'family-difference': { glyphs: ['adult-and-child', 'sun'], alt: { en: 'An adult with a child, and the sun' } },
  'family-wanted': { glyphs: ['helping-hand', 'cards'], alt: { en: 'A helping hand and three cards, one of them ticked' } },
  'family-siblings-help': { glyphs: ['siblings', 'helping-hand'], alt: { en: 'A big and a small child, and a helping hand' } },
  'family-siblings-difference': { glyphs: ['siblings', 'sun'], alt: { en: 'A big and a small child, and the sun' } },
  'family-better': { glyphs: ['pencil', 'family'], alt: { en: 'A pencil and a family' } },
  'family-where': { glyphs: ['phone', 'family'], alt: { en: 'A phone and a family' } },

  // Personal budgets in depth.
  'budgets-kind': { glyphs: ['wallet', 'signpost'], alt: { en: 'A wallet and a signpost' } },
  'budgets-asked': { glyphs: ['wallet', 'conversation'], alt: { en: 'A wallet and two speech bubbles' } },
  'budgets-information': { glyphs: ['wallet', 'info'], alt: { en: 'A wallet and an information sign' } },
  'budgets-enough': { glyphs: ['wallet', 'scales'], alt: { en: 'A wallet and balanced scales' } },
  'budgets-people': { glyphs: ['group', 'cards'], alt: { en: 'A group of people and three cards, one of them ticked' } },
  'budgets-help': { glyphs: ['wallet', 'helping-hand'], alt: { en: 'A wallet and a helping hand' } },
  'budgets-hours': { glyphs: ['wallet', 'clock'], alt: { en: 'A wallet and a clock' } },
  'budgets-barriers': { glyphs: ['wallet', 'thought-question'], alt: { en: 'A wallet, and a question in a thought bubble' } },
  'budgets-fit': { glyphs: ['wallet', 'child'], alt: { en: 'A wallet, and a child or young person' } },
  'budgets-better': { glyphs: ['pencil', 'wallet'], alt: { en: 'A pencil and a wallet' } },
};
