import { missingNeeds } from './missing.ts';

/** Says at the end of a run, loudly, what did not run. */
export default class MissingReporter {
  onTestRunEnd(): void {
    const missing = missingNeeds();
    if (missing.length === 0) return;
    const line = '!'.repeat(80);
    console.log([line, 'NOT EVERYTHING RAN:', ...missing.map((need) => `  ${need}`), line].join('\n'));
  }
}
