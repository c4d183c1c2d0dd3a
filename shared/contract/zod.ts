// The one place zod is imported from: under a strict CSP its JIT probe (`new Function`) must be off before the first schema exists.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
