import type { Translation } from '../../../shared/translation.ts';
import type { AccreditationStatus } from './accreditation-status.enum.ts';

/** The decision of a state body, as a provider's record keeps it. */
export interface Accreditation {
  status: AccreditationStatus;
  by: Translation;
  until: string | null;
}

/** An address where the quality of a provider is described by somebody else. */
export interface QualityLink {
  name: Translation;
  url: string;
}
