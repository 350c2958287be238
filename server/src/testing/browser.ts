import { request as send } from 'node:http';

export interface Page {
  status: number;
  address: string;
  text: string;
  headers: Headers;
}

/** As much of a browser as a login needs: it keeps cookies by path and follows redirects, or stops at them. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string }>();
  private readonly origin: string;
  private readonly server: URL;
  /** `server` is where the requests really go when the origin is a name that leads nowhere, as behind a proxy. */
  constructor(origin: string, server: string = origin) {
    this.origin = origin;
    this.server = new URL(server);
  }

  /** The cookies sent to a path, as one header. */
  cookies(path = '/'): string {
    return [...this.jar]
      .filter(([, { path: of }]) => path.startsWith(of))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  cookie(name: string): string | undefined {
    return this.jar.get(name)?.value;
  }

  setCookie(name: string, value: string | undefined, path = '/'): void {
    if (value === undefined) this.jar.delete(name);
    else this.jar.set(name, { value, path });
  }

  cookieNames(): string[] {
    return [...this.jar.keys()];
  }

  get(address: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.go('GET', address, undefined, headers);
  }

  post(address: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    return this.go('POST', address, new URLSearchParams(form), headers);
  }

  /** Follows redirects until a page comes, or until the next address satisfies `until`. */
  async follow(page: Page, until: (address: URL) => boolean = () => false): Promise<Page> {
    let at = page;
    for (let step = 0; step < 15 && at.status >= 300 && at.status < 400; step++) {
      const next = new URL(at.headers.get('location')!, at.address);
      if (next.origin !== this.origin || until(next)) return at;
      at = await this.get(next.href);
    }
    return at;
  }

  private async go(method: string, address: string, body: URLSearchParams | undefined, given: Record<string, string>): Promise<Page> {
    const url = new URL(address, this.origin);
    const cookie = this.cookies(url.pathname);
    const headers = {
      host: url.host,
      accept: 'text/html',
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...given,
    };
    const page = await new Promise<Page>((done, failed) => {
      const request = send(
        { hostname: this.server.hostname, port: this.server.port, method, path: url.pathname + url.search, headers },
        (response) => {
          const received = new Headers();
          for (let at = 0; at < response.rawHeaders.length; at += 2)
            received.append(response.rawHeaders[at]!, response.rawHeaders[at + 1]!);
          let text = '';
          response
            .setEncoding('utf8')
            .on('data', (part: string) => (text += part))
            .on('end', () => done({ status: response.statusCode!, address: url.href, text, headers: received }))
            .on('error', failed);
        },
      );
      request.on('error', failed).end(body?.toString());
    });
    for (const line of page.headers.getSetCookie()) this.keep(line);
    return page;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const attribute = (wanted: string) => attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = attribute('expires');
    const isGone = attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (isGone) this.jar.delete(name);
    else this.jar.set(name, { value: pair.slice(name.length + 1), path: attribute('path') ?? '/' });
  }
}
