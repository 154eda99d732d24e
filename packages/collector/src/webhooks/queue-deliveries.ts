import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What happened, and to which submission. */
export interface Happening {
  readonly event: WebhookEvent;
  readonly row: { readonly submission_id: string; readonly authority: string };
  /** `2026-11-23` */
  readonly day: string;
}

/**
 * Puts an event into the outbox, once for each webhook that wants it. In the transaction that makes it true: so it is sent if and only if that is
 * committed, whatever becomes of this process.
 */
export async function queueDeliveries(transaction: Transaction<Tables>, { event, row, day }: Happening): Promise<void> {
  await transaction
    .insertInto('outbox')
    .columns(['webhook_id', 'submission_id', 'event', 'queued_on'])
    .expression((build) =>
      build
        .selectFrom('webhooks')
        .select(({ cast, val }) => [
          'webhook_id',
          cast<string>(val(row.submission_id), 'uuid').as('submission_id'),
          cast<string>(val(event), 'text').as('event'),
          cast<string>(val(day), 'date').as('queued_on'),
        ])
        .where('authority', '=', row.authority)
        .where(({ eb, fn, val }) => eb(val<string>(event), '=', fn.any('events'))),
    )
    .execute();
}
