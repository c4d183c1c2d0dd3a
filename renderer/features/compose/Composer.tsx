import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Attachment } from '../../../shared/contract/attachments.ts';
import type { Account, PersonPage } from '../../../shared/contract/shapes.ts';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import { useLanguage } from '../../app/language.tsx';
import { Field } from '../../ui/Field.tsx';
import { Findings, isHeld } from '../../ui/Findings.tsx';
import { mailLink } from '../../../shared/domain/links/mail-link.ts';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { FieldInputs } from './FieldInputs.tsx';
import { HeadsUpSheet } from './notices/HeadsUpSheet.tsx';
import { MarkedText } from './notices/MarkedText.tsx';
import { NoticeList } from './notices/NoticeList.tsx';
import { spanInText } from './notices/span-in-text.ts';
import { ThanksHere } from './notices/ThanksHere.tsx';
import { useNoticeActs, type NoticeActs } from './notices/use-notice-acts.ts';
import { useNotices } from './notices/use-notices.ts';
import { SendSheet } from './SendSheet.tsx';
import { ToneChoice } from './ToneChoice.tsx';
import { SendChoices, type SendTerms } from './SendChoices.tsx';
import { StartChoice } from './StartChoice.tsx';
import { sendTime } from './send-time.ts';
import { useLetter, type BegunLetter } from './use-letter.ts';

interface Props {
  readonly person: PersonPage;
  readonly tone: Tone;
  readonly templates: readonly TemplateRow[];
  readonly accounts: readonly Account[];
  readonly begun?: BegunLetter | undefined;
  /** Where it starts; null: as ever. */
  readonly occasion: TemplateKind | null;
}

/** The letter on the left, as a sheet of paper; on the right what it starts from, how it is addressed, and what to look at. */
export function Composer(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing;
  const { person, accounts } = props;
  const [files, setFiles] = useState<Attachment[]>([]);
  const letter = useLetter(person.id, props.tone, props.templates, files.length, props.begun, props.occasion);
  const [terms, setTerms] = useState<SendTerms>({ thread: 'new', when: 'now', at: '', accountId: accounts[0]?.id ?? 0 });
  const [reading, setReading] = useState(false);
  const afterSheet = useRef<(() => void) | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const notices = useNotices(person.addresses[0] ?? '', letter, files);
  const acts = useNoticeActs({ personId: person.id, accountId: terms.accountId, letter, files, setFiles, notices, field });
  /** A choice that changes the letter, or lets it wait, leads out of the sheet it would go from. */
  const fromSheet: NoticeActs = {
    ...acts,
    act: (finding, decision) => {
      setReading(decision === 'anyway' || decision === 'they-know');
      // The sheet keeps the focus until it is gone.
      if (decision === 'change') afterSheet.current = () => acts.act(finding, decision);
      else acts.act(finding, decision);
    },
    offer: (finding, need) => {
      setReading(false);
      acts.offer(finding, need);
    },
  };
  const marks = notices.open.flatMap(finding => {
    const span = spanInText(letter.text, finding);
    return span ? [{ span, severity: finding.severity }] : [];
  });
  const dismissFirst = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = notices.open;
    // What is opened over the page has its own use for Escape, though its events come by here.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !first || !isHere) return;
    event.preventDefault();
    notices.decide(first, 'anyway');
  };
  const unready = letter.subject.trim() === '' || letter.text.trim() === '' || letter.isChecking || isHeld(letter.findings);
  const badTime = sendTime(terms.when, terms.at, useNow()) === undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- each notice has its button; Escape is their shortcut
    <div className="compose" onKeyDown={dismissFirst}>
      <div>
        <p className="crumb">
          <a href={`#/person/${person.id}`}>
            <Name>{person.name}</Name>
          </a>
          <span>
            <Name>{person.addresses[0] ?? ''}</Name>
          </span>
        </p>
        <h1>
          {words.write} <i className="soft">{words.compose.to.toLowerCase()}</i> <Name>{person.name}</Name>
        </h1>
        <div className="stack letter-fields">
          <Field label={words.subject} value={letter.subject} onChange={subject => letter.edit({ subject })} lang={letter.tone.language} />
          <MarkedText
            field={field}
            marks={marks}
            label={words.text}
            rows={12}
            value={letter.text}
            onChange={text => letter.edit({ text })}
            lang={letter.tone.language}
          />
          <Attachments files={files} lead={words.files.leadOne} onChange={setFiles} />
        </div>
        {letter.error ? <Problem error={letter.error} /> : null}
        <div className="actions">
          <Button className="button go" isDisabled={unready || badTime} onPress={() => setReading(true)}>
            {words.compose.read}
          </Button>
          <a
            className="button quiet"
            target="_blank"
            rel="noreferrer"
            href={mailLink(person.addresses[0] ?? '', { subject: letter.subject, body: letter.text })}
          >
            {all.agenda.inMailProgram}
          </a>
          {letter.isEdited ? (
            <>
              <Button className="button quiet" onPress={letter.startAgain}>
                {words.compose.again}
              </Button>
              <small className="soft">{words.compose.changed}</small>
            </>
          ) : null}
        </div>
      </div>
      <aside className="stack" aria-label={words.compose.start}>
        <section className="checks" aria-live="polite" aria-busy={letter.isChecking}>
          <h2>{words.findings.title}</h2>
          <Findings findings={letter.findings} quiet={notices.open.length > 0} />
          <NoticeList findings={notices.open} personId={person.id} to={person.name} files={files} acts={acts} />
          {notices.open.length > 0 ? <small className="soft">{all.manners.notice.keys}</small> : null}
          <ThanksHere personId={person.id} startsFrom={letter.startText.kind} isEdited={letter.isEdited} />
          {acts.aside ? (
            <Button className="button quiet" onPress={acts.takeBack}>
              {all.manners.notice.back}
            </Button>
          ) : null}
          {acts.error ? <Problem error={acts.error} /> : null}
        </section>
        <StartChoice letter={letter} />
        <FieldInputs title={words.compose.fields} names={letter.fieldNames} values={letter.fields} onChange={letter.setFields} />
        <ToneChoice personId={person.id} tone={letter.tone} />
        <SendChoices terms={terms} accounts={accounts} onChange={setTerms} />
      </aside>
      <SendSheet
        person={person}
        letter={letter}
        files={files}
        terms={terms}
        notices={notices}
        isOpen={reading}
        onGone={() => {
          afterSheet.current?.();
          afterSheet.current = null;
        }}
        onClose={() => setReading(false)}
      >
        <NoticeList findings={notices.interrupts} personId={person.id} to={person.name} files={files} acts={fromSheet} />
      </SendSheet>
      <HeadsUpSheet headsUp={acts.headsUp} onClose={acts.endHeadsUp} />
    </div>
  );
}
