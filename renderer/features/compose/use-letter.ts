import { useState } from 'react';
import type { Finding, TemplateRow } from '../../../shared/contract/writing.ts';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import { useAsk } from '../../transport/ask.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { startsFor, textOfStart, type Start, type StartText } from './start-text.ts';
import { fieldsOf } from './template-fields.ts';

const TYPING_MS = 350;

/** Words that were there before the user came. */
export interface BegunLetter {
  readonly subject: string;
  readonly text: string;
}
type Words = BegunLetter;

export interface Letter extends Words {
  readonly tone: Tone;
  readonly start: Start;
  readonly starts: ReturnType<typeof startsFor>;
  readonly startText: StartText;
  readonly fieldNames: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** The findings are of an earlier text. */
  readonly isChecking: boolean;
  readonly isEdited: boolean;
  readonly error: Error | null;
  readonly setStart: (start: Start) => void;
  readonly setFields: (fields: Record<string, string>) => void;
  readonly edit: (change: Partial<Words>) => void;
  readonly startAgain: () => void;
}

/** A letter being written, with this many files: what was begun elsewhere, or what the template makes of it until a hand changes it, and from then on that hand's words, checked as they come. */
export function useLetter(
  personId: number,
  tone: Tone,
  templates: readonly TemplateRow[],
  attachments: number,
  begun?: BegunLetter,
  occasion: TemplateKind | null = null,
): Letter {
  const [start, setStart] = useState<Start>(`kind:${occasion ?? 'check-in'}`);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [edited, setEdited] = useState<Words | null>(begun && (begun.subject !== '' || begun.text !== '') ? begun : null);
  const starts = startsFor(templates, tone.language, tone.register);
  const startText = textOfStart(start, starts);

  const common = { language: tone.language, personId, personalLine: '', attachments };
  const settledFields = useSettled(fields, TYPING_MS);
  const made = useAsk(
    'template.preview',
    { ...common, subject: startText.subject, body: startText.body, fields: settledFields },
    { keep: true },
  );
  const words = edited ?? { subject: made.data?.subject ?? '', text: made.data?.text ?? '' };
  const settledWords = useSettled(words, TYPING_MS);
  const checked = useAsk(
    'template.preview',
    { ...common, subject: settledWords.subject, body: settledWords.text, fields: {} },
    { enabled: edited !== null, keep: true },
  );
  const isBehind = edited !== null && (settledWords.text !== words.text || settledWords.subject !== words.subject || checked.isFetching);
  return {
    ...words,
    tone,
    start,
    starts,
    startText,
    fieldNames: fieldsOf(startText.subject, startText.body),
    fields,
    findings: (edited === null ? made.data : checked.data)?.findings ?? [],
    isChecking: isBehind || made.isFetching,
    isEdited: edited !== null,
    error: made.error ?? checked.error,
    setStart,
    setFields,
    edit: change => setEdited({ ...words, ...change }),
    startAgain: () => setEdited(null),
  };
}
