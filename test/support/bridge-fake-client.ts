import type { BorderClient } from '../../shared/contract/client.ts';
import type { EventBody, FilRougeEvent } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/contract/errors.ts';

export interface FakeClient extends BorderClient {
  readonly calls: { method: string; input: unknown }[];
  emit(body: EventBody): void;
  listeners(): number;
}

/** A backend of ten lines: answers what `answer` says, keeps what it was asked, emits what the test wants. */
export const fakeClient = (
  answer: (method: string, input: unknown) => Promise<Result<unknown>> = (_, input) => Promise.resolve({ ok: true, value: input }),
): FakeClient => {
  const calls: FakeClient['calls'] = [];
  const listeners = new Set<(event: FilRougeEvent) => void>();
  let seq = 0;
  return {
    calls,
    call: (method, input) => {
      calls.push({ method, input });
      return answer(method, input);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit: body => {
      seq += 1;
      for (const listener of listeners) listener({ ...body, seq });
    },
    listeners: () => listeners.size,
  };
};
