import { BlockList, isIP } from 'node:net';

/** Networks of IPv4 that are not the public Internet (IANA special-purpose registry). */
const notPublic4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24],
  ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];

/** Of IPv6 only global unicast is public, and of that not what stands for something else: tunnels that carry an IPv4 address, documentation, identifiers. */
const public6: readonly (readonly [string, number])[] = [['2000::', 3]];
const notPublic6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['2620:4f:8000::', 48], ['3fff::', 20]];

const list = (networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const made = new BlockList();
  for (const [net, prefix] of networks) made.addSubnet(net, prefix, family);
  return made;
};

const [closed4, open6, closed6] = [list(notPublic4, 'ipv4'), list(public6, 'ipv6'), list(notPublic6, 'ipv6')];

/** Whether an address belongs to the public Internet. What is no address is not public. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4: return !closed4.check(address, 'ipv4');
    case 6: return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
    default: return false;
  }
};
