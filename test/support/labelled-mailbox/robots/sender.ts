import type { MessageKind } from '../../../../shared/domain/letter.ts';

/** Somebody who is nobody: what writes, in which form. `{n}` is a number, `{id}` a token, `{who}` and `{them}` one of the owner's people. */
export interface Robot {
  readonly kind: MessageKind;
  readonly trap: string;
  readonly from: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly text: string;
  /** Left out: the owner. */
  readonly to?: string;
  readonly returnPath?: string;
  readonly contentType?: string;
  /** How often, beside the others; 1 where left out. */
  readonly weight?: number;
}
