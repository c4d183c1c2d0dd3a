const TAG_LENGTH = 50;

/** The tags in what somebody typed: divided by commas, each once, as long as a tag may be. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map(tag => tag.replace(/\s+/g, ' ').trim().slice(0, TAG_LENGTH))
      .filter(tag => tag !== ''),
  ),
];
