/** « jeudi » goes bare, « 30 novembre » wants its article: « avant jeudi », « avant le 30 novembre ». */
export const theDay = (day: string): string => (/^\d/.test(day) ? `le ${day}` : day);
