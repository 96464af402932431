import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { EngineError } from '../../server/src/engine/engine-error.ts';

/**
 * An engine that works until its `failing`-th write transaction (from 1), which fails, as do all after it. `count`
 * tells how many were asked for.
 */
export function failAtWrite(engine: GraphEngine, failing: number): GraphEngine & { count(): number } {
  let writes = 0;
  return {
    ...engine,
    count: () => writes,
    write(work) {
      writes += 1;
      if (writes < failing) return engine.write(work);
      return Promise.reject(new EngineError('ENGINE_UNAVAILABLE', 'cut off by the test'));
    },
  };
}
