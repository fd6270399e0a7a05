// Starts a program from its bundle: `node startBundel.mjs BUNDLE PROGRAM ...`. The program sees its own name, as with `tsx PROGRAM ...`,
// and what starts it stands where node has its options, so that a program can start itself once more.
const [start, bundel] = process.argv.splice(1, 2);
process.execArgv.push(String(start), String(bundel));
await import(String(bundel));
