import { byTime, letter, PERSONAL, SIGNED, type LibraryTemplate, type TemplateKind } from './library-template.ts';

const closing = (kind: TemplateKind): string => (kind === 'condolences' ? 'With all my sympathy,' : 'Best wishes,');

const one = (kind: TemplateKind, subject: string, ...body: readonly string[]): LibraryTemplate => ({
  kind,
  language: 'en',
  registers: ['first-name', 'formal', 'tu', 'vous'],
  subject,
  body: letter('{{ person | greeting }}', '', ...body, '', closing(kind), SIGNED),
});

/** English has one "you": warmth is in the greeting and the words, so each text serves every register. */
export const english: readonly LibraryTemplate[] = [
  one(
    'check-in',
    'How are things?',
    'It has been a while since we last wrote ({{ tie.last_contact | date_long }}), and I was wondering how you are.',
    '',
    `${PERSONAL}Nothing urgent at my end. If you have ten minutes one of these days, I would enjoy hearing what you are up to.`,
  ),
  one(
    'thanks-help',
    'Thank you',
    'Thank you for your help with {{ campaign.subject }}. It made a real difference: {{ campaign.outcome }}.',
    '',
    `${PERSONAL}If I can return the favour some day, please say so.`,
  ),
  one(
    'thanks-introduction',
    'Thank you for the introduction',
    'Thank you for putting me in touch with {{ campaign.contact }}. We have found a time to talk.',
    '',
    `${PERSONAL}I will tell you what comes of it.`,
  ),
  one(
    'thanks-added',
    'Glad we are connected',
    'Thank you for adding me. I like to know who is behind a name. Behind mine: {{ campaign.introduction }}.',
    '',
    `${PERSONAL}And you, what keeps you busy at the moment?`,
  ),
  one(
    'thanks-meeting',
    'Good to see you',
    'Thank you for your time on {{ campaign.day }}. One thing has stayed with me since: {{ campaign.takeaway }}.',
    '',
    `${PERSONAL}See you again soon, I hope.`,
  ),
  one(
    'new-year-clients',
    'A good {{ today.next_year }} to you',
    `${byTime('The year has just begun', 'Before the year ends')}, ${byTime('and I would like', 'I would like')} to thank you for your trust.`,
    '',
    `${PERSONAL}I wish you ${byTime('', 'a calm end of the year, and ')}a {{ today.next_year }} of good work and good company.`,
  ),
  one(
    'new-year-colleagues',
    'A good {{ today.next_year }}',
    'Some of the better days of the past year were the ones we worked together.',
    '',
    `${PERSONAL}I wish you and yours a happy {{ today.next_year }}.`,
  ),
  one(
    'new-year-mentors',
    'With thanks, and wishes for {{ today.next_year }}',
    'At this time of the year I think of those who helped me see further. You are one of them.',
    '',
    `${PERSONAL}I wish you health, time for what you love, and a fine {{ today.next_year }}.`,
  ),
  one(
    'new-year-friends',
    'Happy {{ today.next_year }}!',
    'Another year round the sun, and I am glad you are along for it.',
    '',
    `${PERSONAL}Let us not wait for the next wishes to see each other.`,
  ),
  one(
    'birthday',
    'Happy birthday',
    'I wish you a very happy birthday.',
    '',
    `${PERSONAL}I hope the day brings good company and something sweet.`,
  ),
  one(
    'new-job',
    'Congratulations',
    'I hear that you have started something new{% if person.organisation != "" %} at {{ person.organisation }}{% endif %}. Congratulations!',
    '',
    `${PERSONAL}Once the first weeks are behind you, I would love to hear how it is.`,
  ),
  one(
    'my-news',
    'News from me',
    'I wanted you to hear it from me: {{ campaign.news }}.',
    '',
    `${PERSONAL}And how are things with you? I would enjoy hearing.`,
  ),
  one(
    'sharing',
    'I thought of you',
    'I came across this and thought of you: {{ campaign.link }}',
    '',
    `${PERSONAL}What struck me is {{ campaign.why }}. No answer needed.`,
  ),
  one(
    'answering-late',
    'Sorry for the silence',
    'You wrote to me on {{ tie.last_received | date_long }} and deserved an answer sooner. Here it is, with my apologies.',
    '',
    '{{ personal_line }}',
  ),
  one(
    'introduction-ask-first',
    'Someone you might like to meet',
    'I know somebody who {{ campaign.reason }}, and I think you two would have things to say to each other.',
    '',
    `${PERSONAL}Would you be willing to be introduced? A plain no is perfectly fine, and I will not pass on anything before you say yes.`,
  ),
  one(
    'introduction-ask-second',
    'May I introduce you to someone?',
    'Somebody I know well {{ campaign.reason }} and would be glad to talk with you.',
    '',
    `${PERSONAL}Shall I put you in touch? If now is not the moment, just say so.`,
  ),
  one(
    'introduction-introduce',
    '{{ person.first_name }}, meet {{ campaign.contact }}',
    'As promised, here is {{ campaign.contact }}. {{ campaign.reason }}',
    '',
    `${PERSONAL}I leave it to the two of you from here.`,
  ),
  one(
    'condolences',
    'With my sympathy',
    'I was very sorry to learn of {{ campaign.loss }}.',
    '',
    `${PERSONAL}I am thinking of you. Please do not trouble to answer.`,
  ),
  one(
    'polite-no',
    'About your request',
    'Thank you for thinking of me. I have to say no this time, and would rather tell you plainly than keep you waiting.',
    '',
    `${PERSONAL}I hope you find the right person. Please do ask me again another time.`,
  ),
];
