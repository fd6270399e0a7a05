import { readFileSync } from 'node:fs';
import { drawScores } from 'buurtaanpak/gevoeligheid';
import { Datum, formatGetal } from 'buurtaanpak/kern';
import { readEigenTabel } from 'buurtaanpak/kerncijfers';
import { type Beoordeling, explainScore, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { analyseSelectie, explainSelectie, selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';

/** The example of docs/gidsen/nl/methode.md: made-up buurten, two figures and a judgement. */
const buurten = [
  { code: 'BU99990001', naam: 'Bomenbuurt', gas: 1400, koop: 60, soort: 'stad' },
  { code: 'BU99990002', naam: 'Havenkwartier', gas: 1100, koop: null, soort: 'stad' },
  { code: 'BU99990003', naam: 'Vogelbuurt', gas: 1000, koop: 35, soort: 'stad' },
  { code: 'BU99990004', naam: 'Kerkdorp', gas: 1600, koop: 75, soort: 'dorp' },
  { code: 'BU99990005', naam: 'Molendorp', gas: 1500, koop: 70, soort: 'dorp' },
] as const;
const oordelen = {
  Bomenbuurt: { gemeente: [2, 4], opbouwwerk: [], wijk: [5] },
  Havenkwartier: { gemeente: [], opbouwwerk: [5], wijk: [4] },
  Vogelbuurt: { gemeente: [], opbouwwerk: [4], wijk: [5] },
  Kerkdorp: { gemeente: [3], opbouwwerk: [], wijk: [2] },
  Molendorp: { gemeente: [4], opbouwwerk: [], wijk: [3] },
} as const;
const rollen = ['gemeente', 'opbouwwerk', 'wijk'] as const;

const { tabel } = readEigenTabel(
  buurten.map(({ code, naam, gas, koop }) => ({ code, naam, gas, koop })),
  {
    tabel: 'voorbeeld',
    bron: 'verzonnen',
    jaar: 2025,
    codekolom: 'code',
    naamkolom: 'naam',
    kolommen: [
      { kolom: 'gas', sleutel: 'gemiddeld_aardgasverbruik' },
      { kolom: 'koop', sleutel: 'percentage_koopwoningen' },
    ],
  },
);
const cijfer = (id: string, sleutel: string, gewicht: number) =>
  ({ id, naam: id, bron: { soort: 'kerncijfer', sleutel }, richting: 'hoger', gewicht }) as const;
const routekaart = Routekaart.create({
  id: 'energie',
  naam: 'Thema energie',
  beoordelingsschaal: {
    van: 1,
    tot: 5,
    ankers: [
      { waarde: 1, betekenis: 'niemand' },
      { waarde: 5, betekenis: 'een groep staat klaar' },
    ],
  },
  criteria: [
    cijfer('gas', 'gemiddeld_aardgasverbruik', 2),
    cijfer('koop', 'percentage_koopwoningen', 1),
    { id: 'animo', naam: 'animo', bron: { soort: 'beoordeling' }, richting: 'hoger', gewicht: 2 },
  ],
});
const beoordelingen = buurten.flatMap(({ code, naam }): Beoordeling[] =>
  rollen.flatMap((rol) =>
    oordelen[naam][rol].map((score, i) => ({
      buurt: code,
      criterium: 'animo',
      rol,
      beoordelaar: `${rol}-${i + 1}`,
      score,
      datum: Datum.parse('2026-03-01'),
    })),
  ),
);
const scores = scoreBuurten(routekaart, tabel, beoordelingen);
const gebieden = buurten.map(({ code, naam, soort }) => ({ code, naam, kenmerken: [soort] }));
const quota = [
  { id: 'stad', programma: 'energie', aantal: 2, waar: { kenmerken: ['stad'] } },
  { id: 'dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
];
const selectie = selectBuurten({ energie: scores.buurten }, quota, { gebieden });

/** Points of 100, as the page shows them. */
const punten = (deel: number) => formatGetal(100 * deel, { decimalen: 1 });
const naam = (code: string) => buurten.find((buurt) => buurt.code === code)?.naam ?? code;
const getScore = (code: string) => scores.buurten.find((buurt) => buurt.code === code)?.score ?? Number.NaN;
const rij = (...cellen: readonly (string | number)[]) => `| ${cellen.map(String).join(' | ')} |`;

/** The points of a buurt on a criterion. */
function showPunten(code: string, id: string): string {
  const verklaring = explainScore(scores, code);
  if (verklaring.soort !== 'score') throw new Error(`${code} has no score`);
  const deel = verklaring.criteria.find((een) => een.id === id)?.genormaliseerd;
  return deel === undefined ? 'onbekend' : punten(deel);
}

/** Every way to meet the quota, best first. */
function listKeuzes(): string[] {
  const stad = buurten.filter(({ soort }) => soort === 'stad');
  const paren = stad.flatMap((een, i) => stad.slice(i + 1).map((ander) => [een, ander] as const));
  return paren
    .flatMap(([een, ander]) =>
      buurten
        .filter(({ soort }) => soort === 'dorp')
        .map((dorp) => ({
          namen: [`${een.naam}, ${ander.naam}`, dorp.naam] as const,
          som: getScore(een.code) + getScore(ander.code) + getScore(dorp.code),
        })),
    )
    .sort((a, b) => b.som - a.som)
    .map(({ namen, som }) => rij(...namen, punten(som)));
}

/** Everything on the page that is computed, as it should stand there. */
function computeFragmenten(): string[] {
  const molendorp = 'BU99990005';
  const criteria = routekaart.criteria.map(({ id }) => id);
  const [gas, koop, animo] = criteria.map((id) => showPunten(molendorp, id));
  const uitleg = explainSelectie(selectie, 'BU99990004');
  if (uitleg.soort !== 'niet_gekozen' || uitleg.met === undefined)
    throw new Error('Kerkdorp is not chosen, and could be');
  const analyse = analyseSelectie(
    {
      energie: drawScores(routekaart, tabel, beoordelingen, {
        zaad: 'methode',
        trekkingen: 1000,
        onzekerheid: { gewichten: { methode: 'marge', marge: 0.25 } },
      }),
    },
    quota,
    { gebieden },
  );
  const keer = (code: string) => Math.round(1000 * (analyse.buurten.find((een) => een.code === code)?.kans ?? 0));
  return [
    buurten.map(({ code, naam }) => rij(naam, ...criteria.map((id) => showPunten(code, id)))).join('\n'),
    `(2 × ${gas} + 1 × ${koop} + 2 × ${animo}) : 5 = **${punten(getScore(molendorp))}**`,
    scores.buurten
      .map((een) => rij(een.naam, punten(een.score ?? Number.NaN), een.rang ?? '', `${100 * een.dekking}%`))
      .join('\n'),
    listKeuzes().join('\n'),
    `De beste keuze met Kerkdorp scoort ${punten(uitleg.met.kosten[0] ?? Number.NaN)} punt lager. Kerkdorp komt dan in de plaats van ${uitleg.met.wijzigingen.eruit.map(({ code }) => naam(code))}.`,
    `Met ${punten(uitleg.stijging?.punten ?? Number.NaN)} punt meer was Kerkdorp wel gekozen.`,
    buurten.map(({ code, naam }) => rij(naam, `${keer(code)} van de 1000 keer`)).join('\n'),
    `in ${keer(molendorp)} van de 1000 gevallen wint Molendorp, in ${keer('BU99990004')} Kerkdorp`,
  ];
}

test('docs/gidsen/nl/methode.md shows what the library computes', () => {
  const pagina = readFileSync('docs/gidsen/nl/methode.md', 'utf8');
  for (const fragment of computeFragmenten()) expect(pagina).toContain(fragment);
  // The choice on top of the list of all ways is the one that the library proves to be best.
  const gekozen = selectie.uitkomst === 'optimaal' ? selectie.gekozen.map(({ code }) => naam(code)) : [];
  expect(gekozen).toEqual(['Bomenbuurt', 'Havenkwartier', 'Molendorp']);
  expect(listKeuzes()).toHaveLength(6);
  expect(listKeuzes()[0]).toContain('| Bomenbuurt, Havenkwartier | Molendorp |');
});

test('the data on the page are those of the example', () => {
  const pagina = readFileSync('docs/gidsen/nl/methode.md', 'utf8');
  for (const { naam, gas, koop } of buurten) {
    const zeggen = rollen.map((rol) => oordelen[naam][rol].join(' en '));
    const cellen = [naam, gas, koop ?? 'onbekend', ...zeggen];
    expect(pagina).toContain(`|${cellen.map((cel) => (cel === '' ? ' ' : ` ${cel} `)).join('|')}|`);
  }
});
