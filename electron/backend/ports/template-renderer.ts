import type { TemplateLanguage, TemplateValues } from '../../../shared/domain/templates/template-values.ts';

export interface RenderJob {
  readonly template: string;
  readonly values: TemplateValues;
  readonly language: TemplateLanguage;
  /** IANA name, for dates. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
}

export type Rendered =
  | {
      readonly ok: true;
      readonly text: string;
      /** Dotted names the template uses without a `default`. */
      readonly needs: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problem: 'syntax' | 'unknown-name' | 'too-much';
      readonly message: string;
      readonly line: number | null;
    };

export interface TemplateRenderer {
  /** Never rejects. A template that will not end is killed with its worker and answered with `too-much`. */
  render(job: RenderJob): Promise<Rendered>;
  close(): Promise<void>;
}
