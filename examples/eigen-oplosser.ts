// Four of eight buurten, at most two of each wijk, with a bonus for neighbours that are both chosen: solved by HiGHS, a package of the app itself.
//   npx tsx examples/eigen-oplosser.ts
// The buurten and their scores are made up.
import { createHighsOplosser } from 'buurtaanpak/highs';
import { formatGetal, formatOpsomming } from 'buurtaanpak/kern';
import type { Lineairerij } from 'buurtaanpak/selectie';
import loadHighs from 'highs';

const buurten = [
  { naam: 'Bomenbuurt', wijk: 'Oost', score: 84 },
  { naam: 'Vogelbuurt', wijk: 'Oost', score: 82 },
  { naam: 'Zeehelden', wijk: 'Oost', score: 81 },
  { naam: 'Havenkwartier', wijk: 'West', score: 79 },
  { naam: 'Molenwijk', wijk: 'West', score: 74 },
  { naam: 'Kanaalzone', wijk: 'West', score: 73 },
  { naam: 'Kerkdorp', wijk: 'Buiten', score: 71 },
  { naam: 'Polder', wijk: 'Buiten', score: 66 },
];
const buren = [
  ['Bomenbuurt', 'Zeehelden'],
  ['Molenwijk', 'Kanaalzone'],
  ['Havenkwartier', 'Kerkdorp'],
  ['Kerkdorp', 'Polder'],
] as const;
const AANTAL = 4;
const HOOGSTENS = 2;
const BONUS = 10;

const zoek = (naam: string) => buurten.findIndex((buurt) => buurt.naam === naam);
const tel = (kolommen: readonly number[], grenzen: { readonly van?: number; readonly tot: number }): Lineairerij => ({
  kolommen: Int32Array.from(kolommen),
  coefficienten: new Float64Array(kolommen.length).fill(1),
  van: grenzen.van ?? -Infinity,
  tot: grenzen.tot,
});
/** Column `deel` may be 1 only when column `geheel` is. */
const alleenAls = (deel: number, geheel: number): Lineairerij => ({
  kolommen: Int32Array.of(deel, geheel),
  coefficienten: Float64Array.of(1, -1),
  van: -Infinity,
  tot: 0,
});

// A column for each buurt, and behind them one for each pair of neighbours, which counts only when both are chosen.
const wijken = [...new Set(buurten.map(({ wijk }) => wijk))];
const probleem = {
  waarden: Float64Array.from([...buurten.map(({ score }) => score), ...buren.map(() => BONUS)]),
  rijen: [
    tel([...buurten.keys()], { van: AANTAL, tot: AANTAL }),
    ...wijken.map((wijk) =>
      tel(
        buurten.flatMap((buurt, kolom) => (buurt.wijk === wijk ? [kolom] : [])),
        { tot: HOOGSTENS },
      ),
    ),
    ...buren.flatMap((paar, i) => paar.map((naam) => alleenAls(buurten.length + i, zoek(naam)))),
  ],
};

const oplosser = createHighsOplosser(await loadHighs());
const { status, x, grens } = oplosser.solve(probleem);
console.log(`Opgelost met ${oplosser.naam} ${oplosser.versie}: ${status}.`);
if (x !== undefined && grens !== undefined) {
  const gekozen = buurten.filter((_, kolom) => x[kolom] === 1).map(({ naam }) => naam);
  // HiGHS only claims: what a selection is worth is added up here.
  const waarde = probleem.waarden.reduce((som, een, kolom) => som + een * (x[kolom] ?? 0), 0);
  console.log(`Gekozen: ${formatOpsomming(gekozen)}.`);
  console.log(`Samen ${formatGetal(waarde)} punten; volgens HiGHS kan geen keuze boven ${formatGetal(grens)} komen.`);
}
