import { cleanText } from '../adapters/imap/clean-text.ts';

const LONGEST_NAME = 60;

/** A name out of mail as a line of a system's menu, where an ampersand would underline the next letter. */
export const menuName = (name: string): string => cleanText(name, LONGEST_NAME).replaceAll('&', '&&');
