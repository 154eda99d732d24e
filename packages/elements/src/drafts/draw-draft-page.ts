import { choicesOf, itemOf } from '@poet/core';
import type { Answer, Survey } from '@poet/core';
import { html, nothing } from 'lit';
import { draftMessages } from '../messages/draft-messages.ts';
import { nonSubstantiveLabel } from '../messages.ts';
import { drawText } from '../words.ts';
import type { DraftActions, DraftPage } from './draft-page.ts';
import { keptDays } from './draft-store.ts';
import { inGroups } from './resume-code.ts';

/** Draws a page about saved answers. Nothing on it says what was answered, but for what could not be taken over once its owner is known. */
export function drawDraftPage(page: DraftPage, actions: DraftActions, language: string): unknown {
  switch (page.kind) {
    case 'offer':
      return drawOffer(actions);
    case 'code':
      return drawCode(page.code, actions);
    case 'enter':
      return drawEnter(page.status, actions);
    case 'elsewhere':
      return html`${drawHeading(draftMessages.elsewhereTitle())}
        <p>${draftMessages.elsewhereBody()}</p>
        <div class="actions">${drawButton('primary', draftMessages.useThisTab(), () => actions.useThisTab())}</div>`;
    case 'gone':
      return html`${drawHeading(draftMessages.goneTitle())}
        <p>${draftMessages.goneBody()}</p>
        <div class="actions">${drawButton('primary', draftMessages.beginAgain(), () => actions.beginAgain())}</div>`;
    case 'left-behind':
      return html`${drawHeading(draftMessages.leftTitle())}
        <p>${draftMessages.leftBody()}</p>
        <dl class="answers" part="answers">
          ${page.answers.map(({ question, answer }) => drawLeft(page.survey, { question, answer, language }))}
        </dl>
        <div class="actions">${drawButton('primary', draftMessages.goOn(), () => actions.goOn())}</div>`;
  }
}

/** Draws a button about saved answers. */
export function drawButton(look: 'primary' | 'secondary' | 'link', words: string, press: () => void): unknown {
  return html`<button type="button" class=${look} part="button-save" @click=${press}>${words}</button>`;
}

function drawHeading(words: string): unknown {
  return html`<h2 class="heading" part="heading" tabindex="-1">${words}</h2>`;
}

function drawOffer(actions: DraftActions): unknown {
  return html`${drawHeading(draftMessages.offerTitle())}
    <p>${draftMessages.offerBody()}</p>
    <div class="actions">${drawButton('primary', draftMessages.offerGoOn(), () => actions.isMe())}</div>
    <div class="actions">${drawButton('secondary', draftMessages.offerNotMe(), () => actions.isNotMe())}</div>
    <p class="hint">${draftMessages.offerNotMeHint()}</p>`;
}

/** The letters are read out one by one, and are the same from left to right in every language. */
function drawCode(code: string, actions: DraftActions): unknown {
  return html`${drawHeading(draftMessages.codeTitle())}
    <p class="code" part="code" dir="ltr" lang="en">
      <span aria-hidden="true">${inGroups(code)}</span><span class="visually-hidden">${[...code].join(' ')}</span>
    </p>
    <p>${draftMessages.codeBody()}</p>
    <p>${draftMessages.codeSaved(keptDays)}</p>
    <div class="actions">
      ${drawButton('secondary', draftMessages.copyCode(), () => actions.copyCode(code))}
      ${drawButton('secondary', draftMessages.printCode(), () => actions.print())}
    </div>
    <div class="actions">${drawButton('primary', draftMessages.goOn(), () => actions.goOn())}</div>`;
}

function drawEnter(status: 'asking' | 'looking' | 'wrong', actions: DraftActions): unknown {
  const isWrong = status === 'wrong';
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? event.target.elements[0] : null;
    if (field instanceof HTMLInputElement) actions.open(field.value);
  };
  return html`<form method="dialog" novalidate @submit=${onSubmit}>
    <div class="question">
      <h2 class="heading" part="heading" tabindex="-1"><label for="--code">${draftMessages.enterTitle()}</label></h2>
      <p class="hint" part="hint" id="--code-hint">${draftMessages.enterHint()}</p>
      ${isWrong ? html`<p class="error" part="error" id="--code-error">${draftMessages.wrongCode()}</p>` : nothing}
      <input
        id="--code"
        class="writing code"
        part="input"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby=${isWrong ? '--code-error --code-hint' : '--code-hint'}
        aria-invalid=${isWrong ? 'true' : nothing}
      />
    </div>
    <div class="actions">
      <button type="submit" class="primary" part="button-save">
        ${status === 'looking' ? draftMessages.opening() : draftMessages.open()}
      </button>
    </div>
    <div class="actions">${drawButton('link', draftMessages.goOnWithout(), () => actions.goOn())}</div>
  </form>`;
}

interface Left {
  readonly question: string;
  readonly answer: Answer;
  readonly language: string;
}

function drawLeft(survey: Survey, { question, answer, language }: Left): unknown {
  const asked = itemOf(survey, question)?.question;
  return html`<div>
    <dt>${asked ? drawText(asked.text, language) : question}</dt>
    <dd>${drawAnswer(survey, { question, answer, language })}</dd>
  </div>`;
}

function drawAnswer(survey: Survey, { question, answer, language }: Left): unknown {
  if (answer.status !== 'answered') return nonSubstantiveLabel(answer.status);
  const item = itemOf(survey, question);
  const ids = typeof answer.value === 'object' ? answer.value : [answer.value];
  const chosen = item ? choicesOf(item.question, survey.scales).filter(({ id }) => ids.includes(id)) : [];
  if (chosen.length === 0) return html`<span class="own-words">${answer.value}</span>`;
  return chosen.map(({ label }) => html`<span class="chosen">${drawText(label, language)}</span>`);
}
