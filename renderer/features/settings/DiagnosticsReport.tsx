import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** What helps to find a fault, to be read before it is given to anybody. */
export function DiagnosticsReport(): ReactNode {
  const { all, words } = useLanguage();
  const w = words.settings;
  const report = useTell('app.diagnostics');
  const [copied, setCopied] = useState(false);
  const close = (): void => {
    report.reset();
    setCopied(false);
  };
  return (
    <>
      <Button className="button" isPending={report.isPending} onPress={() => report.mutate({})}>
        {w.report}
      </Button>
      {report.isError ? <Problem error={report.error} /> : null}
      <Sheet title={w.report} isOpen={report.data !== undefined} onClose={close}>
        <p className="soft">{w.reportLead}</p>
        <textarea className="report" readOnly rows={16} aria-label={w.report} value={report.data?.text ?? ''} />
        <div className="actions end">
          <Button className="button" onPress={close}>
            {all.writing.close}
          </Button>
          <Button
            className="button go"
            onPress={() => {
              void navigator.clipboard.writeText(report.data?.text ?? '').then(() => setCopied(true));
            }}
          >
            {copied ? w.reportCopied : w.reportCopy}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
