import { expect, test } from 'vitest';
import { isNewerVersion } from '../../../../shared/domain/updates/newer-version.ts';

test.each([
  ['1.2.0', '1.1.9', true],
  ['1.10.0', '1.9.0', true],
  ['2.0.0', '1.99.99', true],
  ['1.2.0', '1.2.0', false],
  ['1.1.0', '1.2.0', false],
  ['1.3.0-beta.1', '1.2.0', false],
  ['1.2.1', '1.2.0-dev', true],
  ['v1.3.0', '1.2.0', false],
  ['', '1.2.0', false],
  ['999999999.0.0', '1.2.0', false],
])('%j is newer than %j: %s', (offered, own, newer) => expect(isNewerVersion(offered, own)).toBe(newer));
