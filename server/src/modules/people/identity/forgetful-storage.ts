interface Kept {
  content: Record<string, unknown>;
  until: number;
}

const SWEEP_ABOVE = 5_000;

/** Memory of the embedded identity provider: gone with the process, and never more than what is still valid. */
export function forgetfulStorage(): new (kind: string) => object {
  const all = new Map<string, Kept>();
  const byGrant = new Map<string, Set<string>>();

  const read = (key: string) => {
    const kept = all.get(key);
    if (kept && kept.until > Date.now()) return kept.content;
    all.delete(key);
    return undefined;
  };

  return class {
    readonly kind: string;
    constructor(kind: string) {
      this.kind = kind;
    }
    async upsert(id: string, content: Record<string, unknown>, seconds: number): Promise<void> {
      if (all.size > SWEEP_ABOVE) for (const key of [...all.keys()]) read(key);
      const key = `${this.kind}:${id}`;
      all.set(key, { content, until: Date.now() + seconds * 1000 });
      if (this.kind === 'Session') all.set(`uid:${String(content['uid'])}`, { content: { id }, until: Date.now() + seconds * 1000 });
      const grant = content['grantId'];
      if (typeof grant === 'string') byGrant.set(grant, (byGrant.get(grant) ?? new Set()).add(key));
    }
    async find(id: string): Promise<unknown> {
      return read(`${this.kind}:${id}`);
    }
    async findByUid(uid: string): Promise<unknown> {
      const id = read(`uid:${uid}`)?.['id'];
      return id === undefined ? undefined : read(`${this.kind}:${String(id)}`);
    }
    async findByUserCode(): Promise<unknown> {
      return undefined;
    }
    async consume(id: string): Promise<void> {
      const content = read(`${this.kind}:${id}`);
      if (content) content['consumed'] = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string): Promise<void> {
      all.delete(`${this.kind}:${id}`);
    }
    async revokeByGrantId(grant: string): Promise<void> {
      for (const key of byGrant.get(grant) ?? []) all.delete(key);
      byGrant.delete(grant);
    }
  };
}
