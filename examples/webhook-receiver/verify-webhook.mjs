import { createHmac, timingSafeEqual } from 'node:crypto';

/** Older or newer than this, a message may be one that somebody kept and sends again. */
const toleranceS = 300;

/**
 * Whether a message comes from the collector, after Standard Webhooks: its signature is right for one of its signatures, and it is fresh.
 * @param {object} message
 * @param {string} message.body the exact text that came, before anything has parsed it
 * @param {Readonly<Record<string, string | string[] | undefined>>} message.headers with names in lower case, as Node gives them
 * @param {string} secret what `poet-collector webhooks add` printed: `whsec_…`
 * @param {number} nowS seconds since 1970
 * @returns {string | null} what is wrong with it, or `null`
 */
export function verifyWebhook({ body, headers }, secret, nowS) {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return 'a header is missing';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(nowS - Number(timestamp)) > toleranceS) return 'it is not fresh';
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return signatures.split(' ').some((signature) => isEqual(signature, expected)) ? null : 'it is not signed with this secret';
}

/**
 * @param {string} signature one of those in the header: `v1,` and base64
 * @param {Buffer} expected
 */
function isEqual(signature, expected) {
  const [version, base64 = ''] = signature.split(',');
  const given = Buffer.from(base64, 'base64');
  return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
}
