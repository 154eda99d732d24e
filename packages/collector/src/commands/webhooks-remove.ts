import type { Command } from './command.ts';
import { onWebhook } from './on-webhook.ts';
import { readOptions } from './read-options.ts';

/** `poet-collector webhooks remove`: an address is told nothing any more. */
export const webhooksRemove: Command = {
  name: 'webhooks remove',
  help: '  poet-collector webhooks remove ID          tell this address nothing more, not even what waits for it',
  read: (words) => {
    const taken = readOptions(words, { command: 'webhooks remove', options: {}, words: ['ID'] });
    if (taken.kind === 'misuse') return taken;
    return onWebhook(taken.words[0] ?? '', async (store, id, { say }) => {
      const isRemoved = await store.remove(id);
      if (isRemoved) say(`Webhook ${id} is removed.`);
      return isRemoved;
    });
  },
};
