import { isDomeinFout } from 'buurtaanpak/kern';
const rooms = process.argv.slice(2);
const onzin: unknown[] = [undefined, null, {}, [], [1], [{}], 'x', 5, true, { a: 1 }, [null], () => 1];
const uit = new Map<string, string>();
for (const room of rooms) {
  const face = (await import(`../src/${room}/index.ts`)) as Record<string, unknown>;
  for (const [naam, f] of Object.entries(face)) {
    if (typeof f !== 'function' || /^[A-Z]/.test(naam)) continue;
    const call = (args: unknown[]) => {
      try { const r = (f as (...a: unknown[]) => unknown)(...args);
        if (typeof r === 'number' && Number.isNaN(r)) uit.set(`${room}.${naam} NaN`, JSON.stringify(args));
        if (r && typeof r === 'object' && Symbol.iterator in r && typeof (r as any).next === 'function') [...(r as any)];
      } catch (e) {
        if (!isDomeinFout(e) && !(e instanceof RangeError && /^[A-Z]/.test(e.message) && false)) {
          const key = `${room}.${naam}`;
          if (!uit.has(key)) uit.set(key, `${(e as Error).name}: ${(e as Error).message.slice(0, 80)} <- ${args.map((a) => typeof a === 'function' ? 'fn' : JSON.stringify(a)).join(', ')}`);
        }
      }
    };
    for (const a of onzin) { call([a]); for (const b of onzin) { call([a, b]); for (const c of [undefined, {}, 'x', []]) call([a, b, c]); } }
  }
}
for (const [k, v] of uit) console.log(k, '|', v);
console.log(uit.size);
