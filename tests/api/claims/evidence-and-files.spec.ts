import { globalId } from 'server/shared/global-id.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimScene, PDF, PNG } from './claim-scene.ts';

describe('evidence and files', () => {
  let app: TestApp;
  let s: ReturnType<typeof claimScene>;
  beforeAll(async () => {
    app = await testApp();
    s = claimScene(app);
  });
  afterAll(() => app.close());

  const open = (url: string, cookie?: string) => fetch(`${app.address}${url}`, { headers: cookie ? { cookie } : {} });

  it('FUND-13: several files at once, recognised by what is in them and not by their names', async () => {
    const { cookie } = await s.scene();
    const { status, answer } = await s.upload(cookie, [
      { name: '../../etc/rēķins.pdf', content: PDF },
      { name: 'foto.png', content: PNG },
      { name: 'virus.pdf', content: Buffer.from('MZ this is a program') },
      { name: 'lapa.pdf', content: Buffer.from('<html><script>alert(1)</script></html>') },
      { name: 'bilde.svg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
      { name: 'empty.pdf', content: Buffer.alloc(0) },
      { name: 'big.pdf', content: Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]) },
    ]);
    expect(status).toBe(200);
    expect(answer.files.map(({ name, mediaType }) => [name, mediaType]).sort()).toEqual([
      ['foto.png', 'image/png'],
      ['rēķins.pdf', 'application/pdf'],
    ]);
    expect(answer.refused.map(({ name, code }) => [name, code]).sort()).toEqual([
      ['big.pdf', 'TOO_LARGE'],
      ['bilde.svg', 'WRONG_TYPE'],
      ['empty.pdf', 'EMPTY'],
      ['lapa.pdf', 'WRONG_TYPE'],
      ['virus.pdf', 'WRONG_TYPE'],
    ]);
    expect(answer.refused[0]!.message.lv).not.toBe('');
  });

  it('API-2: a picture that would unpack to something huge is not taken', async () => {
    const { cookie } = await s.scene();
    const huge = Buffer.from(PNG);
    huge.writeUInt32BE(60_000, 16);
    expect((await s.upload(cookie, [{ name: 'huge.png', content: huge }])).answer.refused).toMatchObject([{ code: 'WRONG_TYPE' }]);
  });

  it('ROLE-3: no upload without a login, nor from pages of others', async () => {
    const { cookie } = await s.scene();
    expect((await s.upload(undefined, [{ name: 'a.pdf', content: PDF }])).status).toBe(401);
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(PDF)]), 'a.pdf');
    expect((await fetch(`${app.address}/files`, { method: 'POST', body: form, headers: { cookie } })).status).toBe(403);
    const broken = await fetch(`${app.address}/files`, {
      method: 'POST',
      body: 'nothing of the kind',
      headers: { cookie, 'apollo-require-preflight': '1', 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(415);
  });

  it('ROLE-5: only the owner and the officer who decides open a document, each look is logged; it is kept sealed', async () => {
    const { source, cookie, manager, payer, anna } = await s.scene();
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    const [invoice] = claim!.evidence;
    const own = await open(invoice!.url!, cookie);
    expect(own.status).toBe(200);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="INVOICE\.pdf"/);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect(own.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(own.headers.get('cache-control')).toContain('no-store');
    expect(
      Buffer.from(await own.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await open(`${invoice!.url}?inline=1`, manager.cookie)).headers.get('content-disposition')).toMatch(/^inline/);

    const stranger = await s.cookieOf(await s.w.resident());
    const otherManager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: (await s.w.source()).id });
    const auditor = await staff(app, Role.AUDITOR, { fundingSourceId: source.id });
    for (const who of [stranger, otherManager.cookie, auditor.cookie, payer.cookie])
      expect((await open(invoice!.url!, who)).status).toBe(404);
    expect((await open(invoice!.url!)).status).toBe(401);
    expect((await open(`/files/${globalId('StoredFile', randomUUID())}`, cookie)).status).toBe(404);
    expect((await open('/files/..%2f..%2fetc', cookie)).status).toBe(404);

    const looks = await app.orm.em
      .fork()
      .execute<{ actor_id: string; purpose: string }[]>(
        `select actor_id, purpose from audit_entry where action = 'viewEvidence' and subject = ? order by at, id`,
        [`LearningAccount:${anna.account.id}`],
      );
    expect(looks.map(({ actor_id }) => actor_id).sort()).toEqual([anna.person.id, manager.personId].sort());
    expect(looks[0]!.purpose).toBe(claim!.number);
    const [kept] = await app.orm.em
      .fork()
      .execute<{ plain: boolean }[]>(`select position('%PDF'::bytea in sealed) > 0 as plain from file_content limit 1`);
    expect(kept!.plain).toBe(false);
  });

  it('FUND-13: a document of somebody else, used twice, or none at all', async () => {
    const { source, cookie } = await s.scene();
    const strangers = await s.evidence(await s.cookieOf(await s.w.resident()), 'INVOICE');
    const foreign = await s.run('submitClaim', await s.certificateClaim(source, cookie, { evidence: strangers }), cookie);
    expect(foreign).toMatchObject({ claim: null, userErrors: [{ code: 'NOT_FOUND', path: ['evidence'] }] });
    const first = await s.certificateClaim(source, cookie);
    await s.run('submitClaim', first, cookie);
    const again = await s.run('submitClaim', await s.certificateClaim(source, cookie, { evidence: first.evidence }), cookie);
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['evidence'] }]);
    const twice = await s.evidence(cookie, 'INVOICE');
    const doubled = await s.run('submitClaim', await s.certificateClaim(source, cookie, { evidence: [...twice, ...twice] }), cookie);
    expect(doubled.userErrors).toMatchObject([{ code: 'INVALID', path: ['evidence'] }]);
  });

  it('FUND-5: missing documents are asked for, and the claim goes on when they come', async () => {
    const { source, cookie, manager } = await s.scene();
    const some = await s.evidence(cookie, 'INVOICE');
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie, { evidence: some }), cookie);
    expect(claim).toMatchObject({ status: 'WAITING_FOR_FACTS', waitingFor: 'EVIDENCE', missingEvidence: ['PAYMENT', 'CERTIFICATE'] });
    expect(claim!.whatHappensNext).toBe('Send: proof of payment and the certificate.');
    expect((await s.run('approveClaim', { claim: claim!.id }, manager.cookie)).userErrors).toMatchObject([{ code: 'WRONG_STATUS' }]);
    const more = await s.run(
      'addClaimEvidence',
      { claim: claim!.id, evidence: await s.evidence(cookie, 'PAYMENT', 'CERTIFICATE') },
      cookie,
    );
    expect(more.claim).toMatchObject({ status: 'SUBMITTED', waitingFor: null, missingEvidence: [] });

    const asked = await s.run(
      'askForClaimEvidence',
      { claim: claim!.id, kinds: ['PAYMENT'], explanation: 'Maksājumā nav redzams saņēmējs.' },
      manager.cookie,
    );
    expect(asked.claim).toMatchObject({ status: 'WAITING_FOR_FACTS', waitingFor: 'EVIDENCE', missingEvidence: ['PAYMENT'] });
    const wrongOne = await s.run('addClaimEvidence', { claim: claim!.id, evidence: await s.evidence(cookie, 'INVOICE') }, cookie);
    expect(wrongOne.claim!.status).toBe('WAITING_FOR_FACTS');
    const right = await s.run('addClaimEvidence', { claim: claim!.id, evidence: await s.evidence(cookie, 'PAYMENT') }, cookie);
    expect(right.claim!.status).toBe('SUBMITTED');
  });

  it('FUND-13: the officer sees that the very same file came with another claim', async () => {
    const { source, cookie, manager } = await s.scene();
    const boris = await s.w.resident();
    const hers = await s.cookieOf(boris);
    const same = Buffer.concat([PDF, Buffer.from('the same receipt')]);
    const one = (await s.upload(cookie, [{ name: 'a.pdf', content: same }])).answer.files[0]!;
    const other = (await s.upload(hers, [{ name: 'b.pdf', content: same }])).answer.files[0]!;
    const first = await s.run(
      'submitClaim',
      await s.certificateClaim(source, cookie, { evidence: [{ file: one.id, kind: 'PAYMENT' }] }),
      cookie,
    );
    const second = await s.run(
      'submitClaim',
      await s.certificateClaim(source, hers, { evidence: [{ file: other.id, kind: 'PAYMENT' }] }),
      hers,
    );
    expect((await s.look(second.claim!.id, manager.cookie)).claim!.evidence[0]!.alsoIn).toEqual([first.claim!.number]);
    expect((await s.look(second.claim!.id, hers)).claim!.evidence[0]!.alsoIn).toEqual([]);
  });

  it('ACC-8: an upload that belongs to nothing can be thrown away; what is handed in stays', async () => {
    const { source, cookie } = await s.scene();
    const [loose] = await s.evidence(cookie, 'INVOICE');
    const remove = async (file: string, as: string) =>
      (
        await app.graphql<{ deleteFile: { file: string | null; userErrors: { code: string }[] } }>(
          'mutation ($f: ID!) { deleteFile(input: { file: $f }) { file userErrors { code } } }',
          { f: file },
          as,
        )
      ).data.deleteFile;
    expect((await remove(loose!.file, await s.cookieOf(await s.w.resident()))).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await remove(loose!.file, cookie)).file).toBe(loose!.file);
    expect((await open(`/files/${loose!.file}`, cookie)).status).toBe(404);
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect((await remove(claim!.evidence[0]!.file, cookie)).userErrors).toEqual([{ code: 'CONFLICT' }]);
  });
});
