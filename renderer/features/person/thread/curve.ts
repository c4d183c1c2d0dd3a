/** The sway of the thread: x in px around 0 at height y. Two slow waves, so that it looks laid down and not computed. */
export const sway = (y: number): number => 4.2 * Math.sin(y / 47) + 2.4 * Math.sin(y / 21 + 1.3);

const STEP = 5;

/** An SVG path along the thread from `top` to `bottom` (px), centred on `x`. */
export function threadPath(x: number, top: number, bottom: number): string {
  const points: string[] = [];
  for (let y = top; y < bottom; y += STEP) points.push(`${(x + sway(y)).toFixed(1)} ${y.toFixed(1)}`);
  points.push(`${(x + sway(bottom)).toFixed(1)} ${bottom.toFixed(1)}`);
  return `M${points.join('L')}`;
}
