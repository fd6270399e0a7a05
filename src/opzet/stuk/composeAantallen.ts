import { describeAantal, describeWaar } from '../../register/huis.js';
import { samen } from '../../stukken/huis.js';
import {
  composeTekst,
  type Verslagblok,
  type Verslagtabel,
  type Verslagtekst,
  type Verslagwaarde,
} from '../../verslag/index.js';
import type { Opzetprogramma, Opzetquotum } from '../model/programma.js';
import { blok } from './blok.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showBuurten } from './showBuurten.js';
import { showZin } from './showZin.js';

interface Plaats {
  readonly programma: Opzetprogramma;
  readonly p: number;
  readonly quotum: Opzetquotum;
  readonly q: number;
}

/** A quotum by its name; without one by its key, or by the name of the programme when that has no other quotum. */
const nameQuotum = ({ lezer, hier }: Opzetstuk, { p, q, quotum, programma }: Plaats): Verslagwaarde =>
  quotum.naam === undefined && programma.quota.length === 1
    ? lezer.tekst(hier('programmas', p, 'naam'))
    : lezer.tekst(hier('programmas', p, 'quota', q, quotum.naam === undefined ? 'id' : 'naam'));

/** How many buurten each quotum asks, with a total. */
function composeTabel(stuk: Opzetstuk, plaatsen: readonly Plaats[]): Verslagtabel {
  const { lezer, hier } = stuk;
  const vast = plaatsen.every(({ quotum }) => typeof quotum.aantal === 'number');
  const grenzen = vast ? (['van'] as const) : (['van', 'tot'] as const);
  const plek = ({ p, q, quotum }: Plaats, grens: 'van' | 'tot') =>
    hier('programmas', p, 'quota', q, 'aantal', ...(typeof quotum.aantal === 'number' ? [] : [grens]));
  return {
    id: 'aantallen',
    titel: 'Hoeveel buurten',
    kolommen: [
      { sleutel: 'afspraak', kop: 'Afspraak' },
      { sleutel: 'programma', kop: 'Programma' },
      ...grenzen.map((grens) => ({
        sleutel: grens,
        kop: vast ? 'Buurten' : grens === 'van' ? 'Minste buurten' : 'Meeste buurten',
      })),
    ],
    rijen: [
      ...plaatsen.map((plaats) => [
        nameQuotum(stuk, plaats),
        lezer.tekst(hier('programmas', plaats.p, 'naam')),
        ...grenzen.map((grens) => lezer.getal(plek(plaats, grens))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        { soort: 'tekst', waarde: '' },
        ...grenzen.map((grens) =>
          lezer.getal(
            samen(
              'som',
              plaatsen.map((plaats) => plek(plaats, grens)),
            ),
          ),
        ),
      ],
    ],
    totaalrijen: [{ rij: plaatsen.length, delen: plaatsen.map((_, i) => i) }],
    totaalkolommen: [],
  };
}

/** Where the buurten of a quotum may lie. */
function describeQuotum(stuk: Opzetstuk, plaats: Plaats): Verslagtekst {
  const { p, q, quotum, programma } = plaats;
  const { opzet, lezer, hier } = stuk;
  const g = opzet.gemeenten.findIndex(({ code }) => code === programma.gemeente);
  const binnen =
    programma.gemeente === undefined
      ? []
      : composeTekst` in de gemeente ${lezer.tekst(g < 0 ? hier('programmas', p, 'gemeente') : hier('gemeenten', g, 'naam'))}`;
  const waar = showZin(stuk, describeWaar(quotum.waar, ['programmas', p, 'quota', q, 'waar']), []);
  const aantal = showZin(stuk, describeAantal(quotum.aantal, ['programmas', p, 'quota', q, 'aantal']), []);
  return composeTekst`${nameQuotum(stuk, plaats)} (${aantal}): ${waar}${binnen}.`;
}

/** How many buurten each programme gets, and from where. */
export function composeAantallen(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const plaatsen = opzet.programmas.flatMap((programma, p) =>
    programma.quota.map((quotum, q) => ({ programma, p, quotum, q })),
  );
  const afgesproken = opzet.programmas.flatMap(({ aantalBuurten, quota }, p) =>
    aantalBuurten === undefined || quota.every(({ aantal }) => typeof aantal === 'number')
      ? []
      : [
          composeTekst`In de overeenkomst staan ${showBuurten(stuk, [p])} voor ${lezer.tekst(hier('programmas', p, 'naam'))}.`,
        ],
  );
  const { kandidaten } = opzet.keuze ?? {};
  const typisch = [kandidaten, ...plaatsen.map(({ quotum }) => quotum.waar)].some(
    (waar) => waar?.typisch !== undefined,
  );
  return blok.sectie('Hoeveel buurten, en waar', [
    ...blok.tabel(composeTabel(stuk, plaatsen)),
    ...blok.lijst(afgesproken),
    ...blok.lijst(
      plaatsen.map((plaats) => describeQuotum(stuk, plaats)),
      ['Waar de buurten liggen, met hun aantal:'],
    ),
    ...(kandidaten === undefined
      ? []
      : blok.alinea(
          composeTekst`Voor iedere buurt geldt ook: ${showZin(stuk, describeWaar(kandidaten, ['keuze', 'kandidaten']), [])}.`,
        )),
    ...(typisch
      ? blok.alinea([
          'De afstand tot het midden loopt van nul tot één. Nul is een buurt die precies in het midden staat: de helft van de buurten heeft een hoger cijfer, de helft een lager. Eén is een buurt met het hoogste of het laagste cijfer.',
        ])
      : []),
  ]);
}
