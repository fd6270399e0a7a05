import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { hasPersonen } from '../delen/hasPersonen.js';
import { leeg } from '../delen/leeg.js';
import { nameStatus } from '../delen/nameStatus.js';
import { programmanaam } from '../delen/programmanaam.js';
import type { Stuk } from '../delen/stuk.js';
import { sumBuurten } from '../delen/sumBuurten.js';
import { sumPersonen } from './sumPersonen.js';

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
        { soort: 'tekst', waarde: nameStatus(buurt, stuk.stand.peildatum) },
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
