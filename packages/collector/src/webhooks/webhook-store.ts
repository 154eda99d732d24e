import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SubmissionState, Tables } from '../tables.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** A webhook to be added, with the secret that its receiver gets. */
export interface NewWebhook {
  readonly authority: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Whether the answers travel along. */
  readonly withBody: boolean;
  readonly secret: string;
  /** `2026-11-23` */
  readonly createdOn: string;
}

/** A webhook as it is listed: how it stands, without its secret. */
export interface ListedWebhook {
  readonly id: string;
  readonly authority: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly withBody: boolean;
  readonly waiting: number;
  readonly givenUp: number;
  /** Why one of those failed the last time; `null` when none has. */
  readonly lastFailure: string | null;
  readonly hasTwoSecrets: boolean;
}

/** A delivery that waits, and how often it was tried. */
export interface WaitingDelivery {
  readonly id: string;
  readonly attempts: number;
}

/** Everything that is needed to send one delivery now. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly secrets: readonly string[];
  readonly withBody: boolean;
  readonly submission: DeliveredSubmission;
}

/** The submission that a delivery is about. */
export interface DeliveredSubmission {
  readonly id: string;
  readonly survey: { readonly id: string; readonly version: string; readonly hash: string };
  readonly authority: string;
  readonly state: SubmissionState;
  /** `2026-11-23` */
  readonly receivedOn: string;
  readonly body: string;
}

/** Webhooks, and the outbox with what they have yet to be told. */
export interface WebhookStore {
  /** @returns the new webhook's id. */
  add(webhook: NewWebhook): Promise<string>;
  list(): Promise<readonly ListedWebhook[]>;
  /** Also forgets what it has not been told. False when there is no such webhook. */
  remove(webhookId: string): Promise<boolean>;
  /** From now on signs with this secret, and with the one before it too. False when there is no such webhook. */
  addSecret(webhookId: string, secret: string): Promise<boolean>;
  /** Signs with the newest secret alone. False when there is no such webhook. */
  dropPreviousSecret(webhookId: string): Promise<boolean>;
  /** Starts what was given up again, and gives how many. */
  retry(webhookId: string): Promise<number>;
  /** The ids of webhooks that have yet to be told something. */
  webhooksWaiting(): Promise<readonly string[]>;
  /** What one webhook has yet to be told, that which was tried least first. */
  deliveriesWaiting(webhookId: string): Promise<readonly WaitingDelivery[]>;
  /**
   * Takes a delivery for one attempt. Whoever gets it is the only one: the number of attempts must still be the given one, and becomes one more.
   * @returns `null` when somebody else was first, or it has gone.
   */
  claim(delivery: WaitingDelivery): Promise<Delivery | null>;
  /** It has arrived. */
  settle(deliveryId: string): Promise<void>;
  /** It has not. */
  fail(deliveryId: string, failure: { readonly why: string; readonly givesUp: boolean }): Promise<void>;
}

/** As many as one webhook is told in one go. */
const maxAtOnce = 100;

/** The webhooks and the outbox on PGlite or PostgreSQL. */
export function createWebhookStore(db: Kysely<Tables>): WebhookStore {
  return {
    add: (webhook) => add(db, webhook),
    list: () => list(db),
    remove: async (id) => hasRows(await db.deleteFrom('webhooks').where('webhook_id', '=', id).returning('webhook_id').execute()),
    addSecret: (id, secret) => addSecret(db, id, secret),
    dropPreviousSecret: async (id) =>
      hasRows(
        await db.updateTable('webhooks').set({ previous_secret: null }).where('webhook_id', '=', id).returning('webhook_id').execute(),
      ),
    retry: (id) => retry(db, id),
    webhooksWaiting: async () =>
      (await db.selectFrom('outbox').select('webhook_id').distinct().where('given_up', '=', false).execute()).map((row) => row.webhook_id),
    deliveriesWaiting: (id) => deliveriesWaiting(db, id),
    claim: (delivery) => claim(db, delivery),
    settle: async (id) => void (await db.deleteFrom('outbox').where('delivery_id', '=', id).execute()),
    fail: async (id, { why, givesUp }) =>
      void (await db.updateTable('outbox').set({ last_failure: why, given_up: givesUp }).where('delivery_id', '=', id).execute()),
  };
}

