import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The folder of the package that a module is from. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENCE = /^(licen[cs]e|copying|notice)/i;

/**
 * Writes the licences of the packages that page and workers are made of into one file: most of them ask for that.
 * A worker is a build of its own, and ends before the page's.
 */
export function thirdParty(fileName: string): { ofPage: Plugin; ofWorkers: () => Plugin[] } {
  const folders = new Set<string>();
  const note = (bundle: Rolldown.OutputBundle) => {
    for (const part of Object.values(bundle)) {
      const modules = part.type === 'chunk' ? part.moduleIds : [];
      for (const id of modules) {
        const folder = id.startsWith('\0') ? undefined : PACKAGE.exec(id)?.[0];
        if (folder) folders.add(folder);
      }
    }
  };
  return {
    ofPage: {
      name: 'third-party',
      generateBundle(_, bundle) {
        note(bundle);
        const source = [...new Set([...folders].map(noticeOf))].sort().join('\n\n');
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
    ofWorkers: () => [{ name: 'third-party-of-workers', generateBundle: (_, bundle) => note(bundle) }],
  };
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
