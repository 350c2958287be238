interface Nameable {
  title?: string;
  name?: string;
  shortName?: string;
  label?: string;
  number?: string;
  code?: string;
  givenName?: string;
  familyName?: string;
  person?: Nameable;
  address?: string;
  sentence?: string;
  inPlainWords?: string;
}

/** What a thing is called, by the words things are called by; null when it has no name. */
export function nameOf(value: unknown): string | null {
  const thing = value as Nameable;
  if (thing.person) return nameOf(thing.person);
  if (thing.givenName) return `${thing.givenName} ${thing.familyName ?? ''}`.trim();
  return (
    thing.title ??
    thing.shortName ??
    thing.name ??
    thing.label ??
    thing.sentence ??
    thing.inPlainWords ??
    thing.address ??
    thing.number ??
    thing.code ??
    null
  );
}
