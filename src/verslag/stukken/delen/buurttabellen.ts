import type { Keuze, Keuzequotum } from '../../../programma/index.js';
import type { Verslagtabel } from '../../document/tabel.js';
import type { Verslagwaarde } from '../../document/waarde.js';
import { op } from './lezer.js';
import type { Stuk } from './stuk.js';
import { hasPersonen, sumBuurten, sumPersonen } from './sumBuurten.js';
import { nameStatus } from './woorden.js';

const leeg: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };

function programmanaam(stuk: Stuk, id: string): string {
  return stuk.deel.programmas.find((een) => een.id === id)?.naam ?? id;
}

/** The table of chosen buurten: wijk, programme and score. */
export function composeKeuzetabel(stuk: Stuk, { buurten }: Keuze): Verslagtabel {
  return {
    id: 'gekozen-buurten',
    titel: 'De gekozen buurten',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'wijk', kop: 'Wijk' },
      { sleutel: 'programma', kop: 'Programma' },
      { sleutel: 'score', kop: 'Score', optelbaar: false },
    ],
    rijen: buurten.map(({ programma, wijk, score }, i) => [
      stuk.lezer.tekst(op('keuze', 'buurten', i, 'naam')),
      wijk === undefined ? leeg : stuk.lezer.tekst(op('keuze', 'buurten', i, 'wijk')),
      { soort: 'tekst', waarde: programmanaam(stuk, programma) },
      score === undefined ? leeg : stuk.lezer.getal(op('keuze', 'buurten', i, 'score'), 3),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    ...(new Set(buurten.map(({ programma }) => programma)).size > 1
      ? {
          toelichting: [
            'Elk programma heeft zijn eigen Routekaart: scores van verschillende programma’s zijn niet met elkaar te vergelijken.',
          ],
        }
      : {}),
  };
}

/** The places of each quotum, and the number of buurten that could take them. A buurt can count in several rows, so there is no total. */
export function composeQuotatabel(
  { lezer }: Stuk,
  quota: readonly Keuzequotum[],
  gekozen: Keuze['buurten'],
): Verslagtabel {
  // One column of places when every quotum has an exact number, otherwise the minimum and the maximum.
  const vast = quota.every(({ van, tot }) => van === tot);
  const grenzen = vast ? (['van'] as const) : (['van', 'tot'] as const);
  return {
    id: 'waaruit-gekozen',
    titel: 'Waaruit is gekozen',
    kolommen: [
      { sleutel: 'voor', kop: 'Voor' },
      ...grenzen.map((grens) => ({
        sleutel: grens,
        kop: vast ? 'Plekken' : grens === 'van' ? 'Minste plekken' : 'Meeste plekken',
        optelbaar: false,
      })),
      { sleutel: 'konMeedoen', kop: 'Buurten die konden meedoen', optelbaar: false },
      { sleutel: 'gekozen', kop: 'Gekozen', optelbaar: false },
    ],
    rijen: quota.map(({ id }, q): Verslagwaarde[] => [
      lezer.tekst(op('keuze', 'quota', q, 'naam')),
      ...grenzen.map((grens) => lezer.getal(op('keuze', 'quota', q, grens))),
      lezer.getal(op('keuze', 'quota', q, 'konMeedoen')),
      lezer.getal({
        bron: 'keuze',
        bewerking: 'aantal',
        paden: gekozen.flatMap((een, i) => (een.quotum === id ? [['buurten', i, 'quotum']] : [])),
      }),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: ['Een buurt kan bij meer dan één afspraak passen: tel de buurten die konden meedoen niet op.'],
  };
}

/** The columns of {@link composeBuurtentabel} besides the buurt, its team and its projects. */
interface Buurtkolommen {
  readonly programma: boolean;
  /** The numbers of people; the rule for small numbers applies to them. */
  readonly personen: boolean;
}

/** The table with the stand of every buurt. */
export function composeBuurtentabel(stuk: Stuk, met: Buurtkolommen): Verslagtabel {
  const { buurten } = stuk.deel;
  const mensen = met.personen ? (['vrijwilligers', 'bewonersBereikt'] as const) : [];
  const werk = ['projectenLopend', 'projectenAfgerond', 'wachtkamer'] as const;
  const cel = (i: number, veld: string) => stuk.hier('buurten', i, veld);
  return {
    id: 'stand-per-buurt',
    titel: 'Hoe elke buurt ervoor staat',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      ...(met.programma ? [{ sleutel: 'programma', kop: 'Programma' }] : []),
      { sleutel: 'status', kop: 'Team' },
      ...(met.personen
        ? [
            { sleutel: 'vrijwilligers', kop: 'Vrijwilligers' },
            { sleutel: 'bewonersBereikt', kop: 'Bewoners bereikt' },
          ]
        : []),
      { sleutel: 'projectenLopend', kop: 'Lopende projecten' },
      { sleutel: 'projectenAfgerond', kop: 'Afgeronde projecten' },
      { sleutel: 'wachtkamer', kop: 'In de wachtkamer' },
    ],
    rijen: [
      ...buurten.map((buurt, i): Verslagwaarde[] => [
        stuk.lezer.tekst(cel(i, 'naam')),
        ...(met.programma ? [{ soort: 'tekst' as const, waarde: programmanaam(stuk, buurt.programma) }] : []),
        { soort: 'tekst', waarde: nameStatus(buurt) },
        ...mensen.map((veld) => (hasPersonen(buurt, veld) ? stuk.lezer.personen(cel(i, veld)) : leeg)),
        ...werk.map((veld) => stuk.lezer.getal(cel(i, veld))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        ...(met.programma ? [{ soort: 'tekst' as const, waarde: '' }] : []),
        { soort: 'tekst', waarde: '' },
        ...mensen.map((veld) => stuk.lezer.personen(sumPersonen(stuk, veld))),
        ...werk.map((veld) => stuk.lezer.getal(sumBuurten(stuk, veld))),
      ],
    ],
    totaalrijen: [{ rij: buurten.length, delen: buurten.map((_, i) => i) }],
    totaalkolommen: [],
  };
}
