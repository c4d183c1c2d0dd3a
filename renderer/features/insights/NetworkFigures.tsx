import type { ReactNode } from 'react';
import type { InsightsReport } from '../../../shared/contract/insights.ts';
import { TOUCH_CHANNELS } from '../../../shared/domain/agenda/channel.ts';
import { usual } from '../../../shared/domain/insights/usual.ts';
import { useLanguage } from '../../app/language.tsx';
import { printable } from '../../ui/printable.ts';
import { type Bar, Bars } from './charts/Bars.tsx';
import { Figure } from './charts/Figure.tsx';
import { StackedColumns } from './charts/StackedColumns.tsx';

/** Letters written and received, week by week. */
export function LettersFigure(props: { report: InsightsReport }): ReactNode {
  const { all, formats } = useLanguage();
  const { letters: say } = all.insights;
  const { letters } = props.report;
  return (
    <Figure
      title={say.title}
      sentence={say.sentence(usual(letters.map(({ sent }) => sent)), usual(letters.map(({ received }) => received)))}
      rows={letters}
      columns={[
        { title: say.week, cell: ({ week }) => formats.date(week) },
        { title: say.sent, cell: ({ sent }) => formats.number(sent), number: true },
        { title: say.received, cell: ({ received }) => formats.number(received), number: true },
      ]}
    >
      <StackedColumns
        stacks={letters.map(({ week, sent, received }) => ({ label: formats.shortDay(week), up: [sent], down: [received] }))}
        up={[{ fill: 'full', name: say.sent }]}
        down={[{ fill: 'open', name: say.received }]}
      />
    </Figure>
  );
}

const CHANNELS = ['mail', ...TOUCH_CHANNELS] as const;

/** Days of contact by how. */
export function ChannelsFigure(props: { report: InsightsReport }): ReactNode {
  const { all, formats } = useLanguage();
  const { channels: say } = all.insights;
  const { channels } = props.report;
  const most = Math.max(...CHANNELS.map(channel => channels[channel]));
  const others = TOUCH_CHANNELS.reduce((sum, channel) => sum + channels[channel], 0);
  const rows = CHANNELS.filter(channel => channels[channel] > 0);
  return (
    <Figure
      title={say.title}
      sentence={most === 0 ? say.none : say.sentence(channels.mail, others)}
      more={say.more}
      rows={rows}
      columns={[
        { title: say.channel, cell: channel => say.name(channel) },
        { title: say.contacts, cell: channel => formats.number(channels[channel]), number: true },
      ]}
    >
      <Bars
        bars={rows.map((channel): Bar => ({
          key: channel,
          label: say.name(channel),
          length: channels[channel] / most,
          fill: channel === 'mail' ? 'full' : 'lined',
          text: formats.number(channels[channel]),
        }))}
      />
    </Figure>
  );
}

/** From which share on the network leans on one place. */
const LEANING = 0.25;

/** Where the ties that hold are. */
export function OrganisationsFigure(props: { report: InsightsReport }): ReactNode {
  const { all, formats } = useLanguage();
  const { organisations: say, percent } = all.insights;
  const { ties, named, others, personal, effective } = props.report.organisations;
  const [largest] = named;
  const rows = [
    ...named.map(({ name, ties: count, own }) => ({ key: `at ${name}`, name: printable(name), count, own, isPlace: true })),
    { key: 'others', name: say.others, count: others, own: false, isPlace: false },
    { key: 'personal', name: say.personal, count: personal, own: false, isPlace: false },
  ].filter(({ count }) => count > 0);
  const most = Math.max(...rows.map(({ count }) => count), 1);
  const label = ({ name, own }: (typeof rows)[number]): ReactNode => (
    <>
      <bdi>{name}</bdi>
      {own ? <small className="soft"> {say.own}</small> : null}
    </>
  );
  const share = largest ? largest.ties / ties : 0;
  return (
    <Figure
      title={say.title}
      sentence={
        largest
          ? `${say.sentence(printable(largest.name), largest.own, share, effective)} ${share >= LEANING ? say.leaning(share) : ''}`
          : say.none
      }
      rows={rows}
      columns={[
        { title: say.organisation, cell: label },
        { title: say.ties, cell: ({ count }) => formats.number(count), number: true },
        { title: say.share, cell: ({ count }) => percent(count / ties), number: true },
      ]}
    >
      <Bars
        bars={rows.map((row): Bar => ({
          key: row.key,
          label: label(row),
          length: row.count / most,
          fill: row.own ? 'hatched' : row.isPlace ? 'full' : 'dotted',
          text: `${formats.number(row.count)} · ${percent(row.count / ties)}`,
        }))}
      />
    </Figure>
  );
}
