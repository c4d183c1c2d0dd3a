import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { failureOf } from '../transport/call-failure.ts';
import { useLanguage } from '../app/language.tsx';
import { problemSentence } from './problem-sentence.ts';

/** What went wrong and what to do next, calmly. `retry` is offered where it can help. */
export function Problem(props: { error: unknown; retry?: (() => void) | undefined; children?: ReactNode }): ReactNode {
  const { all, words } = useLanguage();
  const failure = failureOf(props.error);
  return (
    <div className="problem" role="alert" data-code={failure.code}>
      <p>{problemSentence(all, failure)}</p>
      {props.children}
      {props.retry ? (
        <Button className="button" onPress={props.retry}>
          {words.problem.retry}
        </Button>
      ) : null}
    </div>
  );
}
