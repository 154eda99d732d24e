/**
 * Where somebody develops the page, has the colours of a survey and its attributes judged: on `localhost`, or where the element has the attribute `debug`.
 * Nobody else fetches that file. When it does not come, nothing is said.
 */
export async function warnDevelopers(element: HTMLElement): Promise<void> {
  if (!element.hasAttribute('debug') && location.hostname !== 'localhost') return;
  (await import('./warn.ts').catch(() => undefined))?.warn(element);
}
