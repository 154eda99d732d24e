import type { Answer, Item, Scale } from '@poet/core';
import type { DrawPicture } from '../survey/pictures.ts';
import { drawChoices } from './choices.ts';
import { drawDate } from './date.ts';
import { drawInformation } from './information.ts';
import { drawNumber, drawWriting } from './writing.ts';

/** Everything a question is drawn from. */
export interface QuestionView {
  readonly item: Item;
  readonly scales: readonly Scale[];
  readonly answer: Answer | undefined;
  readonly problem: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  /** Easy Read has a picture for everything; `null` for other languages. */
  readonly picture: DrawPicture | null;
  /** The question is alone on its page, and so the page's heading. */
  readonly isHeading: boolean;
  /** The host’s line about help stands here: it can stand once on a page, so the first question in own words has it. */
  readonly holdsHelp: boolean;
}

/** Draws one question with native inputs. Each kind of question is one function. */
export function drawQuestion(view: QuestionView): unknown {
  const { question } = view.item;
  switch (question.kind) {
    case 'scale':
    case 'single':
    case 'multiple':
      return drawChoices(view, question);
    case 'text':
      return drawWriting(view, question);
    case 'number':
      return drawNumber(view, question);
    case 'date':
      return drawDate(view, question);
    case 'information':
      return drawInformation(view, question);
  }
}
