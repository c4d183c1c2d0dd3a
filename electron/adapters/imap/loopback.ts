import { isIPv4 } from 'node:net';

/** Whether a host name or address as configured is this machine: 127.0.0.0/8, ::1, `localhost` (RFC 6761 §6.3). */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || isLoopbackAddress(name);
}

/** The same for the address a socket is connected to, where names no longer can mislead. */
export function isLoopbackAddress(address: string): boolean {
  const v4 = address.replace(/^::ffff:/i, '');
  return address === '::1' || (isIPv4(v4) && v4.startsWith('127.'));
}
