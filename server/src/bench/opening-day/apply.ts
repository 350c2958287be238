import { Connection } from './connection.ts';
import { type Applicant, SOURCE } from './scene.ts';

/** What the page of the public interface asks for when somebody applies. */
const SUBMIT = `mutation Submit($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number status receiptNumber decidedBy whatHappensNext nextBy canBeWithdrawn withdrawConsequence paidByScheme { cents } coPayment { cents } } userErrors { code message path } } }`;
/** Before trying again after a connection broke or an answer failed. */
const PATIENCE = 100;

export interface Acknowledged {
  index: number;
  id: string;
  receiptNumber: number;
  status: string;
  isDecided: boolean;
  /** Milliseconds from the first try to the answer, tries through a crash included. */
  took: number;
  tries: number;
  /** When the answer came, on the clock of this process. */
  at: number;
}

interface Rush {
  ports: readonly number[];
  connections: number;
  onAnswer?: (count: number) => void;
}

/** Every applicant sends one application as fast as the connections allow, and tries again with the same key until there is an answer. */
export async function applyAll(
  applicants: readonly Applicant[],
  { ports, connections, onAnswer = () => {} }: Rush,
): Promise<Acknowledged[]> {
  const answers: Acknowledged[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, place) => {
      const connection = new Connection(ports[place % ports.length]!);
      for (let index = next++; index < applicants.length; index = next++) {
        const started = performance.now();
        for (let tries = 1; ; tries++) {
          const answer = await send(connection, applicants[index]!).catch(() => undefined);
          if (answer) {
            const at = performance.now();
            answers.push({ index, ...answer, took: at - started, tries, at });
            onAnswer(answers.length);
            break;
          }
          await new Promise((ready) => setTimeout(ready, PATIENCE));
        }
      }
      connection.close();
    }),
  );
  return answers;
}

async function send(
  connection: Connection,
  applicant: Applicant,
): Promise<Pick<Acknowledged, 'id' | 'receiptNumber' | 'status' | 'isDecided'>> {
  const { body } = await connection.post('/graphql', submission(applicant), `Cookie: ${applicant.cookie}\r\n`);
  const application = (JSON.parse(body) as Answer).data?.submitApplication?.application;
  if (!application) throw new Error(body.slice(0, 500));
  const { id, receiptNumber, status, decidedBy } = application;
  return { id, receiptNumber, status, isDecided: decidedBy !== null };
}

export function submission({ group, key }: Applicant): string {
  return JSON.stringify({
    query: SUBMIT,
    variables: { input: { group, fundingSource: SOURCE, confirmFacts: true, idempotencyKey: key } },
  });
}

interface Answer {
  data?: { submitApplication?: { application?: { id: string; receiptNumber: number; status: string; decidedBy: string | null } } };
}
