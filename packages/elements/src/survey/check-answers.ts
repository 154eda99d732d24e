import { choicesOf, dayInWords, pages, plainWords, wordsIn } from '@poet/core';
import type { Answer, Item, Page, Session, SurveySection } from '@poet/core';
import { html, nothing } from 'lit';
import { laterMessages } from '../messages/later-messages.ts';
import { nonSubstantiveLabel } from '../messages.ts';
import { partId } from '../questions/frame.ts';
import { drawText } from '../words.ts';

/** Draws below the heading every question that was shown with its answer, by section, each with a way to change it. */
export function drawCheckAnswers(session: Session, language: string): unknown {
  const asked = pages(session).flatMap((page) => (page.kind === 'questions' && page.section.placement !== 'after-check' ? page.items : []));
  const answerable = asked.filter(({ question }) => question.kind !== 'information');
  const sections = [...new Set(answerable.map(({ section }) => section))];
  const hasMore = pages(session).some((page: Page) => page.kind === 'questions' && page.section.placement === 'after-check');
  return html`<p>${laterMessages.checkIntro()} ${hasMore ? laterMessages.checkFurther() : nothing}</p>
    ${sections.map((section) => drawSection(session, { section, items: answerable.filter((item) => item.section === section), language }))}`;
}

interface SectionView {
  readonly section: SurveySection;
  readonly items: readonly Item[];
  readonly language: string;
}

function drawSection(session: Session, { section, items, language }: SectionView): unknown {
  return html`<h3>${drawText(section.title, language)}</h3>
    <dl class="answers" part="answers">${items.map((item) => drawRow(session, item, language))}</dl>`;
}

function drawRow(session: Session, item: Item, language: string): unknown {
  const { id, text } = item.question;
  return html`<div>
    <dt>${drawText(text, language)}</dt>
    <dd id=${partId(id, 'answer')}>${drawAnswer(session, item, language)}</dd>
    <dd>
      <button
        type="button"
        class="link"
        part="button-change"
        data-action="change"
        data-question=${id}
        aria-describedby=${partId(id, 'answer')}
      >
        <span aria-hidden="true">${laterMessages.change()}</span>
        <span class="visually-hidden">${laterMessages.changeWhat(plainWords(wordsIn(text, language)))}</span>
      </button>
    </dd>
  </div>`;
}

function drawAnswer(session: Session, item: Item, language: string): unknown {
  const answer = session.answers.get(item.question.id);
  if (!answer) return html`<span class="not-answered">${laterMessages.notAnswered()}</span>`;
  if (answer.status !== 'answered') return nonSubstantiveLabel(answer.status);
  if (item.question.kind === 'date') return dayInWords(String(answer.value), language);
  const chosen = labels(session, item, answer);
  if (chosen.length === 0) return html`<span class="own-words">${answer.value}</span>`;
  return chosen.map((label) => html`<span class="chosen">${drawText(label, language)}</span>`);
}

/** The labels of the chosen options or point, in the order asked; none for what was written. */
function labels({ survey }: Session, { question }: Item, answer: Extract<Answer, { status: 'answered' }>): SurveySection['title'][] {
  const ids = Array.isArray(answer.value) ? answer.value : [answer.value];
  return choicesOf(question, survey.scales)
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label);
}
