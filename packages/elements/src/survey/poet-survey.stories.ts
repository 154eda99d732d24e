import type { Survey } from '@poet/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { clubSurvey, longWords } from '../../test/definitions.ts';
import { on } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import type { PoetSubmitEvent } from './events.ts';
import '../define.ts';

const club = await clubSurvey();

interface Args {
  /** One question a page, or one section. */
  readonly layout: 'question' | 'section';
  /** BCP 47 tag. The example has a few words of Welsh. */
  readonly lang: string;
  /** A theme that ships; empty for the default. */
  readonly theme?: '' | 'govuk' | 'nhs' | 'high-contrast';
  readonly survey?: Survey;
  /** Where “Leave this page quickly” leads. */
  readonly exit?: string;
  /** A line about whom to talk to. */
  readonly help?: string;
  /** Where the host takes delivery over: what becomes of it. */
  readonly delivery?: () => Promise<unknown>;
}

/** `<poet-survey>` with the example about the after-school club. Nothing is sent from here. */
const meta: Meta<Args> = {
  title: 'Survey',
  args: { layout: 'question', lang: 'en', theme: '' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['question', 'section'] },
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
    theme: { control: 'inline-radio', options: ['', 'govuk', 'nhs', 'high-contrast'] },
    survey: { control: false },
    delivery: { control: false },
  },
  render: ({ layout, lang, theme = '', survey = club, exit = '', help, delivery }) => html`
    <poet-survey
      authority="302"
      layout=${layout}
      lang=${lang}
      theme=${theme}
      exit=${exit}
      .survey=${survey}
      @poet-submit=${(event: PoetSubmitEvent) => delivery && event.waitUntil(delivery())}
    >
      ${help ? html`<p slot="help">${help}</p>` : nothing}
      <a href="#">Other ways to take part</a>
    </poet-survey>
  `,
};
export default meta;

type Story = StoryObj<Args>;
const bySection = { layout: 'section', lang: 'en' } as const;

export const FirstPage: Story = {};

export const BySection: Story = { args: bySection, play: ({ canvasElement }) => on(canvasElement).choose('Yes') };

/** Answers that can be taken back. */
export const ClearMyAnswer: Story = { args: bySection, play: ({ canvasElement }) => on(canvasElement).choose('No') };

/** The way to leave quickly, which every page has. */
export const LeaveQuickly: Story = { args: { exit: 'https://www.bbc.co.uk/weather' } };

/** The line about whom to talk to, with the first question in own words. */
export const WhomToTalkTo: Story = {
  args: { ...bySection, help: 'Do you need to talk to someone? Call Childline on 0800 1111. It is free.' },
  play: async ({ canvasElement }) => {
    await on(canvasElement).choose('No');
    await on(canvasElement).continue();
  },
};

export const WhatIsWrong: Story = { args: bySection, play: ({ canvasElement }) => on(canvasElement).continue() };

export const CheckYourAnswers: Story = { args: bySection, play: ({ canvasElement }) => toCheckAnswers(on(canvasElement)) };

export const EqualityQuestions: Story = {
  args: bySection,
  play: async ({ canvasElement }) => {
    await toCheckAnswers(on(canvasElement));
    await on(canvasElement).continue();
  },
};

export const Sending: Story = {
  args: { ...bySection, delivery: () => new Promise(() => undefined) },
  play: ({ canvasElement }) => send(on(canvasElement)),
};

export const Parked: Story = {
  args: { ...bySection, delivery: () => Promise.reject(new Error('The host could not store it.')) },
  play: ({ canvasElement }) => send(on(canvasElement)),
};

export const NowhereToSend: Story = { args: bySection, play: ({ canvasElement }) => send(on(canvasElement)) };

export const Sent: Story = {
  args: { ...bySection, delivery: () => Promise.resolve() },
  play: ({ canvasElement }) => send(on(canvasElement)),
};

/** Nothing that can be shown: the children of the element stay. */
export const Fallback: Story = {
  render: () => html`<poet-survey audience="nobody" authority="302"><a href="#">Other ways to take part</a></poet-survey>`,
};

/** The shipped survey for parents and carers, with the module about short breaks. */
export const Shipped: Story = {
  render: ({ layout, lang, theme = '' }) =>
    html`<poet-survey
      audience="parent-carer"
      plan="ehcp"
      modules="short-breaks"
      authority="302"
      layout=${layout}
      lang=${lang}
      theme=${theme}
    ></poet-survey>`,
};

/** The button is there where this device has a voice for English. */
export const ReadAloud: Story = {
  args: bySection,
  render: ({ layout, lang, survey = club }) =>
    html`<poet-survey read-aloud authority="302" layout=${layout} lang=${lang} .survey=${survey}></poet-survey>`,
};

/** Words that do not break by themselves, in a place 320 px wide. */
export const LongWords: Story = {
  args: { ...bySection, survey: longWords },
  decorators: [
    (story) => html`
      <style>
        .narrow {
          width: 320px;
        }
      </style>
      <div class="narrow">${story()}</div>
    `,
  ],
  play: ({ canvasElement }) => on(canvasElement).continue(),
};

/** Colours, font and corners of a host, by custom properties and parts alone. */
export const Themed: Story = {
  args: bySection,
  decorators: [
    (story) => html`
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
      <div class="themed">${story()}</div>
    `,
  ],
  play: ({ canvasElement }) => on(canvasElement).choose('Yes'),
};

async function toCheckAnswers(survey: SurveyHarness): Promise<void> {
  await survey.choose('No');
  await survey.continue();
  await survey.write('How far is it?', '400');
  await survey.write('What would you change?', 'A later bus home.');
  await survey.continue();
}

async function send(survey: SurveyHarness): Promise<void> {
  await toCheckAnswers(survey);
  await survey.continue();
  await survey.press('Skip these questions and send my answers').catch(() => survey.press('Send my answers'));
}
