/** How a request came: from where, and through what. */
export interface Connection {
  /** The address of the other end of the connection; `null` where the platform does not say. */
  readonly address: string | null;
  /** The header `X-Forwarded-For`. */
  readonly forwardedFor: string | null;
}

/**
 * The address of whoever sent a request; of IPv6, the /64 that one household or school has. Each proxy adds the address it saw at the right, so with
 * `trustedProxies` of our own in front, the sender is that many from the right. What stands further left anybody can write.
 * @param trustedProxies how many proxies of our own every request passes; with 0 the header is not looked at.
 * @returns `null` where the address is not known.
 */
export function senderOf({ address, forwardedFor }: Connection, trustedProxies: number): string | null {
  const hops = forwardedFor?.split(',') ?? [];
  // Fewer than our own proxies add: the request went around one, and its header proves nothing.
  const forwarded = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return networkOf(forwarded ?? address ?? '');
}

function networkOf(text: string): string | null {
  const address = withoutPort(text.trim());
  const host = hostOf(address);
  if (host === null) return null;
  return host.startsWith('[') ? networkOfSix(host.slice(1, -1)) : host;
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. A zone (`%eth0`) says nothing to others. */
function withoutPort(text: string): string {
  const [, bracketed, four] = /^\[([^\]]*)\]|^([\d.]+):\d+$/.exec(text) ?? [];
  return (bracketed ?? four ?? text).replace(/%.*$/, '');
}

/** The platform's own spelling of an address; `null` of anything else. */
function hostOf(address: string): string | null {
  if (!/^[\d.]+$|^[\da-f:.]*:[\da-f:.]*$/i.test(address)) return null;
  const url = `http://${address.includes(':') ? `[${address}]` : address}/`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function networkOfSix(address: string): string {
  const [left = '', right] = address.split('::');
  const [before, after] = [left, right ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array.from({ length: zeros }, () => '0'), ...(after ?? [])];
  // An IPv4 address written as IPv6, as a socket that takes both has it: ::ffff:c000:201.
  if (groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff') return fourOf(groups.slice(6));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function fourOf(groups: readonly string[]): string {
  return groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.');
}
