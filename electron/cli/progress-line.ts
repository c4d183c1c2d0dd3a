import type { ScanProgress } from '../../shared/contract/shapes.ts';
import type { Formats } from '../../shared/i18n/formats.ts';
import type { Messages } from '../../shared/i18n/index.ts';
import { printable } from './printable.ts';

const BAR = 24;

const bar = (done: number, total: number): string => {
  const full = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * BAR);
  return `${'━'.repeat(full)}${'─'.repeat(BAR - full)}`;
};

/** One line of a scan, at most `columns` wide; empty where there is nothing to say. */
export const progressLine = (progress: ScanProgress, account: string, columns: number, { cli }: Messages, formats: Formats): string => {
  const { phase, folder, done, total, perSecond, secondsLeft, people } = progress;
  const words = (): string => {
    if (phase === 'connecting') return cli.connecting(account);
    if (phase === 'listing') return cli.listing;
    if (phase !== 'reading' && phase !== 'finishing') return '';
    const parts = [
      cli.reading(folder ?? '', done, total),
      cli.rate(perSecond),
      ...(secondsLeft === null ? [] : [cli.timeLeft(formats.duration(secondsLeft))]),
      cli.peopleSoFar(people),
    ];
    return `${bar(done, total)} ${parts.join(' · ')}`;
  };
  return printable(words()).slice(0, Math.max(0, columns - 1));
};
