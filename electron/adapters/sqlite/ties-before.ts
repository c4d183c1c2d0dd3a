import type { Band } from '../../../shared/domain/band.ts';
import type { WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';

/** How ties stood when a campaign started. What was written first stands: a second start is of the same wave. */
export function tiesBefore(db: Database): WritingStore['tiesBefore'] {
  return {
    keep: (campaignId, bands) =>
      db.transaction(() => {
        const write = db.prepare('INSERT INTO ties_before (campaign_id, address, band) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
        for (const [address, band] of bands) write.run(campaignId, address, band);
      }),
    of: campaignId =>
      new Map(
        db
          .all<{ address: string; band: Band }>('SELECT address, band FROM ties_before WHERE campaign_id = ?', campaignId)
          .map(({ address, band }) => [address, band]),
      ),
  };
}
