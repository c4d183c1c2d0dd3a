const FRAME = /\bat .*$/;

/**
 * A bug's kind and place, for the log. Never its message: a message may quote what was being handled, an address or a subject.
 */
export function whereItBroke(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const frames = (error.stack ?? '').split('\n').map(line => line.trim());
  const at = frames.filter(line => line.startsWith('at ') && FRAME.test(line)).slice(0, 6);
  return { error: error.name, at: at.join(' < ') };
}
