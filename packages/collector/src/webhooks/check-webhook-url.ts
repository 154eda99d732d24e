/** What to say of an address to which nothing may be sent, or `null` when it may: https, or http to this machine itself. */
export function checkWebhookUrl(url: string): string | null {
  const expected =
    'Expected an https address such as https://cases.council.example/poet, or http on this machine (http://127.0.0.1:9000/).';
  if (!URL.canParse(url)) return `"${url}" is not an address. ${expected}`;
  const { protocol, hostname, username, password, hash } = new URL(url);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) return `"${url}" is not safe to send to. ${expected}`;
  // A password in an address ends up in lists and logs; the signature is what proves the sender.
  if (username !== '' || password !== '') return `The address has a name or a password in it. ${expected}`;
  return hash === '' ? null : `"${url}" has a # in it, which is never sent. ${expected}`;
}
