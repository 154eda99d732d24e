import type { Audience, Plan } from '@poet/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clubSurvey } from '../../test/definitions.ts';
import { ready } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import { appearanceControls, usualAppearance } from '../catalogue/appearance.ts';
import type { Appearance } from '../catalogue/appearance.ts';
import '../define.ts';

const club = await clubSurvey();

interface Args extends Appearance {
  readonly audience: Audience;
  readonly plan: Plan;
  /** Ids from the catalogue, with spaces between. */
  readonly modules: string;
  /** One question a page, or one section. */
  readonly layout: 'question' | 'section';
  /** Where “Leave this page quickly” leads; empty for no such button. */
  readonly exit: string;
  /** The button that reads aloud, where this device has a voice: in Easy Read only, always or never. */
  readonly readAloud: 'in Easy Read' | 'on' | 'off';
  /** Whether the browser’s Back goes from page to page. */
  readonly history: boolean;
}

/** `<poet-survey>` with what a page can ask of it. Nothing is sent from here. */
const meta: Meta<Args> = {
  title: 'Survey',
  args: {
    ...usualAppearance,
    ...{ audience: 'young-person', plan: 'ehcp', modules: '', layout: 'question', exit: '', readAloud: 'in Easy Read', history: false },
  },
  argTypes: {
    ...appearanceControls,
    audience: { control: 'inline-radio', options: ['young-person', 'parent-carer', 'practitioner'] },
    plan: { control: 'inline-radio', options: ['ehcp', 'sen-support'] },
    modules: { control: 'text' },
    layout: { control: 'inline-radio', options: ['question', 'section'] },
    exit: { control: 'text' },
    readAloud: { name: 'read-aloud', control: 'inline-radio', options: ['in Easy Read', 'on', 'off'] },
    history: { control: 'boolean' },
  },
  render: ({ readAloud, ...args }) => html`
    <poet-survey
      authority="302"
      audience=${args.audience}
      plan=${args.plan}
      modules=${args.modules}
      layout=${args.layout}
      presentation=${args.presentation}
      lang=${args.lang}
      theme=${args.theme}
      exit=${args.exit}
      ?history=${args.history}
      .readAloud=${readAloud === 'in Easy Read' ? null : readAloud}
    >
      <a href="#">Other ways to take part</a>
    </poet-survey>
  `,
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
};
export default meta;

type Story = StoryObj<Args>;

export const FirstPage: Story = {};

const firstQuestions: Story = {
  play: async ({ canvasElement }) => {
    const survey = await ready(canvasElement);
    await goOn(survey);
    await goOn(survey);
  },
};

export const AQuestion: Story = { ...firstQuestions };
export const BySection: Story = { args: { layout: 'section' }, play: async ({ canvasElement }) => goOn(await ready(canvasElement)) };

export const EasyRead: Story = { ...firstQuestions, args: { presentation: 'easy-read' } };
export const Large: Story = { ...firstQuestions, args: { presentation: 'large' } };
export const LargeEasyRead: Story = { ...firstQuestions, args: { presentation: 'easy-read-large' } };

export const Welsh: Story = { ...firstQuestions, args: { lang: 'cy' } };
export const Polish: Story = { ...firstQuestions, args: { lang: 'pl' } };
export const Urdu: Story = { ...firstQuestions, args: { lang: 'ur' } };
export const Arabic: Story = { ...firstQuestions, args: { lang: 'ar' } };

export const GovukTheme: Story = { ...firstQuestions, args: { theme: 'govuk' } };
export const NhsTheme: Story = { ...firstQuestions, args: { theme: 'nhs' } };
export const HighContrastTheme: Story = { ...firstQuestions, args: { theme: 'high-contrast' } };

/** Behind the core questions, those about short breaks. */
export const WithAModule: Story = { args: { audience: 'parent-carer', modules: 'short-breaks' } };

/** For people who read for their work. */
export const Practitioners: Story = { ...firstQuestions, args: { audience: 'practitioner', exit: 'https://www.bbc.co.uk/weather' } };

/** The way to leave quickly, which every page has. */
export const LeaveQuickly: Story = { args: { exit: 'https://www.bbc.co.uk/weather' } };

/** What a council says first, and the choice to take part. */
export const ANotice: Story = {
  render: ({ lang, theme, presentation }) => html`
    <poet-survey authority="302" audience="young-person" lang=${lang} theme=${theme} presentation=${presentation}>
      <p slot="notice" lang="en">Springfield Council asks how good your support is. You can say no.</p>
      <p slot="notice" lang="en-simple">We ask about your support. You can say no.</p>
    </poet-survey>
  `,
};

/** Above the questions where this device has a voice for the language. */
export const ReadAloud: Story = { ...firstQuestions, args: { readAloud: 'on' } };

/** The browser’s Back leads to the page before; try it in a tab of its own. */
export const BrowsersBack: Story = { ...firstQuestions, args: { history: true } };

/** Somebody takes over the answering, at any question. */
export const HandingOver: Story = {
  play: async ({ canvasElement }) => {
    const survey = await ready(canvasElement);
    await survey.press('Start');
    await survey.choose('Someone else is doing it for me');
    await survey.continue();
    await survey.until(() => survey.buttons.includes('Change who is answering'), 'who is answering');
    await survey.press('Change who is answering');
  },
};

/** Colours, font and corners of a host, by custom properties and parts alone. */
export const Themed: Story = {
  render: ({ lang, layout }) => html`
    <style>
      .themed {
        padding: 1em;
        background: #1b1030;
        --poet-text: #f6f1ff;
        --poet-quiet: #cbbde6;
        --poet-background: #1b1030;
        --poet-surface: #2b1c48;
        --poet-line: #9a86c4;
        --poet-accent: #ffd166;
        --poet-accent-strong: #ffe29a;
        --poet-on-accent: #1b1030;
        --poet-chosen: #3a2760;
        --poet-error: #ff9aa2;
        --poet-radius: 0;
        --poet-font: Georgia, serif;
      }
      .themed poet-survey::part(heading) {
        font-style: italic;
      }
    </style>
    <div class="themed"><poet-survey authority="302" layout=${layout} lang=${lang} .survey=${club}></poet-survey></div>
  `,
  args: { layout: 'section' },
  play: async ({ canvasElement }) => (await ready(canvasElement)).choose('Yes'),
};

/** In whatever language the button is. */
async function goOn(survey: SurveyHarness): Promise<void> {
  survey.all('[data-action=next]')[0]?.click();
  await survey.drawn();
}
