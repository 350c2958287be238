import { z } from 'zod';
import { evidenceKinds, type EvidenceKind, type Facts } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { evidenceWords } from '../vocabulary-words.ts';
import { allOf, words } from '../../../platform/words/words.ts';

export const claimEvidenceSettings = z.strictObject({
  criterion: z.literal('CLAIM_EVIDENCE'),
  evidence: z.array(z.enum(evidenceKinds)).min(1),
});
type Settings = z.infer<typeof claimEvidenceSettings>;

const lacking = ({ evidence }: Settings, { claim }: Facts): EvidenceKind[] => evidence.filter((kind) => !claim?.evidence.includes(kind));
const named = (kinds: readonly EvidenceKind[]) => allOf(kinds.map((kind) => evidenceWords[kind]));

/** Every document that proves the cost is handed in. */
export const claimEvidence: Rule<Settings> = {
  fact: 'claim.evidence',
  decide: (settings) => (facts) => (lacking(settings, facts).length === 0 ? MET : NOT_MET),
  required: ({ evidence }) => words('vajadzīgi dokumenti: {0}', 'documents required: {0}', named(evidence)),
  known: (settings, facts) => {
    const missing = lacking(settings, facts);
    return missing.length === 0
      ? words('visi dokumenti ir iesniegti', 'all documents are here')
      : words('trūkst: {0}', 'missing: {0}', named(missing));
  },
  condition: ({ evidence }) => words('ir iesniegti dokumenti: {0}', 'these documents are here: {0}', named(evidence)),
  reading: ({ evidence }) => words('dokumenti: {0}', 'documents: {0}', named(evidence)),
  changes: (settings, facts) =>
    [
      {
        fact: 'claim.evidence',
        value: [...new Set([...(facts.claim?.evidence ?? []), ...settings.evidence])],
        meets: true,
        ease: Ease.ACT,
        words: words('iesniedz: {0}', 'send: {0}', named(lacking(settings, facts))),
      },
      { fact: 'claim.evidence', value: [], meets: false, ease: Ease.ACT },
    ] satisfies Change[],
};
