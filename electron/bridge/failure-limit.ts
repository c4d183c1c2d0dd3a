/** Counts refused requests in a sliding window. A request with the right token is never held back by it. */
export const failureLimit = (most: number, windowMs: number) => {
  let times: number[] = [];
  return {
    /** Notes a failure at `now` (ms); true if there have been too many of late. */
    exceeded: (now: number): boolean => {
      times = times.filter(time => now - time < windowMs);
      if (times.length >= most) return true;
      times.push(now);
      return false;
    },
  };
};
