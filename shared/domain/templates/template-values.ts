/** BCP 47 primary tags the templates exist in. */
export type TemplateLanguage = 'en' | 'fr';

/** How one speaks to somebody. `tu` and `vous` are French; English knows first names and formality. */
export const REGISTERS = ['tu', 'vous', 'first-name', 'formal'] as const;
export type Register = (typeof REGISTERS)[number];

/** What a template may name. Blank strings are unknown, and hold the recipient where the template uses them without a `default`. */
export interface TemplateValues {
  readonly person: {
    readonly first_name: string;
    readonly last_name: string;
    readonly name: string;
    readonly email: string;
    readonly organisation: string;
    readonly register: Register;
    readonly language: TemplateLanguage;
    /** The user's own first line to them, where their letters show one; else '' or left out. */
    readonly greeting?: string;
  };
  readonly circle: { readonly name: string; readonly purpose: string };
  readonly tie: {
    /** ISO dates, '' where there was no contact. */
    readonly last_contact: string;
    readonly first_contact: string;
    /** Their last letter. */
    readonly last_received: string;
    readonly days_since: number | '';
  };
  readonly me: { readonly first_name: string; readonly name: string; readonly email: string; readonly organisation: string };
  /** `next_year` is the one that wishes are for: this one until June, then the next. */
  readonly today: { readonly date: string; readonly year: number; readonly next_year: number };
  /** The line written for this recipient alone. */
  readonly personal_line: string;
  /** What the user filled in for the whole campaign: `campaign.news`, `campaign.link`… */
  readonly campaign: Readonly<Record<string, string>>;
}
