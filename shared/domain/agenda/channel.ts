/** How people are in touch beside mail. */
export const TOUCH_CHANNELS = ['call', 'meeting', 'linkedin', 'message', 'other'] as const;
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];
