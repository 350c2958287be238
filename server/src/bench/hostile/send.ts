import { Agent, request } from 'node:http';
import type { HostileRequest } from './hostile-requests.ts';

/** Somebody on the network: an address of this machine's own, which has a rate limit of its own. */
export interface Sender {
  /** Answers the status; "none" when there was no answer. */
  send(request: HostileRequest): Promise<string>;
  close(): void;
}

const PATIENCE = 20_000;

export function sender(port: number, from: string, connections = 1): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    close: () => agent.destroy(),
    send: ({ method, query, body, headers }) =>
      new Promise((done) => {
        const asked = request(
          {
            agent,
            host: '127.0.0.1',
            port,
            localAddress: from,
            method,
            path: `/graphql${query === undefined ? '' : `?${query}`}`,
            headers: {
              accept: 'application/json',
              'content-type': 'application/json',
              ...headers,
              ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
            },
          },
          (response) =>
            response
              .resume()
              .on('end', () => done(String(response.statusCode)))
              .on('error', () => done('none')),
        );
        asked.setTimeout(PATIENCE, () => asked.destroy());
        asked.on('error', () => done('none'));
        asked.end(body);
      }),
  };
}
