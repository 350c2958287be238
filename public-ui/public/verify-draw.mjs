#!/usr/bin/env node
// Computes a draw again from its published file and says where the file differs.
//   node verify-draw.mjs 2.3.1.4.i-2026-12-01.json
// Needs nothing but Node 20 or later; the page of a draw runs the same lines in your browser. Public domain.
const sha256 = async (text) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const sorted = (list) => [...list].sort();

/** Four steps; each is right (true), wrong (false, with where), or not published yet (null). */
export async function checkDraw(draw) {
  const steps = [];
  const told = (step, isRight, where = '') => steps.push({ step, isRight, where });

  // 1. The secret number is the one whose fingerprint was published before the window opened.
  if (draw.seed === null) told('commitment', null);
  else
    told(
      'commitment',
      (await sha256(draw.seed)) === draw.commitment && draw.committedAt <= (draw.sheets[0]?.at ?? draw.committedAt),
      'seed',
    );

  // 2. Every sheet of tickets carries the fingerprint of itself and of all sheets before it; the last one is the list's. No ticket is there twice.
  let digest = draw.commitment;
  let wrongSheet = '';
  for (const sheet of draw.sheets) {
    digest = await sha256([digest, ...sorted(sheet.tickets)].join('\n'));
    if (digest !== sheet.digest) wrongSheet ||= `sheet ${sheet.number}`;
    digest = sheet.digest;
  }
  const tickets = draw.sheets.flatMap((sheet) => sheet.tickets);
  const twice = sorted(tickets).find((ticket, at, all) => ticket === all[at + 1]);
  const wrongList = wrongSheet || twice || (draw.listDigest !== null && draw.listDigest !== digest ? 'listDigest' : '');
  told('list', wrongList === '' ? (draw.listDigest === null ? null : true) : false, wrongList);

  // 3. The order: by the fingerprint of secret number, list and ticket, the smallest first.
  let order = null;
  if (draw.seed !== null && draw.listDigest !== null && draw.status !== 'STOPPED') {
    const lots = await Promise.all(tickets.map(async (ticket) => [await sha256(`${draw.seed}\n${draw.listDigest}\n${ticket}`), ticket]));
    order = lots.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ticket]) => ticket);
    const published = draw.order ?? [];
    const at = order.findIndex((ticket, place) => ticket !== published[place]);
    told('order', at === -1 && published.length === order.length, at === -1 ? 'length' : `place ${at + 1}`);
  } else told('order', null);

  // 4. Places and money: one application after the other in that order; nobody overtakes somebody who waits for the same.
  if (!order || !draw.entries) told('result', null);
  else {
    const stock = (list) => new Map(list.map((one) => [one.name, { left: one.left, isAwaited: one.isAwaited }]));
    const [groups, purses, rank] = [stock(draw.groups), stock(draw.purses), new Map(order.map((ticket, at) => [ticket, at]))];
    let wrong = '';
    let before = -1;
    for (const entry of draw.entries) {
      const [group, purse, place] = [
        groups.get(entry.group),
        entry.purse === null ? null : purses.get(entry.purse),
        rank.get(entry.ticket),
      ];
      if (place === undefined || place < before) wrong ||= `entry of ${entry.ticket}`;
      before = place ?? before;
      if (outcomeOf(entry, group, purse) !== entry.outcome) wrong ||= `result of ${entry.ticket}`;
    }
    told('result', wrong === '', wrong);
  }
  return steps;
}

function outcomeOf(entry, group, purse) {
  if (!entry.takesPart) return 'OUT';
  if (!group || purse === undefined) return undefined;
  for (const [stock, needs, otherwise] of [
    [group, 1, 'FULL'],
    [purse, entry.needs, 'EXHAUSTED'],
  ]) {
    if (stock === null || (stock.left >= needs && stock.left > 0 && !stock.isAwaited)) continue;
    if (entry.hasWaitingList) stock.isAwaited = true;
    return entry.hasWaitingList ? 'WAITING' : otherwise;
  }
  group.left -= 1;
  if (purse) purse.left -= entry.needs;
  return 'PLACE';
}

const node = globalThis.process?.getBuiltinModule;
if (
  node &&
  globalThis.process.argv[1] &&
  node('fs').realpathSync(globalThis.process.argv[1]) === node('url').fileURLToPath(import.meta.url)
) {
  const steps = await checkDraw(JSON.parse(node('fs').readFileSync(globalThis.process.argv[2] ?? 0, 'utf8')));
  for (const { step, isRight, where } of steps)
    console.log(isRight === null ? `-      ${step}: not published yet` : isRight ? `right  ${step}` : `WRONG  ${step}: ${where}`);
  globalThis.process.exitCode = steps.some(({ isRight }) => isRight === false) ? 1 : 0;
}
