import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { Buurtcode, Gemeentecode } from 'buurtaanpak/gebied';
import { Aandeel, addDuur, Datum, euro } from 'buurtaanpak/kern';
import {
  type Conceptgegevens,
  draftSamenwerkingsovereenkomst,
  type Overeenkomstdossier,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
  type Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';

const START = Datum.parse('2026-09-01');
export const PEILDATUM = Datum.parse('2029-12-31');
const DAGEN = 1100;

/** What an agreement with `n` buurten is drafted from, with this amount a year. */
export function maakConcept(n: number, jaarbedrag = 60_000): Conceptgegevens {
  const buurten = Array.from({ length: n }, (_, b) => ({
    buurt: Buurtcode.parse(`BU0080${String(b + 1000)}`),
    programma: b % 2 === 0 ? 'oost' : 'energie',
  }));
  const oost = Math.ceil(n / 2);
  return {
    id: 'overeenkomst-1',
    titel: 'Overeenkomst',
    onderwerp: 'Buurtteams',
    start: START,
    partijen: [
      {
        rol: 'gemeente',
        id: 'gemeente',
        naam: 'gemeente Leeuwarden',
        gemeentecode: Gemeentecode.parse('GM0080'),
        ondertekenaars: [{ functie: 'burgemeester' }],
      },
      { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
      { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
    ],
    reikwijdte: {
      indelingsjaar: 2024,
      programmas: [
        { id: 'oost', naam: 'Oost', aantalBuurten: oost },
        { id: 'energie', naam: 'Energie', aantalBuurten: n - oost },
      ],
      themas: ['energie'],
      buurten,
    },
    financieringsplan: draftFinancieringsplan({
      naam: 'Financiering',
      start: START,
      kostendragers: ['oost', 'energie'].map((id) => ({ id, naam: id, partij: 'gemeente' })),
      jaren: [
        {
          programmajaren: [1],
          bijdragen: [{ van: 'bzk', bedrag: euro(150_000), aard: 'ten_minste', doel: 'directe_kosten' }],
        },
        {
          programmajaren: [2, 3],
          bijdragen: [
            {
              van: 'gemeente',
              bedrag: euro(jaarbedrag),
              doel: 'begeleiden',
              termijnen: [{ id: 'voorschot', aandeel: Aandeel.parse('80') }],
            },
          ],
        },
      ],
    }),
  };
}

/** An agreement with `n` buurten. */
export const maakOvereenkomst = (n: number, jaarbedrag?: number): Samenwerkingsovereenkomst =>
  draftSamenwerkingsovereenkomst(maakConcept(n, jaarbedrag));

/** An agreement with `n` signatures, which were set in another order than that of their days. */
export const maakGetekend = (n: number): Samenwerkingsovereenkomst => ({
  ...maakOvereenkomst(12),
  handtekeningen: Array.from({ length: n }, (_, i) => ({
    partij: i % 2 === 0 ? 'gemeente' : 'buurkracht',
    functie: i % 2 === 0 ? 'burgemeester' : 'directeur',
    datum: addDuur(START, { dagen: -1 - ((i * 7) % 30) }),
  })),
});

/** The head of event `i` of `n`: the first six are of the month before the start. */
const maakHoofd = (i: number, n: number) => {
  const datum = addDuur(START, { dagen: i < 6 ? i - 10 : Math.floor((i * DAGEN) / n) });
  return {
    versie: 2,
    id: `e${i + 1}`,
    overeenkomst: 'overeenkomst-1',
    datum,
    geregistreerd: datum,
    door: 'm-7',
  } as const;
};

/** How an agreement with twelve buurten begins; what comes after it is payments and invoices. */
const BEGIN = [
  { soort: 'concept_opgesteld', document: maakOvereenkomst(12) },
  { soort: 'ter_ondertekening_aangeboden' },
  { soort: 'handtekening_gezet', partij: 'gemeente', functie: 'burgemeester' },
  { soort: 'handtekening_gezet', partij: 'buurkracht', functie: 'directeur' },
  { soort: 'verplichting_aangegaan', bijdrage: 'gemeente-2', bedrag: euro(60_000) },
  { soort: 'verplichting_aangegaan', bijdrage: 'gemeente-3', bedrag: euro(60_000) },
] as const;

/** The `n` events of an agreement, over a little more than its three years. */
export function maakGebeurtenissen(n: number): Overeenkomstgebeurtenis[] {
  return Array.from({ length: n }, (_, i) => {
    const begin = BEGIN[i];
    const bijdrage = i < n / 3 ? 'bzk-1' : i < (2 * n) / 3 ? 'gemeente-2' : 'gemeente-3';
    const soort = i % 2 === 0 ? 'betaald' : 'factuur_ontvangen';
    return { ...maakHoofd(i, n), ...(begin ?? { soort, bijdrage, bedrag: euro(2) }) } as Overeenkomstgebeurtenis;
  });
}

/** The record of these events. */
export const maakDossier = (n: number): Overeenkomstdossier => replayOvereenkomst(maakGebeurtenissen(n));

/** The next event of a record, and the command for it. */
export const VOLGENDE = {
  ...maakHoofd(8, 8),
  id: 'volgende',
  soort: 'betaald',
  bijdrage: 'bzk-1',
  bedrag: euro(2),
} as const;
export const COMMANDO = {
  id: 'volgende',
  datum: VOLGENDE.datum,
  geregistreerd: VOLGENDE.geregistreerd,
  door: 'm-7',
  soort: 'leg_vast',
  feit: { soort: 'betaald', datum: VOLGENDE.datum, bijdrage: 'bzk-1', bedrag: euro(2) },
} as const;
