/* oxlint-disable no-control-regex -- this file exists to name these characters */
/** Controls (an escape sequence in a name would act on the terminal), bidi marks and other invisible characters: UAX #9, UTS #39. */
const HOSTILE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Text out of mail as one harmless line of the terminal. */
export const printable = (text: string): string => text.replace(HOSTILE, ' ').replace(/ +/g, ' ').trim();
