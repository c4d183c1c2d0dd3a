import { BlockList, isIPv6 } from 'node:net';

/** What is not the open internet (RFC 6890, RFC 4193): a settings file is never asked of this machine or its own network. */
const closed = new BlockList();
const V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/3';
const V6 = '::/127 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8';
for (const [family, ranges] of [['ipv4', V4] as const, ['ipv6', V6] as const]) {
  for (const range of ranges.split(' ')) {
    const [net = '', bits] = range.split('/');
    closed.addSubnet(net, Number(bits), family);
  }
}

/** An IPv4 address inside an IPv6 one (::ffff:a.b.c.d) is judged as the former. */
export const isPublicAddress = (address: string): boolean => !closed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
