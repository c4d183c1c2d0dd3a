import { describe, expect, it } from 'vitest';
import { EvidenceText } from '../../renderer/ui/EvidenceText.tsx';
import { show } from './support/window.tsx';

const EVIDENCE = {
  risk: 0.41,
  strength: 3,
  silentDays: 49,
  contactDaysYear: 7,
  contactDaysYearBefore: 12,
  contactDaysHalfYear: 4,
  twoWayDays: 51,
};

describe('the evidence of a tie', () => {
  it('is one sentence, with the telling words stronger', () => {
    show(<EvidenceText evidence={EVIDENCE} />);
    expect(document.body.textContent).toMatch(
      /^About 2 in 5 to go quiet by \w+: you spoke on 7 days this year, and 49 days have passed\.$/,
    );
    expect(document.querySelector('em')?.textContent).toBe('About 2 in 5');
  });

  it('is French in French', () => {
    show(<EvidenceText evidence={EVIDENCE} />, 'fr');
    expect(document.body.textContent).toMatch(/^Environ 2 chances sur 5 de se taire d’ici .+\u202f: vous vous êtes parlé 7 jours/);
  });
});
