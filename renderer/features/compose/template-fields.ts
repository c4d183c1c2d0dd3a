/** Names of `campaign.…` a text asks for, in their order. */
export const fieldsOf = (...texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(text => [...text.matchAll(/\bcampaign\.([a-z_]{1,40})/g)].map(([, name = '']) => name))),
];
