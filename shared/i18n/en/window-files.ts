const n = (count: number, digits = 0): string => count.toLocaleString('en', { maximumFractionDigits: digits });
const KILO = 1000;

const size = (bytes: number): string => {
  if (bytes < KILO) return `${n(bytes)} bytes`;
  return bytes < KILO * KILO ? `${n(bytes / KILO)} KB` : `${n(bytes / KILO / KILO, 1)} MB`;
};

/** Files that go with a letter, and letters that follow it. */
export const files = {
  title: 'Files',
  lead: 'They go with each letter, as they are now.',
  leadOne: 'They go with the letter, as they are now.',
  add: 'Add a file…',
  drop: 'or drop it here',
  remove: (name: string): string => `Remove ${name}`,
  size,
  adding: (name: string): string => `Adding ${name}…`,
  tooLarge: (name: string, most: number): string => `${name} would make it more than ${size(most)}, which many mailboxes refuse.`,
  tooMany: (most: number): string => `${n(most)} files at most.`,
  empty: (name: string): string => `${name} is empty, or a folder.`,
};

/** What news sent to many owes its readers. */
export const terms = {
  title: 'Since it is news to many',
  wayOut: 'It ends with a sentence on how to hear no more.',
  commercial: 'It offers something for money.',
  attested: 'Everybody in it agreed to such mail from me, or has bought from me before.',
};

export const follow = {
  title: 'If no answer comes',
  lead: 'Another letter some days later, only to those who have not answered. Any answer ends it.',
  add: 'Add a letter',
  letter: (number: number): string => `Letter ${n(number)}`,
  after: 'Days later',
  text: 'Text',
  badDays: 'Whole days, from 1 to 365.',
  remove: (number: number): string => `Remove letter ${n(number)}`,
  later: (number: number, days: number): string =>
    `Letter ${n(number)}, ${days === 1 ? 'a day' : `${n(days)} days`} later, if no answer came`,
};
