/** Addresses of the console, in one place for links that are not drawn by react-admin. */
export function listPath(resource: string, filter?: Record<string, unknown>): string {
  return filter && Object.keys(filter).length > 0 ? `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}` : `/${resource}`;
}

export function showPath(resource: string, id: string): string {
  return `/${resource}/${encodeURIComponent(id)}/show`;
}

/** `fundingSources` and `FundingSources` are `funding-sources` here. */
export function resourceName(word: string): string {
  return word.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
