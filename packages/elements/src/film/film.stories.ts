import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clubSurvey } from '../../test/definitions.ts';
import { ready } from '../../test/survey-harness.ts';
import '../define.ts';

const club = await clubSurvey();
const about = new URL('../../../../examples/local-offer/site/films/about-this-survey.webm', import.meta.url).href;
const captions = new URL('../../../../examples/local-offer/site/films/about-this-survey.vtt', import.meta.url).href;
const signed = new URL('../../../../examples/local-offer/site/films/signed-question-placeholder.webm', import.meta.url).href;
const watch = 'Watch an example film about this survey (12 seconds)';

interface Args {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Where the film is. */
  readonly film: string;
}

/** Films that a page brings as links. These are synthetic. */
const meta: Meta<Args> = {
  title: 'Sound and film/Films',
  args: { lang: 'en', film: about },
  argTypes: { lang: { control: 'inline-radio', options: ['en', 'en-simple', 'cy', 'pl', 'ur', 'ar'] }, film: { control: false } },
  render: ({ lang, film }) => html`
    <poet-survey authority="302" lang=${lang} .survey=${club}>
      <a slot="film" lang="en" href=${film} data-captions=${captions} data-transcript="#transcript">${watch}</a>
      <a slot="sign" data-question="attends" lang="en" hreflang="bfi" href=${signed}
        >Watch this question in sign language (a placeholder)</a
      >
      <a href="#">Other ways to take part</a>
    </poet-survey>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Before anybody asks for it: nothing of the film is fetched. */
export const BeforeTheFirstQuestion: Story = {};

export const Playing: Story = { play: async ({ canvasElement }) => (await ready(canvasElement)).press(watch) };

/** What is no film leaves its link. */
export const NotThere: Story = { ...Playing, args: { film: captions } };

/** Above the question that it signs. */
export const InSignLanguage: Story = { play: async ({ canvasElement }) => (await ready(canvasElement)).press('Start') };
