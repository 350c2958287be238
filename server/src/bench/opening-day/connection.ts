import { connect, type Socket } from 'node:net';

export interface Response {
  status: number;
  body: string;
}

const LONGEST_WAIT = 20_000;

/**
 * One kept-alive connection that asks one question at a time. It knows just enough HTTP to read the answers of the servers measured here,
 * so that the machine's time goes to them and not to the driver.
 */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;
  #received: Buffer = Buffer.alloc(0);
  #answer: { done: (response: Response) => void; failed: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** Posts JSON; fails when the connection breaks or nothing comes in time. */
  async post(path: string, body: string, headers = ''): Promise<Response> {
    const socket = (this.#socket ??= await this.#connect());
    return new Promise<Response>((done, failed) => {
      this.#answer = { done, failed };
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  async #connect(): Promise<Socket> {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((done, failed) => socket.once('connect', done).once('error', failed));
    this.#received = Buffer.alloc(0);
    socket.setTimeout(LONGEST_WAIT, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#socket = undefined;
      this.#settle()?.failed(new Error('the connection broke'));
    });
    return socket;
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    if (!length) return void this.#socket?.destroy(new Error('an answer without its length'));
    const whole = end + 4 + Number(length[1]);
    if (this.#received.length < whole) return;
    const body = this.#received.toString('utf8', end + 4, whole);
    this.#received = this.#received.subarray(whole);
    this.#settle()?.done({ status: Number(head.slice(9, 12)), body });
  }

  #settle() {
    const answer = this.#answer;
    this.#answer = undefined;
    return answer;
  }
}
