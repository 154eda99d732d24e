import { instruments } from '@poet/core/content';
import type { Instrument, Submission } from '@poet/core';
import { startLocalOffer } from '../../examples/local-offer/start-local-offer.ts';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';

/** The Local Offer site with its own collector and a database that goes when it is closed. */
export function startSite(options: Partial<Parameters<typeof startLocalOffer>[0]> = {}): Promise<LocalOffer> {
  return startLocalOffer({ port: 0, data: 'memory', ...options });
}

/** Every submission in the store, of every shipped instrument, as the text that was received. Fails when one is set aside as unknown. */
export async function storedBodies({ store }: LocalOffer): Promise<string[]> {
  const bodies: string[] = [];
  for (const survey of instruments satisfies readonly Instrument[]) {
    const selection = { survey, scope: 'england' as const };
    for await (const page of store.acceptedBodies(selection)) bodies.push(...page);
    const n = await store.countUnknown(selection);
    if (n > 0) throw new Error(`${n} submissions of ${survey.id} were set aside, because their survey is unknown.`);
  }
  return bodies;
}

/** The same, read. */
export async function storedSubmissions(site: LocalOffer): Promise<Submission[]> {
  return (await storedBodies(site)).map((body) => JSON.parse(body) as Submission);
}
