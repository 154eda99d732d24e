/** What the harness calls in a contender's page. Puts the survey into the page and gives back how to take it out again. */
export type Mount = (host: HTMLElement, definition: never) => () => void;

/** Reads the survey that stands in the page, mounts it unless the page says `data-mount="later"`, and leaves `bench.mount()` for the harness. */
export function start(mount: Mount): void {
  const host = document.querySelector<HTMLElement>('#survey')!;
  const definition = JSON.parse(document.querySelector('#definition')!.textContent!) as never;
  const mounted = () => mount(host, definition);
  Object.assign(globalThis, { bench: { mount: mounted } });
  if (document.documentElement.dataset['mount'] !== 'later') mounted();
}
