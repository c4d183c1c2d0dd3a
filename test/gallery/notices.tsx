import type { ReactNode } from 'react';
import { NoticeList } from '../../renderer/features/compose/notices/NoticeList.tsx';
import type { NoticeActs } from '../../renderer/features/compose/notices/use-notice-acts.ts';
import type { GuardFinding } from '../../shared/contract/tact.ts';
import { choicesFor } from '../../shared/domain/tact/guard-decision.ts';
import { FINDINGS } from '../e2e/support/tact-findings.ts';
import { Scened } from './scened.tsx';
import { state, type Part } from './specimen.ts';

const nothing = (): void => {};
const ACTS: NoticeActs = {
  act: nothing,
  offer: nothing,
  letGo: nothing,
  headsUp: null,
  endHeadsUp: nothing,
  aside: null,
  takeBack: nothing,
  error: null,
};
const FILE = { name: 'contacts.csv', type: 'text/csv', path: '/kept/contacts.csv', bytes: 4_200 };

/** What each guard says, beside those of the tests' letter. */
const MORE: readonly GuardFinding[] = [
  { ...FINDINGS.asked, message: { code: 'only-asks', params: { asks: 3, day: '2026-10-12' } }, offers: [] },
  { ...FINDINGS.detail, part: { kind: 'attachment', index: 0 } },
  { ...FINDINGS.space, message: { code: 'familiar-at-work', params: { words: 'what’s up' } }, evidence: 'what’s up' },
  {
    ...FINDINGS.length,
    guard: 'values',
    message: { code: 'off-values', params: { values: 3 } },
    choices: [...choicesFor('values')],
    evidence: '',
  },
  { ...FINDINGS.greeting, message: { code: 'other-sign-off', params: { usual: 'Take care', said: 'Yours faithfully' } } },
  { ...FINDINGS.length, message: { code: 'much-longer', params: { words: 310, usual: 60, whose: 'mine' } } },
];

const one = (finding: GuardFinding): ReactNode => (
  <Scened>
    <NoticeList findings={[finding]} personId={5} to="Julie" files={[FILE]} acts={ACTS} />
  </Scened>
);

/** What each guard says of a draft. */
export const NOTICES: Part = {
  id: 'notices',
  specimens: [
    {
      of: 'NoticeList',
      states: [...Object.values(FINDINGS), ...MORE].map((finding, index) =>
        state(`${index + 1}. ${finding.guard}: ${finding.message.code}`, () => one(finding)),
      ),
    },
  ],
};
