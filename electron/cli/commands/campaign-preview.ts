import type { Recipient } from '../../../shared/contract/writing.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map(line => `    ${printable(line)}`.trimEnd())
    .join('\n');

/** Every letter as it would go, what is wrong on top and the riskiest first; then who is left out, and why. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const campaignId = context.positionals[0] ?? '';
    const preview = await ask('campaign.preview', { campaignId });
    const { excluded } = await ask('campaign.audience', { campaignId });
    if (context.json) return printJson(context, { ...preview, excluded });
    const { templates, campaigns } = words;
    const letter = ({ name, address, subject, text, findings, followUps = [] }: Recipient): string =>
      [
        `${printable(name)} <${printable(address)}>`,
        ...findings.map(({ rule, severity, span }) => {
          const sentence = templates.finding(rule, printable(span));
          return `  ${severity === 'hold' ? templates.holds(sentence) : templates.look(sentence)}`;
        }),
        `  ${printable(subject)}`,
        indented(text),
        ...followUps.flatMap((next, index) => [`  ${campaigns.followUp(index + 1)}`, indented(next.text)]),
        '',
      ].join('\n');
    context.terminal.out(preview.recipients.map(recipient => `${letter(recipient)}\n`).join(''));
    if (excluded.length > 0) {
      const lines = excluded.map(({ name, reasons }) => `  ${printable(name)}: ${reasons.map(campaigns.exclusion).join(' ')}\n`);
      context.terminal.out(`${campaigns.leftOut}\n${lines.join('')}\n`);
    }
    context.terminal.out(`${campaigns.counts(preview.recipients.length, excluded.length)}\n`);
  });
