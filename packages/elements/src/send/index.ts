export { deliver } from './deliver.ts';
export type { DeliverOptions } from './deliver.ts';
export { judge, readRetryAfterMs, retryDelayMs } from './delivery.ts';
export type { Delivery, Outcome, ParkReason } from './delivery.ts';
