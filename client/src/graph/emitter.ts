/** Listeners by event. */
export type Emitter<Events> = {
  on<E extends keyof Events>(event: E, listener: (argument: Events[E]) => void): () => void;
  emit<E extends keyof Events>(event: E, argument: Events[E]): void;
  clear(): void;
};

export function createEmitter<Events>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(argument: never) => void>>();
  return {
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    emit(event, argument) {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(argument as never);
    },
    clear: () => listeners.clear(),
  };
}
