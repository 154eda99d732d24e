import { languageOf } from '@poet/core';

/** Of several things that a page brings, one for each language: that in the nearest, else in English, else the first. Signs may be of no language that is written. */
export function nearest<E extends HTMLElement>(brought: readonly E[], tag: string): E | undefined {
  const tags = Object.fromEntries(brought.map((element) => [tagOf(element), '']));
  return brought.find((element) => tagOf(element) === languageOf(tags, tag)) ?? brought[0];
}

function tagOf(element: HTMLElement): string {
  return element.lang || element.getAttribute('hreflang') || 'en';
}
