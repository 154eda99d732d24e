import { answer, itemsOf, start, visibleQuestions } from '@poet/core';
import type { AnswerableQuestion, Item, ScaleQuestion, Session, Survey } from '@poet/core';
import { chosen } from './choices.ts';
import type { Person } from './people.ts';
import { random } from './random.ts';
import type { Random } from './random.ts';
import { isPublished, views } from './views.ts';

/** A person with the survey that they are filling in. */
export interface Participant {
  readonly person: Person;
  session: Session;
}

/**
 * Has everybody fill in the survey, one question at a time for all of them together, so that the views on a question can be given out to the exact number.
 * Only questions that a person sees are answered; nobody writes anything in their own words.
 */
export function fillIn(survey: Survey, everybody: readonly Person[]): Participant[] {
  const participants = everybody.map((person) => ({ person, session: start(survey) }));
  for (const item of itemsOf(survey)) {
    if (item.question.kind === 'information') continue;
    const shown =
      item.conditions.length === 0 ? participants : participants.filter(({ session }) => visibleQuestions(session).includes(item.question));
    giveAnswers({ survey, question: item.question, item }, shown);
  }
  return participants;
}

interface Asked {
  readonly survey: Survey;
  readonly item: Item;
  readonly question: AnswerableQuestion;
}

function giveAnswers({ survey, item, question }: Asked, shown: readonly Participant[]): void {
  const chance = random(`answers/${survey.audience}/${question.id}`);
  const willing = shown.filter((participant) => !leavesOut({ survey, item, question }, participant, chance));
  if (question.kind === 'scale') giveViews({ survey, item, question }, willing, chance);
  for (const participant of question.kind === 'scale' ? [] : willing) {
    const value = chosen(question, survey.audience, chance);
    if (value !== null) participant.session = answer(participant.session, question.id, value);
  }
}

/** Of every hundred, about two skip a question and two say that they have no view, except where a figure was published for everybody. */
function leavesOut({ survey, question }: Asked, participant: Participant, chance: Random): boolean {
  const luck = chance.share();
  if (question.kind === 'scale' && isPublished(survey.audience, question.concept)) return false;
  const withoutView = question.nonSubstantive ?? [];
  const status = withoutView[Math.floor(chance.share() * withoutView.length)];
  if (status !== undefined && luck < 0.02) participant.session = answer(participant.session, question.id, { status });
  else if (question.required || luck > 0.04) return false;
  return true;
}

/** The most content give the best points, the least content the worst ones, with much chance in between. */
function giveViews(
  { survey, question }: Asked & { readonly question: ScaleQuestion },
  willing: readonly Participant[],
  chance: Random,
): void {
  const ranked = willing
    .map((participant) => ({ participant, content: participant.person.mood + chance.bell() * 1.2 }))
    .sort((one, other) => other.content - one.content);
  const points = survey.scales.find((scale) => scale.id === question.scale)?.points ?? [];
  const { positive, negative } = views(survey.audience, question, willing.length);
  // On a scale without a middle, whoever is not positive is negative.
  const hasMiddle = points.some((point) => point.polarity === 'neutral');
  const neutral = hasMiddle ? willing.length - positive - negative : 0;
  const ends = { positive, neutral: positive + neutral, negative: willing.length };
  let next = 0;
  for (const polarity of ['positive', 'neutral', 'negative'] as const) {
    const group = ranked.slice(next, (next = ends[polarity]));
    const evenly = points.filter((point) => point.polarity === polarity);
    group.forEach(({ participant }, place) => {
      const point = evenly[Math.floor((place * evenly.length) / group.length)];
      if (!point) throw new RangeError(`The scale of "${question.id}" has no ${polarity} point; its views cannot be given out.`);
      participant.session = answer(participant.session, question.id, point.id);
    });
  }
}
