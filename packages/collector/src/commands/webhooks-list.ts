import { migrate } from '../migrations/migrate.ts';
import { createWebhookStore } from '../webhooks/webhook-store.ts';
import type { ListedWebhook } from '../webhooks/webhook-store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector webhooks list`: every webhook, and how it stands. */
export const webhooksList: Command = {
  name: 'webhooks list',
  help: '  poet-collector webhooks list               every webhook, what it has yet to be told, and what was given up',
  read: (words) => {
    const taken = readOptions(words, { command: 'webhooks list', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const webhooks = await createWebhookStore(db).list();
    if (webhooks.length === 0) complain('There are no webhooks. Add one with "poet-collector webhooks add".');
    for (const webhook of webhooks) linesOf(webhook).forEach(say);
    return exitCodes.done;
  });
}

function linesOf({ id, authority, url, events, withBody, waiting, givenUp, lastFailure, hasTwoSecrets }: ListedWebhook): string[] {
  return [
    `${id}  authority ${authority}  ${url}`,
    `  told of ${events.join(', ')}${withBody ? ', with the answers' : ''}`,
    `  waiting ${waiting}, given up ${givenUp}${lastFailure === null ? '' : `; failed: ${lastFailure}`}`,
    ...(givenUp > 0 ? [`  start them again: poet-collector webhooks retry ${id}`] : []),
    ...(hasTwoSecrets
      ? [`  signs with two secrets; when the receiver has the new one: poet-collector webhooks rotate ${id} --finish`]
      : []),
  ];
}
