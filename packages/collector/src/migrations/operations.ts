import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Webhooks with their outbox, and what withdrawal and retention note of a submission. */
export const operations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('submissions').addColumn('first_state', 'text').addColumn('kept_hash', 'text').execute();
    // Statistics are samples, and a sample of answers would outlive them.
    await sql`alter table submissions alter column body set statistics 0`.execute(db);
    await createWebhooks(db);
    await createOutbox(db);
    await db.schema
      .createTable('erasures')
      .addColumn('erasure_id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .execute();
  },
};

async function createWebhooks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhooks')
    .addColumn('webhook_id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', sql`text[]`, (column) => column.notNull())
    .addColumn('with_body', 'boolean', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('previous_secret', 'text')
    .addColumn('created_on', 'date', (column) => column.notNull())
    .addCheckConstraint('webhooks_authority', sql`authority ~ '^[0-9]{3}$'`)
    .execute();
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('delivery_id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('webhook_id', 'uuid', (column) => column.notNull().references('webhooks.webhook_id').onDelete('cascade'))
    .addColumn('submission_id', 'uuid', (column) => column.notNull().references('submissions.submission_id').onDelete('cascade'))
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('given_up', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('last_failure', 'text')
    .addColumn('queued_on', 'date', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('outbox_by_webhook').on('outbox').columns(['webhook_id', 'given_up', 'attempts', 'delivery_id']).execute();
  await db.schema.createIndex('outbox_by_submission').on('outbox').column('submission_id').execute();
}
