import type { Random } from './random.ts';

const WORDS =
  'bonjour merci pour votre message la semaine prochaine nous pouvons nous voir à Lyon ou à Paris je vous envoie le document demain the meeting went well and I would like to hear how you are doing since the move please find below some notes on what we said last time à bientôt with kind regards';

/** Plausible text cut from one long seeded text, so that making a body costs a slice. */
export class BodyText {
  readonly #random: Random;
  readonly #text: string;

  constructor(random: Random) {
    this.#random = random;
    const words = WORDS.split(' ');
    let text = '';
    for (let length = 0; text.length < 200_000; length++) text += random.pick(words) + (length % 11 === 10 ? '\r\n' : ' ');
    this.#text = text;
  }

  /** About `length` bytes. */
  of(length: number): string {
    const at = this.#random.int(this.#text.length - length);
    return this.#text.slice(at, at + length);
  }
}
