/** "on Thursday, 09:20", but "today, 14:10": no one leaves on today. */
export const onWhen = (when: string): string => (when.startsWith('today') ? when : `on ${when}`);
