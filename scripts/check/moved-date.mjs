/*
 * Moves Date by so many milliseconds, in Node before anything else is loaded and in the pages of the stories; time goes on from there.
 * What was made with another Date stays a Date: only the present is moved.
 */
const by = Number(globalThis.process?.env.STARS_MOVED_BY ?? globalThis.starsMovedBy ?? 0);
if (by !== 0) {
  const Real = globalThis.Date;
  const now = () => Real.now() + by;
  const Moved = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made === Moved ? target : made),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Moved;
  globalThis.Date = Moved;
}
