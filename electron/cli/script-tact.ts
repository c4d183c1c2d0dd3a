import type { GestureRow, Introduction, Named, NeedRow, ThanksDue } from '../../shared/contract/tact.ts';

// What scripts get: stable names, and no number that a rebuild would change.

const who = ({ name, address }: Named) => ({ name, address });

export const scriptGesture = ({ who: of, ...gesture }: GestureRow) => ({ ...gesture, ...who(of) });

export const scriptThanks = ({ who: of, ...thanks }: ThanksDue) => ({ ...thanks, ...who(of) });

export const scriptNeed = ({ who: of, ...need }: NeedRow) => ({ ...need, name: of?.name ?? null, address: of?.address ?? null });

export const scriptIntroduction = ({ a, b, ...introduction }: Introduction) => ({ ...introduction, a: who(a), b: who(b) });
