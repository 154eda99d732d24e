import { greeting } from '../greeting.ts';

/** Asks the page around this one for a port, once; never resolves where there is none. Only the window around this one is answered to. */
export function meetHost(page: Window): Promise<MessagePort> {
  const { parent } = page;
  return new Promise((resolve) => {
    const onMessage = ({ source, data, ports: [port, ...more] }: MessageEvent): void => {
      if (source !== parent || data !== greeting || !port || more.length > 0) return;
      page.removeEventListener('message', onMessage);
      resolve(port);
    };
    page.addEventListener('message', onMessage);
    // Who is around us is for the policy of this page to say (frame-ancestors). The greeting holds nothing.
    parent.postMessage(greeting, '*');
  });
}
