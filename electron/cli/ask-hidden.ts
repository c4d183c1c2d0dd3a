import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** One line from the keyboard, which is not shown. Null without a terminal, and on Ctrl-C or Ctrl-D. */
export const askHidden = (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY) return Promise.resolve(null);
  process.stderr.write(question);
  // readline echoes to its output: this one swallows.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise(resolve => {
    const end = (answer: string | null) => {
      process.stderr.write('\n');
      resolve(answer);
      lines.close();
    };
    lines.once('line', line => end(line));
    lines.once('SIGINT', () => end(null));
    lines.once('close', () => resolve(null));
  });
};
