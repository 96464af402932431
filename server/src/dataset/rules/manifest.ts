import type { Rule } from '../check.ts';

/** The manifest goes with its folder and its own history. */
export const checkManifest: Rule = function* ({ study, folderName }) {
  if (study === null) return;
  const { id, version, history } = study.value;
  if (id !== folderName) {
    yield {
      record: study,
      path: ['id'],
      message: `is "${id}", but the folder is "${folderName}"`,
      allowed: folderName,
    };
  }
  const newest = history[0];
  if (newest !== undefined && newest.version !== version) {
    yield {
      record: study,
      path: ['history', 0, 'version'],
      message: `the newest change is of version ${newest.version}, but the study's version is ${version}`,
      allowed: version,
    };
  }
};
