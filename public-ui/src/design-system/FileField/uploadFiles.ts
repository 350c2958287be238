import type { Locale } from '../../languages.ts';

/** A file that has arrived and waits to be handed in. */
export interface UploadedFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

export interface UploadAnswer {
  files: UploadedFile[];
  refused: { name: string; message: Record<Locale, string> }[];
}

/** Sends files ahead of the form that names them; null when nothing came back. */
export async function uploadFiles(files: File[]): Promise<UploadAnswer | null> {
  const body = new FormData();
  for (const file of files) body.append('file', file, file.name);
  const response = await fetch('/files', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Apollo-Require-Preflight': '1' },
    body,
  }).catch(() => null);
  return response?.ok ? ((await response.json()) as UploadAnswer) : null;
}
