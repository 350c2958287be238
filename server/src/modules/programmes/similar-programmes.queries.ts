import type { Context } from '../../context.ts';
import { Invalid } from '../../shared/errors.ts';
import { read } from '../../shared/read-model/read.ts';
import type { Selection } from '../../shared/read-model/selection.ts';
import { loadProgrammes } from './load-programmes.ts';
import type { ProgrammeType } from './programme.type.ts';

const USUALLY_SHOWN = 3;
const MOST_SHOWN = 12;

/** Programmes of the catalogue that share the most telling words of this one's title, those one can apply to first among equals. */
export async function similarProgrammes(
  ctx: Context,
  programmeId: string,
  first: number | null | undefined,
  asked: Selection,
): Promise<ProgrammeType[]> {
  const howMany = first ?? USUALLY_SHOWN;
  if (howMany < 1 || howMany > MOST_SHOWN)
    throw new Invalid(['first'], {
      lv: `Līdzīgas programmas var prasīt no 1 līdz ${MOST_SHOWN}.`,
      en: `Ask for 1 to ${MOST_SHOWN} similar programmes.`,
    });
  const text = `
    with own as (select id, kind, sector_code, areas from catalogue.listing where id = $1::uuid),
    telling as (
      select string_agg(quote_literal(rare.root), ' | ')::tsquery as query
      from (
        select term.root from search.document d, unnest(tsvector_to_array(ts_filter(d.vector, '{a}'))) lexeme join search.term on term.root = lexeme
        where d.programme_id = $1::uuid group by term.root order by sum(term.documents), term.root limit 3
      ) rare
    )
    select l.id from telling, own, catalogue.searchable d join catalogue.listing l on l.id = d.id
    where d.vector @@ telling.query and l.status = 'PUBLISHED' and l.id <> own.id
    order by search.rank(ts_filter(d.vector, '{a}'), telling.query) desc, (l.sector_code is not distinct from own.sector_code) desc, (l.availability = 'OPEN') desc, (l.kind = own.kind) desc, l.popularity desc, l.id
    limit $2::int`;
  const rows = await read<{ id: string }>(ctx, { text, values: [programmeId, howMany] });
  const programmes = await loadProgrammes(
    ctx,
    rows.map((row) => row.id),
    asked,
  );
  return programmes.filter((programme) => programme !== undefined);
}
