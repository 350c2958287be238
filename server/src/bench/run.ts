/* `pnpm bench <name>`: runs one of the kept benchmarks, each in a folder of its name with a main.ts. */
const name = process.argv[2];
if (!name || !/^[a-z-]+$/.test(name)) {
  console.error('Which one? pnpm bench catalogue | draw | dry-run | eligibility | hostile | opening-day | random-documents');
  process.exit(1);
}
process.argv.splice(2, 1);
await import(`./${name}/main.ts`);
