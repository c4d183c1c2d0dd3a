import { createServer } from 'vite';
import { join } from 'node:path';
import { agreeTo, differs, forget, leftOver } from './agreed.ts';
import { buildGallery, launchForPictures, takePictures } from './pictures.ts';

// `npm run gallery`: every component in every state, at the address it says. `npm run gallery -- --update`: takes the pictures anew, says which
// are not as agreed, and agrees to them.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function update(): Promise<void> {
  const gallery = await buildGallery();
  const browser = await launchForPictures();
  const taken = new Set<string>();
  let changed = 0;
  try {
    await takePictures(browser, gallery.folder, async (name, picture) => {
      taken.add(name);
      const how = await differs(name, picture);
      if (how === null) return;
      changed += 1;
      say(`${name} ${how}`);
      await agreeTo(name, picture);
    });
  } finally {
    await browser.close();
    await gallery.remove();
  }
  for (const name of await leftOver(taken)) {
    changed += 1;
    say(`${name} is shown no more`);
    await forget(name);
  }
  say(`${taken.size} pictures, ${changed} changed`);
}

if (process.argv.includes('--update')) await update();
else {
  const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts') });
  await server.listen();
  for (const url of server.resolvedUrls?.local ?? []) say(`Gallery: ${url}`);
}
