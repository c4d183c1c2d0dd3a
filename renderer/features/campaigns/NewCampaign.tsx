import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { Announcement } from '../../../shared/contract/tact.ts';
import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import { CAMPAIGN_KINDS, SPACES, type CampaignKind, type Space } from '../../../shared/domain/campaigns/campaign.ts';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import { useLanguage } from '../../app/language.tsx';
import { go } from '../../app/route.ts';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';

const OCCASION: Record<CampaignKind, (space: Space) => TemplateKind> = {
  'check-in': () => 'check-in',
  wishes: space => (space === 'friends' ? 'new-year-friends' : 'new-year-clients'),
  announcement: () => 'my-news',
  thanks: () => 'thanks-help',
};

/** Weekdays in office hours: when a letter written by hand would leave. */
const SCHEDULE: CampaignDraft['schedule'] = { startAt: null, fromHour: 9, toHour: 18, days: [1, 2, 3, 4, 5] };
const LONGEST_NAME = 80;
const NOBODY: CampaignDraft['audience'] = {
  circleIds: [],
  bands: [],
  tags: [],
  languages: [],
  silentDaysMin: null,
  silentDaysMax: null,
  personIds: [],
  withoutIds: [],
  liftedIds: [],
};

/** What the campaign is for; everything else comes in its steps. `news`: the plan of one's news whose last step it is. */
export function NewCampaign(props: { news: number | null }): ReactNode {
  const plans = useAsk('announcement.list', {}, { enabled: props.news !== null });
  if (props.news === null) return <CampaignForm plan={null} />;
  if (plans.isError) return <Problem error={plans.error} retry={() => void plans.refetch()} />;
  return plans.data ? <CampaignForm plan={plans.data.find(({ id }) => id === props.news) ?? null} /> : null;
}

/** Of those who are told together, who does not know yet. */
const toldTogether = ({ steps }: Announcement): number[] =>
  steps.flatMap(({ step, people }) =>
    step === 'wave' ? people.flatMap(({ who, toldAt }) => (toldAt === null && who.personId !== null ? [who.personId] : [])) : [],
  );

function CampaignForm({ plan }: { plan: Announcement | null }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns;
  const accounts = useAsk('account.list', {});
  const create = useTell('campaign.create');
  const [name, setName] = useState(plan?.news.slice(0, LONGEST_NAME) ?? '');
  const [kind, setKind] = useState<CampaignKind>(plan ? 'announcement' : 'wishes');
  const [space, setSpace] = useState<Space>('professional');
  const [chosen, setAccount] = useState<number | null>(null);
  const accountId = chosen ?? accounts.data?.[0]?.id;
  const submit = (): void => {
    if (accountId === undefined) return;
    create.mutate(
      {
        name: name.trim(),
        kind,
        space,
        accountId,
        templateKind: OCCASION[kind](space),
        templateIds: [],
        fields: plan ? { news: plan.news } : {},
        audience: plan ? { ...NOBODY, personIds: toldTogether(plan) } : NOBODY,
        schedule: SCHEDULE,
        thread: 'new',
        attachments: [],
      },
      { onSuccess: ({ id }) => go(`campaigns/${id}/who`) },
    );
  };
  return (
    <div className="writing">
      <p className="crumb">
        <a href="#/campaigns">{words.back}</a>
      </p>
      <h1>{words.new}</h1>
      <p className="lead">{words.lead}</p>
      {plan ? <p className="soft after-lead">{words.ofPlan(toldTogether(plan).length)}</p> : null}
      <Form
        className="form"
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={words.name} placeholder={words.nameHint} value={name} onChange={setName} autoFocus />
        <section className="stack tight">
          <h2 id="campaign-kind">{words.kind}</h2>
          <Segments
            labelledBy="campaign-kind"
            value={kind}
            options={CAMPAIGN_KINDS.map(id => ({ id, name: all.campaigns.kind(id) }))}
            onChange={setKind}
          />
        </section>
        <section className="stack tight">
          <h2 id="campaign-space">{words.space}</h2>
          <Segments
            labelledBy="campaign-space"
            value={space}
            options={SPACES.map(id => ({ id, name: all.campaigns.space(id) }))}
            onChange={setSpace}
          />
          <small className="soft">{words.spaceMore}</small>
        </section>
        {accounts.data && accounts.data.length > 1 ? (
          <Choice
            label={words.from}
            value={String(accountId)}
            options={accounts.data.map(({ id, email }) => ({ id: String(id), name: printable(email) }))}
            onChange={id => setAccount(Number(id))}
          />
        ) : null}
        {create.isError ? <Problem error={create.error} /> : null}
        <div className="actions">
          <Button type="submit" className="button go" isDisabled={name.trim() === ''} isPending={create.isPending}>
            {words.create}
          </Button>
        </div>
      </Form>
    </div>
  );
}
