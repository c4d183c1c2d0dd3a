import { useState } from 'react';
import type { AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import { useTell } from '../../../transport/ask.tsx';

export interface Moved {
  readonly personId: number;
  readonly name: string;
  readonly to: AnnouncementStep;
}

export interface PlanActs {
  readonly told: (personId: number, isTold: boolean) => void;
  readonly first: (personId: number, isFirst: boolean) => void;
  readonly move: (personId: number, name: string, to: AnnouncementStep) => void;
  readonly leaveOut: (personId: number) => void;
  readonly remove: () => void;
  /** The last to be moved. */
  readonly moved: Moved | null;
  readonly error: Error | null;
}

/** What may be done with one plan. */
export function usePlan(id: number, onSuccess: () => void): PlanActs {
  const [moved, setMoved] = useState<Moved | null>(null);
  const told = useTell('announcement.told');
  const first = useTell('announcement.first');
  const place = useTell('announcement.place');
  const remove = useTell('announcement.remove');
  return {
    told: (personId, isTold) => told.mutate({ id, personId, told: isTold }, { onSuccess }),
    first: (personId, isFirst) => first.mutate({ id, personId, first: isFirst }, { onSuccess }),
    move: (personId, name, to) =>
      place.mutate(
        { id, personId, step: to },
        {
          onSuccess: () => {
            setMoved({ personId, name, to });
            onSuccess();
          },
        },
      ),
    leaveOut: personId => place.mutate({ id, personId, step: null }, { onSuccess }),
    remove: () => remove.mutate({ id }, { onSuccess }),
    moved,
    error: told.error ?? first.error ?? place.error ?? remove.error,
  };
}
