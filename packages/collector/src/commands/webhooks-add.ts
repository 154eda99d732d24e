import { migrate } from '../migrations/migrate.ts';
import { checkWebhookUrl } from '../webhooks/check-webhook-url.ts';
import { createWebhookSecret } from '../webhooks/sign-webhook.ts';
import { isWebhookEvent, webhookEvents } from '../webhooks/webhook-event.ts';
import { createWebhookStore } from '../webhooks/webhook-store.ts';
import type { NewWebhook } from '../webhooks/webhook-store.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector webhooks add`: has an address told of an authority's submissions, and shows its secret once. */
export const webhooksAdd: Command = {
  name: 'webhooks add',
  help: `\
  poet-collector webhooks add --authority 302 --url https://cases.council.example/poet
                                             tell this address of the authority's submissions; prints its secret once
      --events ${webhookEvents.join(',')}
                                             of what, with commas between; of everything by default
      --with-body                            with the answers, for a system that is allowed to hold them`,
  read,
};

const options = {
  authority: { type: 'string', default: '' },
  url: { type: 'string', default: '' },
  events: { type: 'string', default: webhookEvents.join(',') },
  'with-body': { type: 'boolean', default: false },
} as const;

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, { command: 'webhooks add', options });
  if (taken.kind === 'misuse') return taken;
  const { authority, url, events, 'with-body': withBody } = taken.values;
  if (authority === '' || url === '') return misuse('"webhooks add" needs --authority 302 and --url with an address.');
  const wrong = checkAuthority(authority) ?? checkWebhookUrl(url);
  if (wrong !== null) return misuse(wrong);
  const wanted = events.split(',').map((event) => event.trim());
  const known = wanted.filter((event) => isWebhookEvent(event));
  if (known.length < wanted.length)
    return misuse(`--events has "${events}". Expected some of ${webhookEvents.join(', ')}, with commas between.`);
  return { kind: 'ready', authority, run: (surroundings) => add({ authority, url, events: known, withBody }, surroundings) };
}

async function add(webhook: Omit<NewWebhook, 'secret' | 'createdOn'>, surroundings: Surroundings): Promise<number> {
  const { configuration, today, say, complain } = surroundings;
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const secret = createWebhookSecret();
    const id = await createWebhookStore(db).add({ ...webhook, secret, createdOn: today() });
    complain(
      `Webhook ${id} for authority ${webhook.authority}${webhook.withBody ? ', with the answers' : ''}. This secret is shown this once:`,
    );
    say(secret);
    return exitCodes.done;
  });
}
