import type { EntityManager } from '@mikro-orm/postgresql';
import { Router } from 'express';
import type { Parts } from '../../../parts.ts';
import { localId } from '../../../shared/global-id.ts';
import { inLocale, Locale, type Translation } from '../../../shared/translation.ts';
import { windowsOfSources } from './source-windows.ts';
import { windowCalendar } from './window-calendar.ts';

interface Found {
  uid: string;
  subject: Translation;
  opensAt: Date | string | null;
  closesAt: Date | string | null;
  drawAt?: Date | null;
  training?: { startsOn: string; endsOn: string };
  page: { lv: string; en: string };
}

/** Calendar entries of application windows: of sources, groups and rounds (FUND-25). */
export function calendarRoutes(parts: Pick<Parts, 'orm' | 'config' | 'clock'>): Router {
  const router = Router();
  const serve = (path: string, find: (em: EntityManager, key: Record<string, string>) => Promise<Found | undefined>) =>
    router.get(path, async (request, response, next) => {
      try {
        const found = await find(parts.orm.em.fork() as EntityManager, request.params as Record<string, string>);
        if (!found?.opensAt || !found.closesAt) return next();
        const locale = request.query['locale'] === 'en' ? Locale.EN : Locale.LV;
        const language = locale === Locale.EN ? 'en' : 'lv';
        const text = windowCalendar({
          uid: `${found.uid}@${new URL(parts.config.publicUrl).hostname}`,
          subject: inLocale(found.subject, locale),
          opensAt: new Date(found.opensAt),
          closesAt: new Date(found.closesAt),
          drawAt: found.drawAt,
          training: found.training,
          url: parts.config.publicUrl.replace(/\/$/, '') + found.page[language],
          now: parts.clock.now(),
          language,
        });
        response
          .set({
            'Cache-Control': 'public, max-age=60',
            'Content-Disposition': `attachment; filename="${language === 'lv' ? 'pieteiksanas' : 'applications'}.ics"`,
          })
          .type('text/calendar; charset=utf-8')
          .send(text);
      } catch (error) {
        next(error);
      }
    });
  serve('/calendar/sources/:code/:from.ics', ofSource);
  serve('/calendar/groups/:id.ics', ofGroup);
  serve('/calendar/rounds/:id.ics', ofRound);
  return router;
}

async function ofSource(em: EntityManager, { code, from }: Record<string, string>): Promise<Found | undefined> {
  const window = (await windowsOfSources(em)).find(
    ({ sourceCode, opensAt }) => sourceCode === code && opensAt.getTime() / 1000 === Number(from),
  );
  return (
    window && {
      uid: `source.${code}.${from}`,
      subject: window.shortName,
      opensAt: window.opensAt,
      closesAt: window.closesAt,
      drawAt: window.allotment === 'DRAW' ? new Date(window.closesAt.getTime() + window.drawAfterMinutes * 60_000) : null,
      page: pageOfSource(window.sourceCode),
    }
  );
}

async function ofGroup(em: EntityManager, { id }: Record<string, string>): Promise<Found | undefined> {
  const groupId = localId('Group', id!);
  if (!groupId) return undefined;
  const [row] = await em.execute<(Omit<Found, 'page' | 'uid' | 'training'> & { slug: string; startsOn: string; endsOn: string })[]>(
    `select p.title as subject, p.slug, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.applications_from as "opensAt", g.applications_until as "closesAt"
       from learning_group g join programme p on p.id = g.programme_id where g.id = ? and p.status = 'PUBLISHED' and g.status in ('PLANNED', 'OPEN')`,
    [groupId],
  );
  return (
    row && {
      ...row,
      uid: `group.${groupId}`,
      training: { startsOn: row.startsOn, endsOn: row.endsOn },
      page: { lv: `/programmas/${encodeURIComponent(row.slug)}`, en: `/en/programmes/${encodeURIComponent(row.slug)}` },
    }
  );
}

async function ofRound(em: EntityManager, { id }: Record<string, string>): Promise<Found | undefined> {
  const roundId = localId('AllocationRound', id!);
  if (!roundId) return undefined;
  const [row] = await em.execute<(Omit<Found, 'page' | 'uid'> & { code: string })[]>(
    `select r.name as subject, s.code, r.window_from as "opensAt", r.window_until as "closesAt"
       from allocation_round r join funding_source s on s.id = r.funding_source_id and s.status = 'PUBLISHED' where r.id = ?`,
    [roundId],
  );
  return row && { ...row, uid: `round.${roundId}`, page: pageOfSource(row.code) };
}

function pageOfSource(code: string): Found['page'] {
  return { lv: `/finansejums/${encodeURIComponent(code)}`, en: `/en/funding/${encodeURIComponent(code)}` };
}
