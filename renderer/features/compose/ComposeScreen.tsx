import type { ReactNode } from 'react';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import { toneOf } from '../../../shared/domain/templates/tone.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Composer } from './Composer.tsx';
import type { BegunLetter } from './use-letter.ts';
import { useMannerOfLetters } from './use-manner-of-letters.ts';

/** One letter to one person; `begun` by a link, or from a template. */
export function ComposeScreen(props: { id: number; begun?: BegunLetter | undefined; occasion?: TemplateKind | null }): ReactNode {
  const { all, words, lang } = useLanguage();
  const person = useAsk('person.get', { id: props.id });
  const marks = useAsk('marks.get', { personId: props.id });
  const templates = useAsk('template.list', {});
  const accounts = useAsk('account.list', {});
  const circles = useAsk('circle.list', {});
  const shown = useMannerOfLetters(props.id);
  const failed = [person, marks, templates, accounts, circles].find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} retry={() => void failed.refetch()} />;
  if (!person.data || !marks.data || !templates.data || !accounts.data || !circles.data || !shown) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  if (accounts.data.length === 0) {
    return (
      <Empty title={all.writing.compose.noAccount}>
        <a className="button go" href="#/add">
          {all.writing.compose.addAccount}
        </a>
      </Empty>
    );
  }
  return (
    <Composer
      person={person.data}
      tone={toneOf(marks.data, circles.data.find(({ id }) => id === marks.data.circleId) ?? null, lang, shown)}
      templates={templates.data}
      accounts={accounts.data}
      begun={props.begun}
      occasion={props.occasion ?? null}
    />
  );
}
