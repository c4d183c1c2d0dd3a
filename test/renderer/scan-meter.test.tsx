import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ScanMeter } from '../../renderer/features/sync/ScanMeter.tsx';
import { progressOf } from '../e2e/support/scripted-backend.ts';
import { show } from './support/window.tsx';

const bar = (): HTMLProgressElement => screen.getByRole<HTMLProgressElement>('progressbar');

it.each([
  ['nothing known yet', { phase: 'connecting', total: 0 }, 0],
  ['half of it read', { phase: 'reading', done: 50, total: 100 }, 0.5],
  ['nothing new to read', { phase: 'done', total: 0 }, 1],
] as const)('the line of a reading, %s', (_, progress, filled) => {
  show(<ScanMeter progress={progressOf(progress)} />);
  expect(Number(bar().getAttribute('value')) / Number(bar().getAttribute('max'))).toBe(filled);
});