function hasRows(rows: readonly unknown[]): boolean {
  return rows.length > 0;
}

async function add(db: Kysely<Tables>, { authority, url, events, withBody, secret, createdOn }: NewWebhook): Promise<string> {
  const row = await db
    .insertInto('webhooks')
    .values({ authority, url, events, with_body: withBody, secret, created_on: createdOn })
    .returning('webhook_id')
    .executeTakeFirstOrThrow();
  return row.webhook_id;
}

async function list(db: Kysely<Tables>): Promise<readonly ListedWebhook[]> {
  const rows = await db
    .selectFrom('webhooks')
    .leftJoin('outbox', 'outbox.webhook_id', 'webhooks.webhook_id')
    .select(['webhooks.webhook_id as id', 'authority', 'url', 'events', 'with_body as withBody'])
    .select([
      sql<number>`(count(delivery_id) filter (where not given_up))::int`.as('waiting'),
      sql<number>`(count(delivery_id) filter (where given_up))::int`.as('givenUp'),
      sql<string | null>`max(last_failure)`.as('lastFailure'),
      sql<boolean>`previous_secret is not null`.as('hasTwoSecrets'),
    ])
    .groupBy('webhooks.webhook_id')
    .orderBy('authority')
    .orderBy('url')
    .execute();
  return rows;
}

async function addSecret(db: Kysely<Tables>, webhookId: string, secret: string): Promise<boolean> {
  const rows = await db
    .updateTable('webhooks')
    .set(({ ref }) => ({ previous_secret: ref('secret'), secret }))
    .where('webhook_id', '=', webhookId)
    .returning('webhook_id')
    .execute();
  return hasRows(rows);
}

async function retry(db: Kysely<Tables>, webhookId: string): Promise<number> {
  const rows = await db
    .updateTable('outbox')
    .set({ given_up: false, attempts: 0 })
    .where('webhook_id', '=', webhookId)
    .where('given_up', '=', true)
    .returning('delivery_id')
    .execute();
  return rows.length;
}

async function deliveriesWaiting(db: Kysely<Tables>, webhookId: string): Promise<readonly WaitingDelivery[]> {
  return db
    .selectFrom('outbox')
    .select(['delivery_id as id', 'attempts'])
    .where('webhook_id', '=', webhookId)
    .where('given_up', '=', false)
    .orderBy('attempts')
    .orderBy('delivery_id')
    .limit(maxAtOnce)
    .execute();
}

async function claim(db: Kysely<Tables>, { id, attempts }: WaitingDelivery): Promise<Delivery | null> {
  const claimed = await db
    .updateTable('outbox')
    .set({ attempts: attempts + 1 })
    .where('delivery_id', '=', id)
    .where('attempts', '=', attempts)
    .where('given_up', '=', false)
    .returning('delivery_id')
    .executeTakeFirst();
  return claimed === undefined ? null : read(db, id);
}

async function read(db: Kysely<Tables>, deliveryId: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom('outbox')
    .innerJoin('webhooks', 'webhooks.webhook_id', 'outbox.webhook_id')
    .innerJoin('submissions', 'submissions.submission_id', 'outbox.submission_id')
    .select(['delivery_id', 'event', 'url', 'with_body', 'secret', 'previous_secret'])
    .select(['submissions.submission_id', 'survey_id', 'survey_version', 'survey_hash', 'submissions.authority', 'state', 'body'])
    .select(sql<string>`to_char(received_on, 'YYYY-MM-DD')`.as('received_on'))
    .where('delivery_id', '=', deliveryId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.delivery_id,
    event: row.event,
    url: row.url,
    secrets: [row.secret, ...(row.previous_secret === null ? [] : [row.previous_secret])],
    withBody: row.with_body,
    submission: {
      id: row.submission_id,
      survey: { id: row.survey_id, version: row.survey_version, hash: row.survey_hash },
      authority: row.authority,
      state: row.state,
      receivedOn: row.received_on,
      body: row.body,
    },
  };
}
