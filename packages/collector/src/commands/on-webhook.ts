import { migrate } from '../migrations/migrate.ts';
import { createWebhookStore } from '../webhooks/webhook-store.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import { exitCodes, misuse } from './command.ts';
import type { ReadCommand, Surroundings } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Does something to one webhook; false when there is none of that id. */
export type OnWebhook = (store: WebhookStore, id: string, surroundings: Surroundings) => Promise<boolean>;

/** A command about the webhook of an id, which is a UUID; ends with 1 when there is none. */
export function onWebhook(id: string, act: OnWebhook): ReadCommand {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    return misuse(`"${id}" is not the id of a webhook. "poet-collector webhooks list" shows them.`);
  const run = (surroundings: Surroundings) =>
    withDatabase(surroundings.configuration, async ({ db }) => {
      await migrate(db);
      if (await act(createWebhookStore(db), id, surroundings)) return exitCodes.done;
      surroundings.complain(`There is no webhook ${id}. "poet-collector webhooks list" shows them.`);
      return exitCodes.failed;
    });
  return { kind: 'ready', run };
}
