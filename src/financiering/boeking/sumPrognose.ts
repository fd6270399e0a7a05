import { fromCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import type { Bedragverschil, Boekingsvergelijking } from './vergelijking.js';

/** A line of a forecast in cents. */
export interface Prognoseregel {
  readonly begrotingsjaar: number;
  readonly van: Sleutel;
  readonly kostendrager: Sleutel | undefined;
  readonly centen: bigint;
}

/** A forecast by year, payer and cost bearer. */
export type Prognosesom = ReadonlyMap<string, Prognoseregel>;

/** Adds up a forecast by year, payer and cost bearer. */
export function sumPrognose(regels: Iterable<Prognoseregel>): Prognosesom {
  const uit = new Map<string, Prognoseregel>();
  for (const { begrotingsjaar, van, kostendrager, centen } of regels) {
    const sleutel = `${begrotingsjaar}|${van}|${kostendrager ?? ''}`;
    uit.set(sleutel, { begrotingsjaar, van, kostendrager, centen: centen + (uit.get(sleutel)?.centen ?? 0n) });
  }
  return uit;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const toVerschil = (voor: bigint, na: bigint): Bedragverschil => ({
  voor: fromCenten(voor),
  na: fromCenten(na),
  verschil: fromCenten(na - voor),
});

/** The difference between two forecasts. */
export function compareSommen(voor: Prognosesom, na: Prognosesom): Boekingsvergelijking {
  const volgorde = [...new Map([...voor, ...na])].sort(
    ([, a], [, b]) =>
      a.begrotingsjaar - b.begrotingsjaar ||
      compareText(a.van, b.van) ||
      compareText(a.kostendrager ?? '', b.kostendrager ?? ''),
  );
  const jaren = new Map<number, { readonly voor: bigint; readonly na: bigint }>();
  const totaal = { voor: 0n, na: 0n };
  const regels = volgorde.map(([sleutel, { begrotingsjaar, van, kostendrager }]) => {
    const eerst = voor.get(sleutel)?.centen ?? 0n;
    const later = na.get(sleutel)?.centen ?? 0n;
    const jaar = jaren.get(begrotingsjaar) ?? { voor: 0n, na: 0n };
    jaren.set(begrotingsjaar, { voor: jaar.voor + eerst, na: jaar.na + later });
    totaal.voor += eerst;
    totaal.na += later;
    return {
      begrotingsjaar,
      van,
      ...(kostendrager === undefined ? {} : { kostendrager }),
      ...toVerschil(eerst, later),
    };
  });
  return {
    totaal: toVerschil(totaal.voor, totaal.na),
    perJaar: [...jaren].map(([begrotingsjaar, jaar]) => ({ begrotingsjaar, ...toVerschil(jaar.voor, jaar.na) })),
    regels,
  };
}
