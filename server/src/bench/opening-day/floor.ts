import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { readGlobalId } from '../../shared/global-id.ts';

/*
 * The floor of opening day: the same request with nothing between the network and the database but what cannot be left out: the signed
 * cookie is checked, the session and its account are looked up, and one INSERT gives the number. Run as a process of its own:
 * node floor.ts <database> <port> <secret>.
 */
const [databaseUrl, port, secret] = process.argv.slice(2) as [string, string, string];
const pool = new pg.Pool({ connectionString: databaseUrl, max: 24 });
await pool.query(`create table if not exists floor_application (number bigint generated always as identity primary key, account_id uuid not null, group_id uuid not null,
  key text not null, submitted_at timestamptz not null, unique (account_id, group_id), unique (account_id, key))`);

const WHO = {
  name: 'who',
  text: `select a.id from web.session s join learning_account a on a.person_id = s.person_id and a.closed_at is null where s.sid = $1 and s.expire > now()`,
};
const RECEIVE = {
  name: 'receive',
  text: 'insert into floor_application (account_id, group_id, key, submitted_at) values ($1, $2, $3, now()) on conflict do nothing returning number',
};

createServer((request, response) => {
  if (request.method !== 'POST') return void response.end('ready');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    receive(sessionOf(request.headers.cookie ?? ''), JSON.parse(Buffer.concat(chunks).toString()) as { variables: Sent }).then(
      (number) =>
        response.setHeader('content-type', 'application/json').end(
          JSON.stringify({
            data: { submitApplication: { application: { id: number, receiptNumber: number, status: 'SUBMITTED', decidedBy: null } } },
          }),
        ),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
}).listen(Number(port), '127.0.0.1');

async function receive(sid: string, { variables }: { variables: Sent }): Promise<string> {
  const who = await pool.query<{ id: string }>({ ...WHO, values: [sid] });
  if (!who.rows[0]) throw new Error('nobody is logged in');
  const { group, idempotencyKey } = variables.input;
  const { rows } = await pool.query<{ number: string }>({
    ...RECEIVE,
    values: [who.rows[0].id, readGlobalId(group)!.id, idempotencyKey],
  });
  return rows[0]!.number;
}

interface Sent {
  input: { group: string; idempotencyKey: string };
}

function sessionOf(cookie: string): string {
  const signed = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)).slice(2);
  const dot = signed.lastIndexOf('.');
  const sid = signed.slice(0, dot);
  const expected = createHmac('sha256', secret).update(sid).digest('base64').replace(/=+$/, '');
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signed.slice(dot + 1)))) throw new Error('a forged cookie');
  return sid;
}
