import type pg from 'pg';
import type { Capacity } from '../../../context.ts';
import { gather } from '../../../shared/gather.ts';
import { standingColumns } from '../roles/capacities.queries.ts';
import type { SessionContent } from './session-content.ts';

/** A session as the database has it at this moment, with the account of its person and the roles they hold today. */
export interface FoundSession {
  sid: string;
  content: SessionContent;
  accountId: string | null;
  grants: Capacity[];
}

interface Row {
  sid: string;
  sess: SessionContent;
  accountId: string | null;
  grants: Capacity[] | null;
}

const MOST = 200;
const AT_ONCE = 2;

/**
 * Every request of somebody logged in begins with this. Nothing is remembered between requests, so an ended session or role ends at
 * once; requests that come at the same time share one look.
 */
export function sessionLookUp(pool: pg.Pool, today: () => string): (sid: string) => Promise<FoundSession | undefined> {
  const text = `select s.sid, s.sess, ${standingColumns('s.person_id', '$2::date')} from web.session s where s.sid = any($1::text[]) and s.expire > to_timestamp($3)`;
  return gather(
    async (sids: readonly string[]) => {
      const { rows } = await pool.query<Row>({ name: 'sessions', text, values: [sids, today(), Date.now() / 1000] });
      const found = new Map(rows.map((row) => [row.sid, row]));
      return sids.map((sid): FoundSession | undefined => {
        const row = found.get(sid);
        return row && { sid, content: { ...row.sess }, accountId: row.accountId, grants: row.grants ?? [] };
      });
    },
    { most: MOST, atOnce: AT_ONCE },
  ).ask;
}

/** Notes when somebody was last seen: many at once, in one order, so that two servers never wait for each other. */
export function signsOfLife(pool: pg.Pool): (seen: { sid: string; at: number }) => Promise<void> {
  return gather(
    async (seen: readonly { sid: string; at: number }[]) => {
      await pool.query({
        name: 'seen',
        text: `with live as materialized (select s.sid, v.at from jsonb_to_recordset($1::jsonb) as v(sid text, at bigint) join web.session s using (sid) order by s.sid for no key update of s)
          update web.session s set sess = s.sess || jsonb_build_object('seenAt', live.at) from live where s.sid = live.sid`,
        values: [JSON.stringify(seen)],
      });
      return seen.map(() => undefined);
    },
    { most: MOST, atOnce: 1 },
  ).ask;
}
