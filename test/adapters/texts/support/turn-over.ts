// Encrypts the texts of a database, a step at a time, until somebody kills it. Arguments: the file, the key in hex.
import { Database } from '../../../../electron/adapters/sqlite/database.ts';
import { rewriteTexts } from '../../../../electron/adapters/sqlite/sealed/rewrite-texts.ts';
import { writeSealing } from '../../../../electron/adapters/sqlite/sealed/sealing-row.ts';
import { textCipher } from '../../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../../electron/adapters/texts/text-lock.ts';

const [file = '', hex = ''] = process.argv.slice(2);
const texts = new TextLock();
const cipher = textCipher(Buffer.from(hex, 'hex'));
texts.set({ seals: true, needsKey: true, cipher });
const db = new Database(file, { texts });
writeSealing(db, { keyId: cipher.id, seals: true, isDone: false });
for (const { changed } of rewriteTexts(db)) {
  // Only what is on the disk is told of.
  if (changed > 0) process.stdout.write('.');
  await new Promise(resolve => setTimeout(resolve, 50));
}
