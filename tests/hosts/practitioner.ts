import assert from 'node:assert/strict';
import type { Rule } from '@poet/collector';
import type { Submission } from '@poet/core';
import { fillInFromStart } from '../driving/fill-in.ts';
import { people } from '../driving/people.ts';
import type { OpenPage } from '../driving/open-page.ts';
import { storedBodies } from '../driving/site.ts';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';

/** Who fills in the survey on every host: somebody who is asked every kind of question, goes wrong once, and changes an answer in the end. */
const practitioner = people.find(({ name }) => name === 'a practitioner');

/** No rule holds: the same person says the same on every host, which a collector would set aside. */
export const oneForAll: readonly Rule[] = [];

/**
 * Fills in the whole survey by keyboard, and gives the text that was stored. Fails unless it is the answers that were chosen, once.
 * @param onState looks at each page and state on the way.
 */
export async function fillInHere(open: OpenPage, site: LocalOffer, onState?: () => Promise<void>): Promise<string> {
  assert.ok(practitioner !== undefined);
  const before = new Set(await storedBodies(site));
  await open.keyboard.tabTo('button', 'Start');
  const { chosen } = await fillInFromStart(open, practitioner, onState);
  const [body, ...others] = (await storedBodies(site)).filter((text) => !before.has(text));
  assert.ok(body !== undefined, 'Nothing was stored.');
  assert.deepEqual(others, []);
  assert.deepEqual((JSON.parse(body) as Submission).answers, chosen);
  return body;
}

/** The same text, with the id and the day left out: what must be the same, byte for byte, on every page. */
export function withoutIdAndDay(body: string): string {
  const { submissionId, completedOn } = JSON.parse(body) as Submission;
  assert.match(submissionId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(completedOn, /^\d{4}-\d{2}-\d{2}$/);
  return body.replace(submissionId, 'id').replace(completedOn, 'day');
}
