import { createServer } from 'node:http';
import pg from 'pg';
import type { Variables } from './operation.ts';

/*
 * The floor of the catalogue benchmark: what the same answer costs with nothing between the network and the database but
 * one hand-written statement. Run as a process of its own: node floor.ts <database> <port>.
 */
const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 24 });

const TEXT = `
  with matching as materialized (
    select l.id, l.next_start, l.rating_tenths, l.rating_count, l.next_group_id
    from catalogue.listing l join catalogue.searchable w on w.id = l.id
    where l.status = 'PUBLISHED' and w.vector @@ (select search_query($1)) and w.tags && (select array_agg('kind:' || k) from unnest($2::text[]) k) and w.tags && (select array_agg('mode:' || m) from unnest($3::text[]) m)
      and l.kind = any($2::text[]) and l.mode = any($3::text[]) and l.price_cents <= $4::bigint
  ), page as (
    select * from matching order by next_start, id limit 20
  )
  select json_build_object('data', json_build_object('programmes', json_build_object(
    'totalCount', (select count(*) from matching),
    'nodes', (
      select coalesce(json_agg(json_build_object(
        'id', translate(encode(convert_to('Programme:' || p.id, 'UTF8'), 'base64'), E'+/=\\n', '-_'),
        'slug', p.slug, 'title', p.title->>'lv', 'kind', p.kind, 'mode', p.mode, 'hours', p.hours,
        'price', json_build_object('cents', p.price_cents),
        'provider', json_build_object('id', translate(encode(convert_to('Provider:' || v.id, 'UTF8'), 'base64'), E'+/=\\n', '-_'), 'slug', v.slug, 'name', v.name),
        'fundingSources', (
          select coalesce(json_agg(json_build_object('code', s.code, 'name', s.name->>'lv') order by s.code), '[]')
          from programme_funding_source paid join funding_source s on s.id = paid.funding_source_id
          where paid.programme_id = p.id and s.status <> 'DRAFT'),
        'publicRating', json_build_object('average', page.rating_tenths / 10.0, 'respondents', page.rating_count),
        'nextGroup', case when g.id is not null then json_build_object('startsOn', g.starts_on) end
      ) order by page.next_start, page.id), '[]')
      from page join programme p on p.id = page.id join provider v on v.id = p.provider_id left join learning_group g on g.id = page.next_group_id
    ))))::text as answer`;

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Variables };
    pool
      .query<{ answer: string }>({
        name: 'floor',
        text: TEXT,
        values: [variables.search, variables.kind, variables.mode, variables.priceAtMost],
      })
      .then(
        ({ rows }) => response.setHeader('content-type', 'application/json; charset=utf-8').end(rows[0]!.answer),
        (error: Error) => response.writeHead(500).end(error.message),
      );
  });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
