import type { Keuze } from '../../../programma/index.js';
import type { Verslagtabel } from '../../document/tabel.js';
import type { Verslagwaarde } from '../../document/waarde.js';
import { op } from '../lezer.js';
import type { Stuk } from '../stuk.js';
import { STATUSWOORDEN } from '../woorden.js';
import { hasPersonen, sumBuurten, sumPersonen } from './sumBuurten.js';

const leeg: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };

function programmanaam(stuk: Stuk, id: string): string {
  return stuk.deel.programmas.find((een) => een.id === id)?.naam ?? id;
}

/** The chosen buurten: where, for what, and with which score. */
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

/** Which columns {@link composeBuurtentabel} has besides the buurt, its team and its projects. */
interface Buurtkolommen {
  readonly programma: boolean;
  /** The numbers of people, which fall under the rule for small numbers. */
  readonly personen: boolean;
}

/** How every buurt stands. */
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
        { soort: 'tekst', waarde: buurt.vervangenDoor === undefined ? STATUSWOORDEN[buurt.status] : 'vervangen' },
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
