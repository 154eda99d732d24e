import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** One radio or checkbox with its words. */
export interface OptionView {
  readonly type: 'radio' | 'checkbox';
  /** The question's id. */
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly picture: unknown;
  readonly words: unknown;
}

/**
 * Draws an option. Radios and checkboxes have a template each: an input whose type is set afterwards is built twice by the browser,
 * which a page of many questions feels.
 */
export function drawOption({ type, name, value, isChosen, picture, words }: OptionView): unknown {
  const label = picture === nothing ? words : html`${picture}<span class="words">${words}</span>`;
  return type === 'radio'
    ? html`<label class="option" part="option"
        ><input type="radio" name=${name} value=${value} .checked=${live(isChosen)} /><span>${label}</span></label
      >`
    : html`<label class="option" part="option"
        ><input type="checkbox" name=${name} value=${value} .checked=${live(isChosen)} /><span>${label}</span></label
      >`;
}
