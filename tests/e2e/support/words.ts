import enAccount from '../../../public-ui/src/messages/en/account.ts';
import enApply from '../../../public-ui/src/messages/en/apply.ts';
import enCatalogue from '../../../public-ui/src/messages/en/catalogue.ts';
import enCommon from '../../../public-ui/src/messages/en/common.ts';
import enComparison from '../../../public-ui/src/messages/en/comparison.ts';
import enClaims from '../../../public-ui/src/messages/en/claims.ts';
import enNotices from '../../../public-ui/src/messages/en/notices.ts';
import enStatement from '../../../public-ui/src/messages/en/statement.ts';
import enFavourites from '../../../public-ui/src/messages/en/favourites.ts';
import enHome from '../../../public-ui/src/messages/en/home.ts';
import enProgramme from '../../../public-ui/src/messages/en/programme.ts';
import enRegistration from '../../../public-ui/src/messages/en/registration.ts';
import lvAccount from '../../../public-ui/src/messages/lv/account.ts';
import lvApply from '../../../public-ui/src/messages/lv/apply.ts';
import lvCatalogue from '../../../public-ui/src/messages/lv/catalogue.ts';
import lvCommon from '../../../public-ui/src/messages/lv/common.ts';
import lvComparison from '../../../public-ui/src/messages/lv/comparison.ts';
import lvClaims from '../../../public-ui/src/messages/lv/claims.ts';
import lvNotices from '../../../public-ui/src/messages/lv/notices.ts';
import lvStatement from '../../../public-ui/src/messages/lv/statement.ts';
import lvFavourites from '../../../public-ui/src/messages/lv/favourites.ts';
import lvHome from '../../../public-ui/src/messages/lv/home.ts';
import lvProgramme from '../../../public-ui/src/messages/lv/programme.ts';
import lvRegistration from '../../../public-ui/src/messages/lv/registration.ts';

/** What is written on buttons and labels, so that a story finds them as a reader does, in either language. */
export const words = {
  lv: {
    account: lvAccount,
    apply: lvApply,
    catalogue: lvCatalogue,
    common: lvCommon,
    claims: lvClaims,
    comparison: lvComparison,
    favourites: lvFavourites,
    home: lvHome,
    notices: lvNotices,
    programme: lvProgramme,
    registration: lvRegistration,
    statement: lvStatement,
  },
  en: {
    account: enAccount,
    apply: enApply,
    catalogue: enCatalogue,
    common: enCommon,
    claims: enClaims,
    comparison: enComparison,
    favourites: enFavourites,
    home: enHome,
    notices: enNotices,
    programme: enProgramme,
    registration: enRegistration,
    statement: enStatement,
  },
};

export type Language = keyof typeof words;

/** A message with a gap, as a pattern: "Atrastas {{count}} programmas" → /Atrastas .+ programmas/. */
export function pattern(message: string): RegExp {
  return new RegExp(
    message
      .split(/\{\{[^}]+\}\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );
}
