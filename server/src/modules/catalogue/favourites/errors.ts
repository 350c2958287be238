import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

export const MOST_FAVOURITES = 500;

export class TooManyFavourites extends DomainError {
  readonly code = ErrorCode.LIMIT_REACHED;
  readonly text = say.youCanPutAsideUpToProgrammes({ mostFavourites: MOST_FAVOURITES });
}
