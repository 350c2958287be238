/**
 * What a lower room lets those above know. The lower room says what it tells; who listens is written down in one place, `connect-rooms.ts`.
 * Listeners run one after the other and are waited for, so that they can write in the teller's transaction; what one throws, the teller
 * gets. Telling something that nobody listens to is a mistake of ours, and loud: money must not be earned without a statement.
 */
export function hook<Told extends unknown[]>(name: string) {
  const listeners = new Set<(...told: Told) => Promise<unknown>>();
  return {
    listen(listener: (...told: Told) => Promise<unknown>): void {
      listeners.add(listener);
    },
    async tell(...told: Told): Promise<void> {
      if (listeners.size === 0) throw new Error(`nobody listens to "${name}": the rooms are not connected`);
      for (const listener of listeners) await listener(...told);
    },
  };
}
