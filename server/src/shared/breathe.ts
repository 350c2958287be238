/** Lets requests that came meanwhile be looked at, in the middle of work that takes long. */
export function breathe(): Promise<void> {
  return new Promise((goOn) => setImmediate(goOn));
}
