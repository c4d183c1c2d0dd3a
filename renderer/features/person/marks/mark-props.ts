import type { Marks } from '../../../../shared/contract/writing.ts';
import type { SaidMarks } from './use-marks.ts';

export interface MarkProps {
  readonly marks: Marks;
  readonly say: SaidMarks['say'];
}
