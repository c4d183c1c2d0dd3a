/** What the screen of gestures shows, as it stands in the address: #/gestures/thanks. */
export const GESTURE_PARTS = ['thanks', 'ledger', 'needs', 'introductions', 'aside', 'news', 'balance'] as const;
export type GesturePart = (typeof GESTURE_PARTS)[number];
