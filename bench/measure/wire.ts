import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import { pause, showFirstQuestion } from './tab.ts';
import type { Tab } from './tab.ts';

/** Bytes and requests until the first question is painted, and what still comes in the second after it. Head and body of each answer, as received. */
export async function measureWire(bench: Bench): Promise<void> {
  await rounds(bench, 'bytes and requests', {
    count: 1,
    look: async (tab, contender) => {
      const traffic = await watch(tab);
      await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
      const { requests, bytes } = traffic;
      await pause(1000);
      return { requests: [requests], wire: [bytes / 1024], 'wire-after': [traffic.bytes / 1024] };
    },
  });
}

async function watch({ devtools }: Tab): Promise<{ requests: number; bytes: number }> {
  const traffic = { requests: 0, bytes: 0 };
  const counted = new Set<string>();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http') || counted.has(requestId)) return;
    counted.add(requestId);
    traffic.requests++;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) traffic.bytes += encodedDataLength;
  });
  return traffic;
}
