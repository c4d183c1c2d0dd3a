import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from '../shared/contract/zod.ts';

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Its licence file, whole. */
  readonly text: string;
}

const manifest = z.looseObject({ name: z.string(), version: z.string(), license: z.string().default('') });
const ROOT = join(import.meta.dirname, '..');
const LIST = 'third-party.json';
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The package a bundled module is part of: the nearest folder below a node_modules with a manifest that has a name and a version. */
function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').split('?')[0] ?? '';
  if (!path.includes('/node_modules/')) return null;
  for (let folder = dirname(path); folder.includes('/node_modules/'); folder = dirname(folder)) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    // A package may hold manifests that only say `"type": "module"`.
    if (manifest.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).success) return folder;
  }
  return null;
}

function read(folder: string): ThirdParty {
  const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const text = readdirSync(folder)
    .filter(file => LICENCE_FILE.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  return { name, version, license, text };
}

/** Writes beside a bundle which packages have code in it: what was really bundled, not what was installed. */
export function listThirdParty(): Plugin {
  return {
    name: 'list-third-party',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap(output =>
        // Fonts are in no chunk: an asset names the file it was made from, relative to wherever the page is.
        output.type === 'chunk'
          ? Object.keys(output.modules)
          : output.originalFileNames.map(name => join(ROOT, name.replace(/^(?:\.\.\/)+/, ''))),
      );
      const folders = [...new Set(files.flatMap(id => packageOf(id.replaceAll('\\', '/')) ?? []))];
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(folders.map(read)) });
    },
  };
}

/** Makes one list of all bundles in `out`: the licences for people, a CycloneDX 1.6 inventory for tools. Returns what is in it. */
export function writeThirdParty(out: string, app: { readonly name: string; readonly version: string }): readonly ThirdParty[] {
  const all = new Map<string, ThirdParty>();
  for (const folder of readdirSync(out)) {
    const list = join(out, folder, LIST);
    if (!existsSync(list)) continue;
    const found: readonly ThirdParty[] = JSON.parse(readFileSync(list, 'utf8'));
    for (const one of found) all.set(`${one.name}@${one.version}`, one);
    rmSync(list);
  }
  const packages = [...all.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const notices = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text || license}\n`);
  writeFileSync(
    join(out, 'THIRD-PARTY.txt'),
    `What others wrote and Fil Rouge contains. Electron and Chromium have their own list beside the program.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
  const component = ({ name, version, license }: Pick<ThirdParty, 'name' | 'version' | 'license'>) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
  });
  const inventory = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...app } },
    components: packages.map(component),
  };
  writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(inventory, null, 2)}\n`);
  return packages;
}
