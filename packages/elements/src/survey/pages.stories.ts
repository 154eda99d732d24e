import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { standInForCollector } from '../../test/fetch-stand-in.ts';
import { questionStates } from '../../test/question-states.ts';
import { states } from '../../test/states.ts';
import { appearanceControls, usualAppearance } from '../catalogue/appearance.ts';
import type { Appearance } from '../catalogue/appearance.ts';
import { drawStates, untilReached } from '../catalogue/draw-states.ts';
import '../define.ts';

const all = { ...questionStates, ...states };

interface Args extends Appearance {
  /** Its name in the tests. */
  readonly state: string;
}

/** Each page that a person can have in front of them besides a question by itself, reached as the tests reach it. Nothing is sent from here. */
const meta: Meta<Args> = {
  title: 'Pages',
  args: usualAppearance,
  argTypes: { ...appearanceControls, state: { control: 'select', options: Object.keys(all) } },
  beforeEach: () => standInForCollector(),
  render: ({ state, ...appearance }) => drawStates({ [state]: wayTo(state) }, appearance),
  play: ({ canvasElement }) => untilReached(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

export const EveryKindOnOnePage: Story = { args: { state: 'a section with every kind of question' } };

/** Answers that can be taken back, the way to leave quickly, and the line about whom to talk to. */
export const EveryKindAnswered: Story = {
  args: { state: 'a section with every kind of answer, a way to leave quickly and a line about help' },
};
export const WhatIsWrong: Story = { args: { state: 'what is wrong' } };
export const LongWords: Story = { args: { state: 'long words' } };
export const WhatIsWrongInLongWords: Story = { args: { state: 'what is wrong, in long words' } };
export const CheckYourAnswers: Story = { args: { state: 'check your answers' } };
export const CheckYourAnswersWithMoreToCome: Story = { args: { state: 'check your answers, with more to come' } };
export const EqualityQuestion: Story = { args: { state: 'an equality question' } };
/** What the council says first, and the choice to take part; the page after “No”. */
export const ANoticeAndTheChoice: Story = { args: { state: 'a notice, and the choice to take part' } };
export const NoPartTaken: Story = { args: { state: 'no part taken' } };

export const Sending: Story = { args: { state: 'sending' } };
export const Waiting: Story = { args: { state: 'waiting' } };
export const WaitingWithoutRoom: Story = { args: { state: 'waiting, on a device without room' } };
export const Parked: Story = { args: { state: 'parked' }, tags: ['problem'] };
export const ParkedWithoutRoom: Story = { args: { state: 'parked, on a device without room' }, tags: ['problem'] };
export const NowhereToSend: Story = { args: { state: 'parked for want of an endpoint' }, tags: ['problem'] };
export const NotSentByThePage: Story = { args: { state: 'parked, since the page could not send it' }, tags: ['problem'] };
export const InvitationUsed: Story = { args: { state: 'parked, since the invitation was used' }, tags: ['problem'] };
export const InvitationTooOld: Story = { args: { state: 'parked, since the invitation is too old' }, tags: ['problem'] };
export const InvitationForAnother: Story = { args: { state: 'parked, since the invitation is not for this survey' }, tags: ['problem'] };
export const NotSealed: Story = { args: { state: 'parked, since it could not be sealed' }, tags: ['problem'] };
export const Sent: Story = { args: { state: 'sent' } };

/** Answers that an earlier visit has left on the device, below whatever is on screen. */
export const UnsentWaiting: Story = { args: { state: 'unsent answers, waiting' } };
export const UnsentRefused: Story = { args: { state: 'unsent answers, refused' }, tags: ['problem'] };
export const UnsentBeforeDeleting: Story = { args: { state: 'unsent answers, before they are deleted' } };
export const UnsentDeleted: Story = { args: { state: 'unsent answers, deleted' } };
export const UnsentNowSent: Story = { args: { state: 'unsent answers, sent' }, tags: ['problem'] };

export const AnswersThatCanBeSaved: Story = { args: { state: 'answers that can be saved' } };
export const TheCodeOfSavedAnswers: Story = { args: { state: 'the code of saved answers' } };
export const SavedAnswers: Story = { args: { state: 'saved answers' } };
export const SavedWithoutACode: Story = { args: { state: 'saved answers, without a code' } };
export const NoLongerSaved: Story = { args: { state: 'saved answers, no longer saved' } };
export const SavingWithoutRoom: Story = { args: { state: 'saved answers, on a device without room' } };
export const SavedOnAnEarlierVisit: Story = { args: { state: 'saved answers of an earlier visit' } };
export const ACodeThatIsAskedFor: Story = { args: { state: 'a code that is asked for' } };
export const ACodeThatOpensNothing: Story = { args: { state: 'a code that opens nothing' } };
export const AnOfferToGoOn: Story = { args: { state: 'an offer to go on' } };
export const OpenElsewhere: Story = { args: { state: 'saved answers, open elsewhere' } };
export const SavedAnswersGone: Story = { args: { state: 'saved answers, gone' } };
export const AnswersLeftBehind: Story = { args: { state: 'saved answers, left behind' } };
export const DamagedAnswers: Story = { args: { state: 'saved answers, damaged' } };
export const AnswersByANewerPage: Story = { args: { state: 'saved answers, by a newer page' } };

/** Nothing that can be shown: the children of the element stay. */
export const NotToBeHad: Story = { args: { state: 'not to be had' }, tags: ['problem'] };

function wayTo(state: string): (typeof states)[string] {
  const way = all[state];
  if (!way) throw new Error(`There is no state "${state}".`);
  return way;
}
