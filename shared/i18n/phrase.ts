/** A sentence in pieces; the telling ones are shown stronger where there is a way to. */
export interface Piece {
  readonly text: string;
  readonly strong?: true;
}
export type Phrase = readonly Piece[];

export const strong = (text: string): Piece => ({ text, strong: true });
export const plain = (text: string): Piece => ({ text });
export const textOf = (phrase: Phrase): string => phrase.map(piece => piece.text).join('');
