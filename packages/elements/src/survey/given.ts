import type { Issue, Survey } from '@poet/core';
import type { SurveySource } from './load-survey.ts';

/** What a page gives the element to say which survey it wants. */
export interface Given {
  readonly survey: Survey | null;
  readonly src: string;
  readonly audience: string;
  readonly plan: string;
  /** `null` where the attribute was taken away. */
  readonly modules: string | null;
}

/** Where the survey comes from: the value first, then the URL, then the attributes; `null` while the page has given none of them. */
export function sourceOf({ survey, src, audience, plan, modules }: Given): SurveySource | null {
  if (survey) return { kind: 'value', survey };
  if (src) return { kind: 'url', url: src };
  if (!audience && !plan) return null;
  return { kind: 'shipped', audience, plan: plan || 'ehcp', modules: modules?.match(/\S+/g) ?? [] };
}

/** Whether the host has something to show where the survey cannot be. White space fills a slot, but is nothing; the line about help has its own. */
export function hasFallback(host: HTMLElement): boolean {
  return [...host.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== ''));
}

/** Whether the focus is in what the survey takes the place of, and would be lost with it: Tab would then begin behind the survey. */
export function holdsFocus(host: HTMLElement): boolean {
  const root = host.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : host.ownerDocument;
  return activeElement !== host && host.contains(activeElement);
}

/** Why answers to this survey could never be sent from this page, if so. */
export function whatPreventsSending(survey: Survey, authority: string): Issue | null {
  if (!/^\d{3}$/.test(authority)) {
    const message = `authority="${authority}" is not a three-digit Department for Education code. Write it like authority="302".`;
    return { path: '/authority', code: 'no-authority', message };
  }
  if (survey.format === 'poet-survey/1' && survey.sections?.length) return null;
  return {
    path: '/survey',
    code: 'not-composed',
    message: 'This is not a composed survey. Give the value of compose(instrument, modules).',
  };
}
