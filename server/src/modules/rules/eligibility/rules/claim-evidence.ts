import { z } from 'zod';
import { evidenceKinds, type EvidenceKind, type Facts } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { evidenceWords } from '../vocabulary-words.ts';
import { allOf } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

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
  required: ({ evidence }) => say.documentsRequired({ named: named(evidence) }),
  known: (settings, facts) => {
    const missing = lacking(settings, facts);
    return missing.length === 0 ? say.allDocumentsAreHere : say.missing({ named: named(missing) });
  },
  condition: ({ evidence }) => say.theseDocumentsAreHere({ named: named(evidence) }),
  reading: ({ evidence }) => say.documents({ named: named(evidence) }),
  changes: (settings, facts) =>
    [
      {
        fact: 'claim.evidence',
        value: [...new Set([...(facts.claim?.evidence ?? []), ...settings.evidence])],
        meets: true,
        ease: Ease.ACT,
        words: say.send({ named: named(lacking(settings, facts)) }),
      },
      { fact: 'claim.evidence', value: [], meets: false, ease: Ease.ACT },
    ] satisfies Change[],
};
