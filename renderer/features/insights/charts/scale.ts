const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The smallest round number no less than `value`, for the top of a scale; 1 at least. */
export function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  for (const step of STEPS) if (step * power >= value) return step * power;
  return 10 * power;
}

/** Which of `count` columns get a label `needs` px wide, when each is `step` px apart: the last one always, and as many before as fit. */
export function labelled(index: number, count: number, step: number, needs: number): boolean {
  const every = Math.max(1, Math.ceil(needs / step));
  return (count - 1 - index) % every === 0;
}
