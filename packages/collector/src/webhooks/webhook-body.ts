import type { Delivery } from './webhook-store.ts';

/** What a webhook is told: what happened, to which submission. Days and no times, and no answers unless it was added with them. */
export interface WebhookBody {
  /** `submission.received` */
  readonly type: string;
  readonly data: {
    readonly submissionId: string;
    readonly survey: { readonly id: string; readonly version: string; readonly hash: string };
    readonly authority: string;
    /** `accepted`, or why it is not counted. */
    readonly state: string;
    /** `2026-11-23` */
    readonly receivedOn: string;
    /** Only for a webhook that was added with `--with-body`, and while there are answers. */
    readonly submission?: unknown;
  };
}

/** The text that is sent for a delivery. */
export function webhookBodyOf({ event, withBody, submission }: Delivery): string {
  const { id, survey, authority, state, receivedOn, body } = submission;
  const answers = withBody && body !== '' ? { submission: JSON.parse(body) as unknown } : {};
  const told: WebhookBody = { type: event, data: { submissionId: id, survey, authority, state, receivedOn, ...answers } };
  return JSON.stringify(told);
}
