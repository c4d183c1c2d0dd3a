/** Seven bits a byte, lowest first, the high bit set on all but the last (LEB128): a day and its share mostly take two bytes. */
let scratch = new Uint8Array(4096);

/**
 * Distinct days ascending and what each holds, as one blob: steps between days and numbers in turn. The bytes are valid until the next
 * call; SQLite copies them.
 */
export function packDays(days: readonly number[], shares: readonly number[]): Uint8Array {
  // Two numbers of at most five bytes a day.
  if (scratch.length < days.length * 10) scratch = new Uint8Array(days.length * 20);
  let at = 0;
  let before = 0;
  const put = (value: number): void => {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) {
      scratch[at] = (rest & 127) | 128;
      at += 1;
    }
    scratch[at] = rest;
    at += 1;
  };
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? 0;
    put(day - before);
    put(shares[index] ?? 0);
    before = day;
  }
  return scratch.subarray(0, at);
}

export function unpackDays(blob: Uint8Array): { days: number[]; shares: number[] } {
  const days: number[] = [];
  const shares: number[] = [];
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = blob[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let day = 0; at < blob.length;) {
    day += take();
    days.push(day);
    shares.push(take());
  }
  return { days, shares };
}
