import type { ReactiveControllerHost } from 'lit';

/** Has all tables of a report open while it is printed: what is folded up on screen would be missing on paper. */
export function openInPrint(host: ReactiveControllerHost & HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened.splice(0)) details.open = false;
  };
  host.addController({
    hostConnected: () => {
      addEventListener('beforeprint', open);
      addEventListener('afterprint', close);
    },
    hostDisconnected: () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    },
  });
}
