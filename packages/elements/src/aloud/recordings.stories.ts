import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clubSurvey } from '../../test/definitions.ts';
import { ready } from '../../test/survey-harness.ts';
import '../define.ts';

const club = await clubSurvey();
const question = new URL('../../../../examples/translations/clips/question.wav', import.meta.url).href;
const good = new URL('../../../../examples/translations/clips/good.wav', import.meta.url).href;
const texts = ['question.staff.text', 'question.food.text', 'section.quality-of-club.title', 'section.quality-of-club.intro'];
const points = ['very-good', 'good', 'neither', 'poor', 'very-poor'].map((point) => `scale.quality.${point}`);
const ways = ['dont-know', 'not-applicable', 'prefer-not-to-say'].map((way) => `way.${way}`);
const en = Object.fromEntries([...texts.map((at) => [at, question] as const), ...[...points, ...ways].map((at) => [at, good] as const)]);

/** Recorded clips, which are played before any voice. These are synthetic tones. */
const meta: Meta = { title: 'Sound and film/Recorded clips' };
export default meta;

/** A page that is recorded whole: its button is there on a device without any voice. */
export const RecordedWhole: StoryObj = {
  render: () =>
    html`<poet-survey read-aloud authority="302" layout="section" lang="en" .survey=${{ ...club, recordings: { en } }}></poet-survey>`,
  play: async ({ canvasElement }) => {
    const survey = await ready(canvasElement);
    await survey.choose('Yes');
    await survey.continue();
  },
};

/** Only the questions are recorded: a voice of the device reads the answers, and without one there is no button. */
export const RecordedInPart: StoryObj = {
  render: () => {
    const recordings = { en: Object.fromEntries(texts.map((at) => [at, question])) };
    return html`<poet-survey read-aloud authority="302" layout="section" lang="en" .survey=${{ ...club, recordings }}></poet-survey>`;
  },
};
