import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { surveyOf } from '../../test/definitions.ts';
import { picturedKinds } from '../../test/pictured-kinds.ts';
import { questionStates } from '../../test/question-states.ts';
import { ready } from '../../test/survey-harness.ts';
import { appearanceControls, usualAppearance } from '../catalogue/appearance.ts';
import type { Appearance } from '../catalogue/appearance.ts';
import { drawStates, untilReached } from '../catalogue/draw-states.ts';
import '../define.ts';

interface Args extends Appearance {
  /** With what the names of the states begin that are shown. */
  readonly kind: string;
}

/** Each kind of question in every state that the tests look at: empty, answered, without a view, and with each thing that can be wrong. */
const meta: Meta<Args> = {
  title: 'Questions',
  args: usualAppearance,
  argTypes: { ...appearanceControls, kind: { control: false } },
  render: ({ kind, ...appearance }) => drawStates(statesOf(kind), appearance),
  play: ({ canvasElement }) => untilReached(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

export const Scale: Story = { args: { kind: 'scale' } };
export const Single: Story = { args: { kind: 'single' } };
export const Multiple: Story = { args: { kind: 'multiple' } };

/** One option takes the place of all others. */
export const Exclusive: Story = { args: { kind: 'exclusive' } };
export const Text: Story = { args: { kind: 'text' } };

/** A text of one line. */
export const Line: Story = { args: { kind: 'line' } };
export const Number: Story = { args: { kind: 'number' } };
export const Date: Story = { args: { kind: 'date' } };
export const Information: Story = { args: { kind: 'information' } };
export const WhereASectionBegins: Story = { args: { kind: 'where a section begins' } };

/** Every kind, in a part of a form that the page has switched off. */
export const InADisabledForm: Story = {
  render: ({ presentation, lang, theme }) => html`
    <form>
      <fieldset disabled>
        <legend>A part of a page’s form, switched off</legend>
        <poet-survey
          name="survey"
          authority="302"
          layout="section"
          presentation=${presentation}
          lang=${lang}
          theme=${theme}
          .survey=${everyKind}
        ></poet-survey>
      </fieldset>
    </form>
  `,
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
};

const everyKind = surveyOf(...Object.values(picturedKinds));

function statesOf(kind: string): typeof questionStates {
  const states = Object.entries(questionStates).filter(([name]) => name === kind || name.startsWith(`${kind}, `));
  if (states.length === 0) throw new Error(`There is no state of "${kind}".`);
  return Object.fromEntries(states);
}
