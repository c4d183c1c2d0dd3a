import type { Lang } from '../../shared/contract/shapes.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** "about 2 in 5 to go quiet by February" */
export function riskWords(_all: Messages, _lang: Lang, risk: number): string {
  return `${Math.round(risk * 100)} %`;
}
