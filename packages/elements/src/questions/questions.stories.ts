import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clubSurvey } from '../../test/definitions.ts';
import { onlyQuestion } from '../catalogue/only-question.ts';
import { on } from '../../test/survey-harness.ts';
import '../define.ts';

const club = await clubSurvey();

interface Args {
  /** The id of a question in `examples/definitions/after-school-club.json`. */
  readonly question: string;
}

/** Each kind of question on a page of its own, from the example about the after-school club. */
const meta: Meta<Args> = {
  title: 'Questions',
  argTypes: { question: { control: false } },
  render: ({ question }) => html`<poet-survey authority="302" .survey=${onlyQuestion(club, question)}></poet-survey>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Scale: Story = { args: { question: 'staff' } };
export const Single: Story = { args: { question: 'attends' } };
export const Multiple: Story = { args: { question: 'days' } };
export const Text: Story = { args: { question: 'food-why' } };
export const Number: Story = { args: { question: 'distance' } };
export const Date: Story = { args: { question: 'since' } };
export const Information: Story = { args: { question: 'welcome-note' } };

/** An exclusive option has taken the place of the others. */
export const MultipleWithAnExclusiveOption: Story = {
  ...Multiple,
  play: async ({ canvasElement }) => {
    const survey = on(canvasElement);
    await survey.choose('Monday');
    await survey.choose('It varies');
  },
};

export const ScaleNotAnswered: Story = { ...Scale, play: ({ canvasElement }) => on(canvasElement).continue() };

export const NumberThatIsNone: Story = {
  ...Number,
  play: async ({ canvasElement }) => {
    const survey = on(canvasElement);
    await survey.write('How far is it?', 'not far');
    await survey.continue();
  },
};

export const DateThatIsNone: Story = {
  ...Date,
  play: async ({ canvasElement }) => {
    const survey = on(canvasElement);
    await survey.write('Day', '31');
    await survey.write('Month', '2');
    await survey.write('Year', '2026');
    await survey.continue();
  },
};
