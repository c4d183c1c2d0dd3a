import { spokenNumber } from './number-words.ts';

/** The last digits of a number: country code and trunk 0 stand before them. */
const TAIL = 8;
/** E.164 §6.1: at most fifteen digits. */
const MOST_DIGITS = 15;

/** « (0) » is the trunk 0 that is left out when one calls from abroad. */
const digitsOf = (number: string): string => number.replace(/\(0\)/g, '').replaceAll(/\D/g, '').replace(/^00/, '');

/** What of a number a country code and a trunk 0 do not change; null for what is too short to be called. */
export function phoneKey(number: string): { readonly key: string; readonly whole: string } | null {
  const whole = digitsOf(number);
  return whole.length < TAIL || whole.length > MOST_DIGITS ? null : { key: whole.slice(-TAIL), whole };
}

/**
 * Whether two numbers are one line: equal but for a country code (E.164: at most three digits) and the trunk 0 of the shorter.
 * Without the country the shorter was written in, this is as much as can be told; no table of countries would add to it.
 */
export function isSameLine(a: string, b: string): boolean {
  const [one, other] = [a.replace(/^0/, ''), b.replace(/^0/, '')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long === short || (long.endsWith(short) && long.length - short.length <= 3 && short.length >= TAIL);
}

/** A stretch of text that may be called. */
interface Called {
  readonly key: string;
  readonly whole: string;
  readonly from: number;
  readonly to: number;
}

/** Digits in whatever groups people write a number in, several numbers after each other, digits spelled out among them. */
const RUN =
  /(?<![\p{L}@+\d]|\d[.,])[+(]{0,2}(?:\d|(?:zero|oh|nought|double|triple)\b)(?:[\s.,\-/()·•–—_]{0,3}(?:\d|(?<=[\s,\-/.–])(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)(?:-[a-z]+){0,3}(?![\p{L}]))){5,60}(?![\p{L}@])/gu;
const PIECE = /\(0\)|\d+|[a-z]+(?:-[a-z]+)*/g;
/** Numbers that are none to call. */
const OTHER_NUMBER =
  /(?:siret|siren|rcs|tva|vat|iban|bic|ape|naf|isbn|issn|n[o°]|ref(?:erence)?|order|commande|facture|invoice|dossier|account|compte|po)\W{0,5}$/;

interface Piece {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Whether a number may begin here: something parts it from the digits before, or those are dialled first (00, 011, 8). */
  readonly begins: boolean;
}

const PARTED = /[/,;()\n·•]|\s{2}|\s[-–—]\s/;
const DIALLED_FIRST = /^(?:0|00|011|8)$/;

function piecesOf(run: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let times = 1;
  let end = 0;
  for (const { 0: said, index } of run.matchAll(PIECE)) {
    if (said === '(0)') {
      end = index + said.length;
      continue;
    }
    if (said === 'double' || said === 'triple') {
      times = said === 'double' ? 2 : 3;
      continue;
    }
    const digits = /^\d/.test(said) ? said : (spokenNumber(said) ?? '');
    if (digits === '') continue;
    const last = pieces.at(-1);
    const begins = last === undefined || PARTED.test(run.slice(end, index)) || DIALLED_FIRST.test(last.digits);
    end = index + said.length;
    pieces.push({ digits: digits.repeat(times), from: start + (last === undefined ? 0 : index), to: start + end, begins });
    times = 1;
  }
  return pieces;
}

const digitsFrom = (pieces: readonly Piece[], at: number): number =>
  pieces.slice(at, at + 8).reduce((sum, { digits }) => sum + digits.length, 0);

/** Two numbers may follow each other with but a space between: then the second begins with its trunk 0. */
const another = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.digits.startsWith('0') === true && digitsFrom(pieces, at) > TAIL;

/** Every stretch of a folded text that reads as a telephone number of its own, not as the middle of a longer one. */
export function* numbersIn(plain: string): Generator<Called> {
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    if (OTHER_NUMBER.test(plain.slice(Math.max(0, index - 24), index))) continue;
    const pieces = piecesOf(run, index);
    for (const [first, piece] of pieces.entries()) {
      if (!piece.begins && !another(pieces, first)) continue;
      let whole = '';
      for (let last = first; last < pieces.length && whole.length <= MOST_DIGITS; last += 1) {
        const { digits, to } = pieces[last] ?? piece;
        whole = (whole + digits).replace(/^00/, '');
        const next = pieces[last + 1];
        if (whole.length < TAIL || whole.length > MOST_DIGITS) continue;
        if (next === undefined || next.begins || another(pieces, last + 1)) yield { key: whole.slice(-TAIL), whole, from: piece.from, to };
      }
    }
  }
}
