import { Agent, request } from 'node:http';
import type { Applicant } from './scene.ts';
import { SOURCE } from './scene.ts';

const SUBMIT = `mutation Submit($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number status receiptNumber decidedBy } userErrors { code } } }`;

export interface Acknowledged {
  index: number;
  id: string;
  receiptNumber: number;
  status: string;
  isDecided: boolean;
  /** Milliseconds from the first try to the answer, tries through a crash included. */
  took: number;
  tries: number;
}

/** Every applicant sends one application as fast as the connections allow, and tries again with the same key until there is an answer. */
export async function applyAll(
  address: string,
  applicants: readonly Applicant[],
  connections: number,
  onAnswer: (count: number) => void,
): Promise<Acknowledged[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Acknowledged[] = [];
  let next = 0;
  const one = async () => {
    for (let index = next++; index < applicants.length; index = next++) {
      const started = performance.now();
      for (let tries = 1; ; tries++) {
        const answer = await send(address, agent, applicants[index]!, `bench ${index}`).catch(() => undefined);
        if (answer) {
          answers.push({ index, ...answer, took: performance.now() - started, tries });
          onAnswer(answers.length);
          break;
        }
        await new Promise((ready) => setTimeout(ready, 200));
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return answers;
}

function send(address: string, agent: Agent, applicant: Applicant, key: string): Promise<Omit<Acknowledged, 'index' | 'took' | 'tries'>> {
  const body = JSON.stringify({
    query: SUBMIT,
    variables: { input: { group: applicant.group, fundingSource: SOURCE, confirmFacts: true, idempotencyKey: key } },
  });
  return new Promise((done, failed) => {
    const sent = request(
      address,
      {
        method: 'POST',
        agent,
        timeout: 20_000,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'content-length': Buffer.byteLength(body),
          cookie: applicant.cookie,
        },
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('error', failed)
          .on('end', () => {
            try {
              const answer = JSON.parse(text).data?.submitApplication;
              if (!answer?.application) return failed(new Error(text.slice(0, 300)));
              const { id, receiptNumber, status, decidedBy } = answer.application;
              done({ id, receiptNumber, status, isDecided: decidedBy !== null });
            } catch (error) {
              failed(error instanceof Error ? error : new Error(String(error)));
            }
          });
      },
    );
    sent
      .on('timeout', () => sent.destroy(new Error('no answer in time')))
      .on('error', failed)
      .end(body);
  });
}
