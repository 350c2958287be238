/** Opaque ids of the Relay contract: base64url of `Type:uuid`. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function readGlobalId(id: string): { type: string; id: string } | undefined {
  const [type, local, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  return type && local && rest.length === 0 && UUID.test(local) ? { type, id: local } : undefined;
}

/** The uuid inside a global id of the given type; undefined for anything else, which then simply is not found. */
export function localId(type: string, id: string): string | undefined {
  const read = readGlobalId(id);
  return read?.type === type ? read.id : undefined;
}
