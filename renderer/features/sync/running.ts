import type { ScanProgress } from '../../../shared/contract/shapes.ts';

const RUNNING: ReadonlySet<ScanProgress['phase']> = new Set(['connecting', 'listing', 'reading', 'finishing']);

export const isRunning = (progress: ScanProgress): boolean => RUNNING.has(progress.phase);
