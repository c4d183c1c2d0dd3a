import type { TemplateKind } from '../templates/library/library-template.ts';

/** What somebody did for the user that deserves a word. `connection`: was added on a network. */
export const SERVICES = ['introduction', 'answer', 'document', 'recommendation', 'connection', 'help'] as const;
export type Service = (typeof SERVICES)[number];

/** Days until a thank-you is late. A new connection is thanked within two, while they remember whom they added. */
const DAYS: Readonly<Record<Service, number>> = { introduction: 3, answer: 4, document: 4, recommendation: 3, connection: 2, help: 4 };
const TEMPLATES: Readonly<Record<Service, TemplateKind>> = {
  introduction: 'thanks-introduction',
  answer: 'thanks-help',
  document: 'thanks-help',
  recommendation: 'thanks-help',
  connection: 'thanks-added',
  help: 'thanks-help',
};

export const thanksWithinDays = (service: Service): number => DAYS[service];
export const thanksTemplate = (service: Service): TemplateKind => TEMPLATES[service];
