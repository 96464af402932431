// The thread's entry: a worker does not inherit the loader that lets Node read TypeScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./locate-worker.ts', import.meta.url);
