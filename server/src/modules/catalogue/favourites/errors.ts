import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

export const MOST_FAVOURITES = 500;

export class TooManyFavourites extends DomainError {
  readonly code = ErrorCode.LIMIT_REACHED;
  readonly text = {
    lv: `Izlasē var būt līdz ${MOST_FAVOURITES} programmām. Izņem kādu, kas vairs nav vajadzīga.`,
    en: `You can put aside up to ${MOST_FAVOURITES} programmes. Take out one you no longer need.`,
  };
}
