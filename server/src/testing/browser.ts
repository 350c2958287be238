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
  constructor(origin: string) {
    this.origin = origin;
  }

  /** The cookies sent to a path, as one header. */
  cookies(path = '/'): string {
    return [...this.jar].filter(([, { path: of }]) => path.startsWith(of)).map(([name, { value }]) => `${name}=${value}`).join('; ');
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

  private async go(method: string, address: string, body: URLSearchParams | undefined, headers: Record<string, string>): Promise<Page> {
    const url = new URL(address, this.origin);
    const cookie = this.cookies(url.pathname);
    const response = await fetch(url, { method, redirect: 'manual', ...(body ? { body } : {}), headers: { accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers } });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return { status: response.status, address: url.href, text: await response.text(), headers: response.headers };
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
