import { createServer } from 'node:http';
import { verifyWebhook } from './verify-webhook.mjs';

/** A message is small; one with answers has a submission in it, which has 256 KiB at most. */
const maxBytes = 300_000;

/**
 * @typedef {object} ReceiverOptions
 * @property {string} secret what `poet-collector webhooks add` printed
 * @property {(event: {type: string, data: Record<string, unknown>}) => void | Promise<void>} take does what is to be done, once for each event.
 *   When it fails, the collector is not told that the event has arrived, and sends it again
 * @property {(why: string) => void} [complain] hears why a message was refused or could not be taken; never what is in it
 */

/**
 * A server that takes what the collector tells. It answers 204 when an event is taken, 401 when it is not the collector's, 500 when it could not be
 * taken now.
 * @param {ReceiverOptions} options
 */
export function createReceiver({ secret, take, complain = () => {} }) {
  // Kept for as long as the process runs. A real receiver keeps the ids beside what it does, in one transaction.
  /** @type {Set<string>} */
  const taken = new Set();
  return createServer(async (request, response) => {
    const answer = (/** @type {number} */ status) => void response.writeHead(status).end();
    const body = await readBody(request);
    if (request.method !== 'POST' || body === null) return answer(request.method === 'POST' ? 413 : 405);
    const wrong = verifyWebhook({ body, headers: request.headers }, secret, Date.now() / 1_000);
    if (wrong !== null) {
      complain(`A message was refused: ${wrong}.`);
      return answer(401);
    }
    const id = String(request.headers['webhook-id']);
    // At least once means: perhaps twice, with the same id.
    if (taken.has(id)) return answer(204);
    try {
      await take(JSON.parse(body));
      taken.add(id);
      answer(204);
    } catch (error) {
      complain(`An event could not be taken, and will come again: ${error instanceof Error ? error.message : error}`);
      answer(500);
    }
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string | null>} `null` when it is too long
 */
async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
