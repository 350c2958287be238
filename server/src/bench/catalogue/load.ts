import autocannon from 'autocannon';

export interface Round {
  /** Answers a second. */
  rate: number;
  p50: number;
  p99: number;
  /** Answers in all. */
  answers: number;
}

export interface Load {
  address: string;
  method: 'GET' | 'POST';
  /** What the n-th request is: its body, or the query of its address. */
  request(number: number): { body?: string; path?: string };
  headers?: Record<string, string>;
}

let sent = 0;

/** Sends requests over the given connections for the given time; every request of a run has a number of its own. */
export async function drive(load: Load, connections: number, seconds: number): Promise<Round> {
  const path = new URL(load.address).pathname;
  let wrong: string | undefined;
  const result = await autocannon({
    url: load.address,
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...load.headers },
    requests: [
      {
        method: load.method,
        onResponse: (status, body) => {
          if (status !== 200 || !/^\{"data" ?: ?\{"programmes" ?: ?\{"totalCount"/.test(body)) wrong ??= `${status} ${body.slice(0, 500)}`;
        },
        setupRequest: (request) => {
          const asked = load.request(sent++);
          return {
            ...request,
            path: asked.path === undefined ? path : `${path}?${asked.path}`,
            ...(asked.body === undefined ? {} : { body: asked.body }),
          };
        },
      },
    ],
  });
  if (wrong !== undefined) throw new Error(`${load.address} answered ${wrong}`);
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${load.address}: ${result.errors} failed, ${result.non2xx} refused`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, answers: result['2xx'] };
}
