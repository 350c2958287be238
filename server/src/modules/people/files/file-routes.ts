import type { EntityManager } from '@mikro-orm/postgresql';
import busboy from 'busboy';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Parts } from '../../../parts.ts';
import { globalId, localId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { Identity } from '../identity/identity-routes.ts';
import { type FileRefusal, LARGEST_FILE_BYTES, MEDIA_TYPES, MOST_FILES_AT_ONCE, plainName, refusalWords } from './file-rules.ts';
import { keepFile } from './keep-file.ts';
import { openFile } from './open-file.ts';

/** Pages of others cannot set this header, so they cannot upload in somebody's name. */
const SENT_BY_OUR_PAGES = 'apollo-require-preflight';

interface Answer {
  files: { id: string; name: string; mediaType: string; size: number }[];
  refused: { name: string; code: FileRefusal; message: Translation }[];
}

/** POST /files takes uploads of those who are logged in; GET /files/<id> gives a file to those who have a right to it. */
export function fileRoutes(parts: Parts, identity: Identity, limit: RequestHandler): Router {
  const router = Router();
  const secret = parts.config.personalDataKey;
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(identity.session);
  router.use(limit);

  router.post('/', async (request, response) => {
    const em = parts.orm.em.fork() as EntityManager;
    const { viewer } = await identity.whoAsks(request);
    if (!viewer) return void refuse(response, 401, 'Log in first.');
    if (request.headers[SENT_BY_OUR_PAGES] === undefined)
      return void refuse(response, 403, 'Send the header Apollo-Require-Preflight with the upload.');
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      return void refuse(response, 415, 'Send the files as multipart/form-data.');
    response.json(
      await received(request, (name, content) =>
        keepFile({ em, secret }, { ownerId: viewer.personId, name, content, at: parts.clock.now() }),
      ),
    );
  });

  router.get('/:id', async (request, response) => {
    const em = parts.orm.em.fork() as EntityManager;
    const { viewer } = await identity.whoAsks(request);
    if (!viewer) return void refuse(response, 401, 'Log in first.');
    const id = localId('StoredFile', request.params.id);
    const file = id ? await openFile({ em, clock: parts.clock, viewer, address: request.ip ?? null }, secret, id) : undefined;
    if (!file) return void refuse(response, 404, 'There is no such file.');
    const wantsToLook = request.query['inline'] !== undefined;
    response.setHeader('Content-Type', file.mediaType);
    response.setHeader('Content-Disposition', dispositionOf(file.name, file.mediaType, wantsToLook));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // only our own pages may show it beside a form; it can load and run nothing
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.end(file.content);
  });
  return router;
}

function refuse(response: Response, status: number, message: string): void {
  response.status(status).json({ errors: [{ message }] });
}

/** Reads the parts one after the other; each is kept or refused by itself. The answer has them in the order in which they were sent. */
function received(
  request: Request,
  keep: (name: string, content: Buffer) => Promise<{ id: string; name: string; mediaType: string; size: number } | FileRefusal>,
): Promise<Answer> {
  const answer: Answer = { files: [], refused: [] };
  const work: Promise<() => void>[] = [];
  const no = (name: string, code: FileRefusal) => void answer.refused.push({ name: plainName(name), code, message: refusalWords[code] });
  return new Promise((resolve, reject) => {
    let parser: ReturnType<typeof busboy>;
    try {
      parser = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: { files: MOST_FILES_AT_ONCE, fileSize: LARGEST_FILE_BYTES, fields: 20, fieldSize: 1_000, parts: 40 },
      });
    } catch {
      return reject(Object.assign(new Error('The upload could not be read.'), { status: 400 }));
    }
    parser.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => chunks.splice(0));
      stream.on('close', () => {
        const name = filename ?? '';
        if (stream.truncated) return no(name, 'TOO_LARGE');
        work.push(
          keep(name, Buffer.concat(chunks)).then(
            (kept) => () =>
              typeof kept === 'string' ? no(name, kept) : void answer.files.push({ ...kept, id: globalId('StoredFile', kept.id) }),
          ),
        );
      });
    });
    parser.on('filesLimit', () => no('', 'TOO_MANY'));
    parser.on('error', () => reject(Object.assign(new Error('The upload could not be read.'), { status: 400 })));
    parser.on('close', () => {
      void Promise.all(work).then((told) => {
        for (const tell of told) tell();
        resolve(answer);
      }, reject);
    });
    request.on('aborted', () => reject(Object.assign(new Error('The upload broke off.'), { status: 400 })));
    request.pipe(parser);
  });
}

function dispositionOf(name: string, mediaType: string, inline: boolean): string {
  const ending = `.${MEDIA_TYPES[mediaType] ?? 'bin'}`;
  const full =
    name.toLowerCase().endsWith(ending) || (ending === '.jpg' && name.toLowerCase().endsWith('.jpeg')) ? name : `${name}${ending}`;
  const plain = full
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  return `${inline ? 'inline' : 'attachment'}; filename="${plain || `dokuments${ending}`}"; filename*=UTF-8''${encodeURIComponent(full)}`;
}
