/** One key per intent: made when a dialog opens, so that a second click on its button asks for the same thing. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
