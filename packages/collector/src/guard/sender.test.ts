import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { senderOf } from './sender.ts';

const socket = '198.51.100.7';
const from = (forwardedFor: string | null, trustedProxies: number, address: string | null = socket) =>
  senderOf({ address, forwardedFor }, trustedProxies);

describe('who sent a request', () => {
  it('is the other end of the connection, whatever a header says, where no proxy is trusted', () => {
    assert.equal(from('192.0.2.1', 0), socket);
    assert.equal(from(null, 0), socket);
    assert.equal(from(null, 0, null), null);
  });

  it('is what our own proxies saw, counted from the right; what a sender wrote there before is not believed', () => {
    assert.equal(from('192.0.2.1', 1), '192.0.2.1');
    assert.equal(from('10.9.9.9, 192.0.2.1', 1), '192.0.2.1');
    assert.equal(from('10.9.9.9, 192.0.2.1, 203.0.113.5', 2), '192.0.2.1');
  });

  it('is the connection again, where a request went around a proxy', () => {
    assert.equal(from(null, 1), socket);
    assert.equal(from('192.0.2.1', 2), socket);
  });

  it('is the /64 of an IPv6 address, in one spelling', () => {
    for (const address of [
      '2001:db8:1:2::1',
      '2001:0DB8:0001:0002:ffff:ffff:ffff:ffff',
      '[2001:db8:1:2::9]:4711',
      '2001:db8:1:2::9%eth0',
    ]) {
      assert.equal(from(null, 0, address), '2001:db8:1:2::/64', address);
    }
    assert.equal(from(null, 0, '::1'), '0:0:0:0::/64');
    assert.equal(from(null, 0, '2001:db8::'), '2001:db8:0:0::/64');
  });

  it('is the IPv4 address of one that is written as IPv6, or with a port', () => {
    for (const address of ['::ffff:192.0.2.1', '::ffff:c000:201', '192.0.2.1:4711', ' 192.0.2.1 ']) {
      assert.equal(from(null, 0, address), '192.0.2.1', address);
    }
  });

  it('is nobody, where it is no address', () => {
    for (const address of ['unknown', '_hidden', '', '999.1.1.1', 'council.example', ':::', '1:2:3:4:5:6:7:8:9', '/var/run/socket']) {
      assert.equal(from(null, 0, address), null, address);
    }
  });
});
