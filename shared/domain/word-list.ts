/** The entries of a table written as text: separated by commas or line ends. */
export const words = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');
