/** Parts of a reckoning that are as small as one rule needs: cells, a contribution on a day, and what both are made of. */
import type { Bijdrage, Geldpartij, Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import type { BekendeTekst, Cel } from '../../src/financiering/cel/cel.js';
import { toDag } from '../../src/financiering/cel/dag.js';
import { indexGebeurtenissen, selectGebeurtenissen } from '../../src/financiering/cel/kennis.js';
import type { Rekening } from '../../src/financiering/cel/rekening.js';
import type { Bijdrageplek, Feit, Jaarlast, Lasten, Mutatie, Stand } from '../../src/financiering/stand/stand.js';
import type { Uitkeringstelling } from '../../src/financiering/uitkering/uitkering.js';
import { findFout } from '../hulp.js';
import { bijdrage, dag, PARTIJEN, tekst } from './geld/maak.js';

type Velden = Readonly<Record<string, unknown>>;

/** The number of a day. */
export const nr = (datum: string): number => toDag(dag(datum));

/** The path of the first contribution of the first text. */
export const PAD = ['teksten', 0, 'plan', 'perioden', 0, 'bijdragen', 0] as const;

/** Events with their places. */
export const feitenVan = (...gebeurtenissen: readonly Verloopgebeurtenis[]): Feit[] =>
  gebeurtenissen.map((gebeurtenis, plek) => ({ gebeurtenis, plek }));

/** An amount on a day. */
export const mutatie = (datum: string, centen: bigint, termijn?: string, plek = 0): Mutatie =>
  ({ datum: dag(datum), centen, plek, termijn }) as Mutatie;

const NIETS: Jaarlast = { gerealiseerd: 0n, prognose: 0n, vrijval: 0n, verlaagd: 0n };

/** Lasten by year, and their sum. */
export function lastenVan(jaren: Readonly<Record<number, Partial<Jaarlast>>> = {}): Lasten {
  const perJaar = new Map(Object.entries(jaren).map(([jaar, een]) => [Number(jaar), { ...NIETS, ...een }]));
  const totaal = { ...NIETS };
  for (const een of perJaar.values())
    for (const veld of ['gerealiseerd', 'prognose', 'vrijval', 'verlaagd'] as const) totaal[veld] += een[veld];
  return { totaal, perJaar };
}

/** A text that holds always, or as told. */
export const bekendeTekst = (een: Geldtekst, velden: Partial<BekendeTekst> = {}): BekendeTekst => ({
  plek: 0,
  tekst: een,
  van: Number.NEGATIVE_INFINITY,
  tot: Number.POSITIVE_INFINITY,
  ...velden,
});

/** A contribution in year 1 of a text that has it alone. */
export const plekVan = (een: Bijdrage, velden: Velden = {}): Bijdrageplek =>
  ({
    bijdrage: een,
    programmajaar: 1,
    periode: { van: dag('2026-01-01'), tot: dag('2026-12-31') },
    pad: PAD,
    tekst: bekendeTekst(tekst([[een]])),
    ...velden,
  }) as Bijdrageplek;

const som = (mutaties: readonly Mutatie[]): bigint => mutaties.reduce((tot, { centen }) => tot + centen, 0n);

/** A contribution on a day on which nothing happened yet, and what a test brings. */
export function standVan(velden: object = {}, wijziging: Partial<Stand> = {}): Stand {
  const { lasten = lastenVan(), betalingen = [], ontvangsten = [] } = wijziging;
  return {
    plek: plekVan(bijdrage({ ...velden })),
    lasten,
    bruto: lasten,
    begroot: new Map(),
    verplicht: { bekend: false, bruto: 0n, perJaar: new Map() },
    feiten: [],
    betalingen,
    ontvangsten,
    netto: som(betalingen) - som(ontvangsten),
    ...wijziging,
  };
}

/** A specifieke uitkering of 100 cents that covers `b`, and what a test brings. */
export function tellingVan(velden: object = {}, wijziging: Velden = {}): Uitkeringstelling {
  const uitkering = bijdrage({ id: 'u', van: 'bzk', soort: 'specifieke_uitkering', dekt: ['b'], ...velden });
  return {
    uitkering,
    stand: { ...standVan(), plek: plekVan(uitkering) },
    bedrag: 100n,
    ontvangen: 0n,
    terugbetaald: 0n,
    jaren: [],
    ...wijziging,
  } as Uitkeringstelling;
}

/** A year of a specifieke uitkering, in cents. */
export const uitkeringsjaar = (begrotingsjaar: number, velden: Velden = {}) => ({
  begrotingsjaar,
  lasten: 0n,
  baten: 0n,
  besteed: 0n,
  gerealiseerdeBaten: 0n,
  ...velden,
});

/** A cell of a hundred cents for the whole of 2026, or as told. Days are texts. */
export function celVan(een: Bijdrage, velden: Velden = {}): Cel {
  const { van = '2026-01-01', tot = '2026-12-31', begin = '2026-01-01', einde = '2026-12-31', vanaf, ...rest } = velden;
  return {
    soort: 'last',
    tekst: 0,
    bijdrage: een,
    programmajaar: 1,
    jaar: 2026,
    boekjaar: 2026,
    centen: 100n,
    van: nr(`${van}`),
    tot: nr(`${tot}`),
    begin: nr(`${begin}`),
    einde: nr(`${einde}`),
    ...(vanaf === undefined ? {} : { vanaf: nr(`${vanaf}`) }),
    ...rest,
  } as Cel;
}

/** A reckoning of texts with events, on the last day of 2026 unless told otherwise. */
export function rekeningVan(
  teksten: readonly BekendeTekst[],
  gebeurtenissen: readonly Verloopgebeurtenis[] = [],
  velden: Partial<Omit<Rekening, 'partijen'>> & { readonly partijen?: readonly Geldpartij[] } = {},
): Rekening {
  const { partijen = PARTIJEN, ...rest } = velden;
  return {
    partijen: new Map(partijen.map((een) => [een.id, een])),
    teksten,
    gebeurtenissen: selectGebeurtenissen(indexGebeurtenissen(gebeurtenissen), {}),
    peildatum: nr('2026-12-31'),
    methode: 'dagen',
    metBtw: false,
    eersteBegroting: false,
    ...rest,
  };
}

/** A day of a number, or the infinity that it is. */
export const toonDag = (getal: number): string =>
  Number.isFinite(getal) ? new Date(getal * 86_400_000).toISOString().slice(0, 10) : `${getal}`;

/** What a test looks at in a cell, in one line: kind, key, bearer, buurt, years, days and cents. */
export const toonCel = (cel: Cel): string =>
  [
    cel.reden ?? cel.soort,
    ...(cel.verlening ? ['verlening'] : []),
    cel.bijdrage.id,
    cel.kostendrager ?? '-',
    cel.buurt ?? '-',
    `${cel.programmajaar}`,
    cel.jaar === cel.boekjaar ? `${cel.jaar}` : `${cel.jaar}>${cel.boekjaar}`,
    `${toonDag(cel.van)}..${toonDag(cel.tot)}`,
    ...(cel.vanaf === undefined ? [] : [`vanaf ${toonDag(cel.vanaf)}`]),
    `${cel.centen}`,
  ].join(' ');

/** A finding as a test expects it. */
export const meld = (ernst: string, code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst,
  code: `financiering.${code}`,
  pad,
  params,
});

/** The code, the path and the params of a refusal; `undefined` when nothing is refused. */
export function weigering(doe: () => unknown) {
  const fout = findFout(doe);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params };
}

/** The findings of a refusal; `undefined` when nothing is refused. */
export const bevindingenVan = (doe: () => unknown) => findFout(doe)?.bevindingen;

/** A day as an option of a question. */
export const opDag = (peildatum: string, anders: object = {}): { peildatum: Datum } => ({
  peildatum: dag(peildatum),
  ...anders,
});
