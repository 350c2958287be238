import { fileTypeFromBuffer } from 'file-type';
import type { Translation } from '../../../shared/translation.ts';
import { say } from './words/index.gen.ts';

/** ACC-8: up to 10 MB each, several at once. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;
export const MOST_FILES_AT_ONCE = 10;
/** Uploads of one person that belong to nothing yet; what lies about longer than a day is thrown away. */
export const MOST_LOOSE_FILES = 40;
export const LOOSE_FILES_KEPT_HOURS = 24;

/** What a document can be, and how its name ends when it is given out. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

export type FileRefusal = 'EMPTY' | 'TOO_LARGE' | 'WRONG_TYPE' | 'TOO_MANY';

export const refusalWords: Readonly<Record<FileRefusal, Translation>> = {
  EMPTY: say.refusalEmpty,
  TOO_LARGE: say.refusalTooLarge,
  WRONG_TYPE: say.refusalWrongType,
  TOO_MANY: say.refusalTooMany,
};

/** What the file is, by its content alone; undefined when it is nothing we take. */
export async function recognise(content: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (!found || !Object.hasOwn(MEDIA_TYPES, found.mime)) return undefined;
  if (found.mime === 'image/png' && isHugePicture(content)) return undefined;
  return found.mime;
}

const LARGEST_SIDE = 20_000;

/** A small file can unpack to a picture that no browser survives. */
function isHugePicture(png: Buffer): boolean {
  return png.length < 24 || png.readUInt32BE(16) > LARGEST_SIDE || png.readUInt32BE(20) > LARGEST_SIDE;
}

const LONGEST_NAME = 120;

/** The name without folders and signs that mean something to a terminal, a header or a page. */
export function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*;]/gu, '')
    .replace(/^\.+/, '')
    .trim();
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 10)}…${plain.slice(-9)}` : plain || 'dokuments';
}
