/** Where a version is written, or read once it is published. */
export function versionPath(source: string, version: { id: string; status: string }): string {
  const part = version.status === 'DRAFT' ? 'draft' : `versions/${encodeURIComponent(version.id)}`;
  return `/funding-sources/${encodeURIComponent(source)}/${part}`;
}
