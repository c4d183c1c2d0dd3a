import type { Rendered, RenderJob, TemplateRenderer } from '../../backend/ports/template-renderer.ts';

const HOUR = 3_600_000;
/** A preview of three hundred renders six hundred texts of a kilobyte or two; two such campaigns stay in mind. */
const MOST = 2000;

/**
 * Renders each text once for the same template, values and hour: a preview is asked for again after every change, and a change is one
 * person's. The template's own text stands for its version. What had to be stopped is not remembered: the computer may have been busy.
 */
export function rememberingRenderer(renderer: TemplateRenderer): TemplateRenderer {
  const known = new Map<string, Promise<Rendered>>();
  return {
    render: job => {
      // `ago` counts days: within the hour nothing that reads the clock says anything else.
      const within: RenderJob = { ...job, now: Math.floor(job.now / HOUR) * HOUR };
      const key = JSON.stringify([within.template, within.values, within.language, within.timeZone, within.now]);
      const before = known.get(key);
      // Read last, forgotten last.
      known.delete(key);
      const rendering = before ?? renderer.render(within);
      known.set(key, rendering);
      if (!before) {
        void rendering.then(rendered => void (!rendered.ok && rendered.problem === 'too-much' && known.delete(key)));
      }
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return rendering;
    },
    close: async () => {
      known.clear();
      await renderer.close();
    },
  };
}
