import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { read } from '../../../shared/read-model/read.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';
import { loadProgrammes } from './load-programmes.ts';
import type { ProgrammeType } from './programme.type.ts';
import { say } from './words/index.gen.ts';

export const USUALLY_SIMILAR = 3;
export const MOST_SIMILAR = 12;
/** The rarest words of a title say most about its subject: one of the first two is shared, the third tells good from better. */
const TELLING_WORDS = 3;

/** Programmes of the catalogue that share the most telling words of this one's title, those one can apply to first among equals. */
export async function similarProgrammes(
  ctx: Context,
  programmeId: string,
  first: number | null | undefined,
  asked: Selection,
): Promise<ProgrammeType[]> {
  const howMany = first ?? USUALLY_SIMILAR;
  if (howMany < 1 || howMany > MOST_SIMILAR) throw new Invalid(['first'], say.askFor1ToSimilarProgrammes({ mostSimilar: MOST_SIMILAR }));
  const text = `
    with own as (select l.id, l.kind, l.sector_code, w.title_roots from catalogue.listing l join catalogue.searchable w on w.id = l.id where l.id = $1::uuid),
    telling as (
      select array_agg(rare.root collate "default" order by rare.documents, rare.root) as roots
      from (
        select term.root, sum(term.documents) as documents from own, unnest(own.title_roots) root join search.term on term.root = root.root
        group by term.root having sum(term.documents) > 1 order by 2, 1 limit ${TELLING_WORDS}
      ) rare
    )
    select l.id from own, catalogue.searchable w join catalogue.listing l on l.id = w.id
    where w.title_roots && (select roots[1:${TELLING_WORDS - 1}] from telling) and l.status = 'PUBLISHED' and l.id <> own.id
    order by ${Array.from({ length: TELLING_WORDS }, (_, place) => `coalesce((select roots[${place + 1}] from telling) = any(w.title_roots), false)::int`).join(' + ')} desc,
      (l.sector_code is not distinct from own.sector_code) desc, (l.availability = 'OPEN') desc, (l.kind = own.kind) desc, l.popularity desc, l.id
    limit $2::int`;
  const rows = await read<{ id: string }>(ctx, { text, values: [programmeId, howMany] });
  const programmes = await loadProgrammes(
    ctx,
    rows.map((row) => row.id),
    asked,
  );
  return programmes.filter((programme) => programme !== undefined);
}
