import type { RepairReport } from '../../../shared/contract/rescue.ts';
import type { Backups } from './backups.ts';

/** What is left to do where the data cannot be opened. */
export interface Rescue {
  repair(): RepairReport;
  readonly backups: Pick<Backups, 'bring' | 'preview' | 'stage'>;
}
