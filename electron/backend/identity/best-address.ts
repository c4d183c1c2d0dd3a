/**
 * Where to write to: the address used last that is neither dead nor one that asked not to be written to; the one used last where none is left.
 * @param addresses newest use first
 */
export function bestAddress(addresses: readonly string[], suppressed: (address: string) => string | null): string {
  return addresses.find(address => suppressed(address) === null) ?? addresses[0] ?? '';
}
