/** `WEBHOOK_SECRET=whsec_… node serve.mjs`: prints what the collector tells, on http://127.0.0.1:9000. */
import { createReceiver } from './create-receiver.mjs';

const secret = process.env['WEBHOOK_SECRET'];
if (secret === undefined) {
  console.error('Set WEBHOOK_SECRET to what "poet-collector webhooks add" printed.');
  process.exit(2);
}
const port = Number(process.env['PORT'] ?? 9000);
const receiver = createReceiver({ secret, take: ({ type, data }) => console.log(type, data), complain: (why) => console.error(why) });
receiver.listen(port, '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${port}`));
