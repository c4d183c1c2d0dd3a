/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * What a run of vitest came to. `files` are all test files there are: one that vitest never ran (in no project, or lost in a crash)
 * is a failure unless it is one of `leftOut`, which count as skipped; and so is one that broke before its first test.
 */
export function outcomeOf(reportJson: string, files: readonly string[], leftOut: readonly string[] = []): Outcome {
  // vitest's own file, read by the run that made it.
  const report = JSON.parse(reportJson) as Report;
  const failed: string[] = [];
  const skipped: string[] = [];
  let passed = 0;
  for (const file of report.testResults) {
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') passed++;
      else (status === 'failed' ? failed : skipped).push(`${file.name}: ${fullName}`);
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      failed.push(`${file.name}: ${file.message.split('\n')[0] || 'broke outside its tests'}`);
    }
  }
  const seen = new Set(report.testResults.map(file => file.name.replaceAll('\\', '/')));
  const unseen = files.filter(file => ![...seen].some(name => name.endsWith(file.replaceAll('\\', '/'))));
  const lost = unseen.filter(file => !leftOut.includes(file));
  return { passed, failed: [...failed, ...lost.map(file => `${file}: never run`)], skipped: [...skipped, ...leftOut] };
}
