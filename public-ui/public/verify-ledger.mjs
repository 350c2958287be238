#!/usr/bin/env node
// Recomputes the published ledger of STARS. Needs Node 18 or later and nothing else.
//
//   node verify-ledger.mjs https://address-of-stars       every published day, from the first
//   node verify-ledger.mjs 2026-11-20.jsonl 2026-11-21.jsonl …   files you have kept, in their order
//
// A day's file has one JSON value a line. The first is its head: day, places of its links, root of the day before, root, numbers of the
// funding sources. Then one line for each movement of money, in the order of the chain:
//   [place, source, kind, from, to, cents, nonce, closed, link]   shown, or
//   [place, open, closed, link]                                   kept back, because fewer than five of its kind would tell about a person.
// `open` is SHA-256 of the JSON list [nonce, source, kind, from, to, "cents"]; `closed` seals what concerns people.
// `link` is SHA-256 of the JSON list [link before, "place", open, closed]. The last link of a day is its root; the first day begins at 64 zeros.
// Ends with 0 when everything follows, with 1 at the first line that does not.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const hash = (texts) => createHash('sha256').update(JSON.stringify(texts)).digest('hex');
const wrong = (message) => {
  console.error(`WRONG  ${message}`);
  process.exit(1);
};

/** From which kind of account to which a kind of movement may go; a correction takes back any of them. */
const WAYS = {
  FUND: ['EXTERNAL BUDGET'],
  ALLOCATE: ['BUDGET GRANT'],
  RESERVE: ['GRANT RESERVED', 'BUDGET RESERVED'],
  RELEASE: ['RESERVED GRANT', 'RESERVED BUDGET'],
  RESTORE: ['RESERVED GRANT'],
  EARN: ['RESERVED PAYABLE_PROVIDER'],
  PAY: ['PAYABLE_PROVIDER PAID_PROVIDER', 'PAYABLE_PERSON PAID_PERSON', 'BUDGET OTHER'],
  LAPSE: ['GRANT BUDGET'],
  DECLINE: ['GRANT BUDGET'],
  FORFEIT: ['GRANT BUDGET', 'RESERVED BUDGET'],
  REIMBURSE: ['BUDGET PAYABLE_PERSON'],
  STIPEND: ['BUDGET PAYABLE_PERSON'],
};

let end; // { day, place, root } of the day before
let lines = 0;
let shown = 0;

function verifyDay(name, text, published) {
  const rows = text.split('\n');
  const head = JSON.parse(rows[0]);
  let place = head.firstPosition - 1;
  let link = head.previousRoot;
  if (end && link !== end.root) wrong(`${name}, line 1: does not begin at the root of ${end.day}`);
  if (end && place !== end.place) wrong(`${name}, line 1: begins at place ${place + 1}, ${end.day} ended at ${end.place}`);
  if (place === 0 && link !== '0'.repeat(64)) wrong(`${name}, line 1: the first day begins at zeros`);
  for (let row = 1; rows[row]; row++) {
    const line = JSON.parse(rows[row]);
    const at = `${name}, line ${row + 1}, place ${line[0]}`;
    if (line[0] !== ++place) wrong(`${at}: place ${place} is missing`);
    let open = line[1];
    if (line.length === 9) {
      const [, source, kind, from, to, cents, nonce] = line;
      if (!head.fundingSources[source]) wrong(`${at}: unknown funding source`);
      if (!(Number.isSafeInteger(cents) && cents > 0)) wrong(`${at}: moves nothing`);
      if (kind !== 'CORRECTION' && !WAYS[kind]?.includes(`${from} ${to}`)) wrong(`${at}: ${kind} does not go from ${from} to ${to}`);
      open = hash([nonce, source, kind, from, to, String(cents)]);
      shown += 1;
    }
    link = hash([link, String(place), open, line.at(-2)]);
    if (link !== line.at(-1)) wrong(`${at}: does not follow from what stands before it`);
    lines += 1;
  }
  if (place !== head.lastPosition) wrong(`${name}: ends at place ${place}, its head says ${head.lastPosition}`);
  if (link !== head.root) wrong(`${name}: its last link is ${link}, its head says ${head.root}`);
  if (published && link !== published.root) wrong(`${name}: its lines give the root ${link}, published is ${published.root}`);
  end = { day: head.day, place, root: link };
  console.log(`${head.day}  ${String(place - head.firstPosition + 1).padStart(7)} movements  ${link}`);
}

async function publishedDays(address) {
  const days = [];
  let after = null;
  do {
    const query =
      'query ($after: String) { ledgerDays(first: 100, after: $after) { nodes { day root download } pageInfo { hasNextPage endCursor } } }';
    const answer = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { nodes, pageInfo } = (await answer.json()).data.ledgerDays;
    days.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return days.reverse();
}

/** One after the other; where the platform asks to slow down, as slowly as it asks. */
async function download(url) {
  for (;;) {
    const answer = await fetch(url);
    if (answer.ok) return answer.text();
    if (answer.status !== 429) wrong(`${url} answers ${answer.status}`);
    await new Promise((ready) => setTimeout(ready, 1000 * Number(answer.headers.get('retry-after') ?? 5)));
  }
}

const given = process.argv.slice(2);
if (given.length === 0) {
  console.log('node verify-ledger.mjs <address of STARS> | <file> <file> …');
  process.exit(2);
}
if (/^https?:/.test(given[0])) {
  for (const day of await publishedDays(given[0])) verifyDay(day.day, await download(new URL(day.download, given[0])), day);
} else {
  for (const file of given) verifyDay(file, await readFile(file, 'utf8'));
}
console.log(`${lines} movements follow from one another, ${shown} of them shown in full. Everything holds.`);
