/**
 * True of an application `a` to a group `g` that a draw is about to give places and money of: whoever comes now stands behind everybody who
 * was drawn, and waits the seconds until they have been served (BEY-20). Everything else goes on being decided meanwhile.
 */
export const HELD_FOR_A_DRAW = `exists (
  select from draw d join programme_funding_source f on f.funding_source_id = d.funding_source_id where d.status = 'REVEALED' and f.programme_id = g.programme_id)`;
