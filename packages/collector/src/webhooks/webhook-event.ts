/** What a webhook may be told of. */
export const webhookEvents = ['submission.received', 'submission.withdrawn'] as const;

/** One thing that a webhook may be told of. */
export type WebhookEvent = (typeof webhookEvents)[number];

/** Whether a word is the name of an event. */
export function isWebhookEvent(word: string): word is WebhookEvent {
  return webhookEvents.some((event) => event === word);
}
