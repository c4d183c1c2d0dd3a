import type { TemplateKind } from '../templates/library/library-template.ts';
import type { Service } from './thanks-owed.ts';

/** The text to thank with. */
export const THANKS_TEMPLATES: Readonly<Record<Service, TemplateKind>> = {
  introduction: 'thanks-introduction',
  answer: 'thanks-help',
  document: 'thanks-help',
  recommendation: 'thanks-help',
  connection: 'thanks-added',
  help: 'thanks-help',
};
