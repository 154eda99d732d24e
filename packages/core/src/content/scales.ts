import type { Scale } from '../model/scale.ts';

/** How good something is. Source of the points: the published POET summaries, “good or very good” against “poor or very poor”. */
export const quality = {
  id: 'quality',
  points: [
    { id: 'very-good', label: { en: 'Very good' }, polarity: 'positive' },
    { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
    { id: 'neither', label: { en: 'Neither good nor poor' }, polarity: 'neutral' },
    { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
    { id: 'very-poor', label: { en: 'Very poor' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** {@link quality} in plainer words. The points keep their ids, so that results line up. */
export const qualityYoung = {
  id: 'quality-young',
  points: [
    { id: 'very-good', label: { en: 'Very good' }, polarity: 'positive' },
    { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
    { id: 'neither', label: { en: 'In the middle' }, polarity: 'neutral' },
    { id: 'poor', label: { en: 'Bad' }, polarity: 'negative' },
    { id: 'very-poor', label: { en: 'Very bad' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** What difference something has made. Source of the points: the published summaries, “better or a lot better”. */
export const difference = {
  id: 'difference',
  points: [
    { id: 'a-lot-better', label: { en: 'A lot better' }, polarity: 'positive' },
    { id: 'better', label: { en: 'Better' }, polarity: 'positive' },
    { id: 'no-difference', label: { en: 'No difference' }, polarity: 'neutral' },
    { id: 'worse', label: { en: 'Worse' }, polarity: 'negative' },
    { id: 'a-lot-worse', label: { en: 'A lot worse' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** {@link difference} for young people, with the same point ids. */
export const differenceYoung = {
  id: 'difference-young',
  points: [
    { id: 'a-lot-better', label: { en: 'A lot better' }, polarity: 'positive' },
    { id: 'better', label: { en: 'Better' }, polarity: 'positive' },
    { id: 'no-difference', label: { en: 'No difference' }, polarity: 'neutral' },
    { id: 'worse', label: { en: 'Worse' }, polarity: 'negative' },
    { id: 'a-lot-worse', label: { en: 'A lot worse' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** How often something happened. Source of the top points: the published summaries, “all or most of the time”. */
export const frequency = {
  id: 'frequency',
  points: [
    { id: 'all-of-the-time', label: { en: 'All of the time' }, polarity: 'positive' },
    { id: 'most-of-the-time', label: { en: 'Most of the time' }, polarity: 'positive' },
    { id: 'some-of-the-time', label: { en: 'Some of the time' }, polarity: 'neutral' },
    { id: 'hardly-ever', label: { en: 'Hardly ever' }, polarity: 'negative' },
    { id: 'never', label: { en: 'Never' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** How far something is so. Source of the top points: the published summaries, “fully or mostly”. */
export const extent = {
  id: 'extent',
  points: [
    { id: 'fully', label: { en: 'Fully' }, polarity: 'positive' },
    { id: 'mostly', label: { en: 'Mostly' }, polarity: 'positive' },
    { id: 'partly', label: { en: 'Partly' }, polarity: 'neutral' },
    { id: 'hardly', label: { en: 'Hardly' }, polarity: 'negative' },
    { id: 'not-at-all', label: { en: 'Not at all' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** {@link extent} as people say it, in answer to a question that begins with “Did” or “Does”. The points keep their ids. */
export const extentYoung = {
  id: 'extent-young',
  points: [
    { id: 'fully', label: { en: 'Yes' }, polarity: 'positive' },
    { id: 'mostly', label: { en: 'Yes, mostly' }, polarity: 'positive' },
    { id: 'partly', label: { en: 'Sort of' }, polarity: 'neutral' },
    { id: 'hardly', label: { en: 'Not really' }, polarity: 'negative' },
    { id: 'not-at-all', label: { en: 'No' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** How easy something is. */
export const ease = {
  id: 'ease',
  points: [
    { id: 'very-easy', label: { en: 'Very easy' }, polarity: 'positive' },
    { id: 'easy', label: { en: 'Easy' }, polarity: 'positive' },
    { id: 'neither', label: { en: 'Neither easy nor difficult' }, polarity: 'neutral' },
    { id: 'difficult', label: { en: 'Difficult' }, polarity: 'negative' },
    { id: 'very-difficult', label: { en: 'Very difficult' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** {@link ease} in plainer words, with the same point ids. */
export const easeYoung = {
  id: 'ease-young',
  points: [
    { id: 'very-easy', label: { en: 'Very easy' }, polarity: 'positive' },
    { id: 'easy', label: { en: 'Easy' }, polarity: 'positive' },
    { id: 'neither', label: { en: 'In the middle' }, polarity: 'neutral' },
    { id: 'difficult', label: { en: 'Hard' }, polarity: 'negative' },
    { id: 'very-difficult', label: { en: 'Very hard' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

/** Whether something is so, where “yes” is the good news. A plain yes or no that routes is a `single` question instead. */
export const yesNo = {
  id: 'yes-no',
  points: [
    { id: 'yes', label: { en: 'Yes' }, polarity: 'positive' },
    { id: 'no', label: { en: 'No' }, polarity: 'negative' },
  ],
} as const satisfies Scale;
