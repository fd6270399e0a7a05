import { createVingerafdruk } from '../kern/index.js';
import type { Deelnemerstand, Programma, Programmastand } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok, Verslagtabel, Verslagwaarde } from '../verslag/index.js';
import { composeTekst, protectVerslag } from '../verslag/index.js';
import { createLezer } from './delen/createLezer.js';
import { explainStuk } from './delen/explainStuk.js';
import { hasBtwTerug } from './delen/hasBtwTerug.js';
import { hasPersonen } from './delen/hasPersonen.js';
import type { Lezer, Plek } from './delen/lezer.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { op } from './delen/op.js';
import { readStand } from './delen/readStand.js';
import { samen } from './delen/samen.js';
import type { StukOptions } from './delen/stuk.js';

/** Options of {@link writeLandelijkeRapportage}. */
export interface WriteLandelijkeRapportageOptions extends Omit<StukOptions, 'deelnemer' | 'vergelekenMet'> {
  /** Charts to add after the first table. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

const naam = (lezer: Lezer, d: number) => lezer.tekst(op('stand', 'deelnemers', d, 'naam'));
const totaal: Verslagwaarde = { soort: 'tekst', waarde: 'Totaal' };
const som = (plekken: readonly Plek[]): Plek => ({ ...samen('som', plekken), bron: 'stand' });

/** The people of a deelnemer: the sum over its buurten that can have people. */
function listPersonen({ buurten }: Deelnemerstand, d: number): Plek[] {
  return buurten.flatMap((buurt, i) =>
    hasPersonen(buurt, 'vrijwilligers') ? [op('stand', 'deelnemers', d, 'buurten', i, 'vrijwilligers')] : [],
  );
}

/** A row for each deelnemer, and the totals. */
function composeStandtabel(lezer: Lezer, stand: Programmastand): Verslagtabel {
  const plekken = stand.deelnemers.map((deelnemer, d) => ({
    plek: (...pad: string[]) => op('stand', 'deelnemers', d, ...pad),
    alleen: listPersonen(deelnemer, d),
  }));
  const velden = ['teams', 'projectenLopend', 'projectenAfgerond', 'wachtkamer'] as const;
  const personen = (lijst: readonly Plek[]): Verslagwaarde =>
    lijst.length === 0 ? { soort: 'ontbreekt', reden: 'niet_van_toepassing' } : lezer.personen(som(lijst));
  return {
    id: 'stand-per-deelnemer',
    titel: 'De stand per deelnemer',
    kolommen: [
      { sleutel: 'deelnemer', kop: 'Deelnemer' },
      { sleutel: 'afgesproken', kop: 'Buurten afgesproken' },
      { sleutel: 'teams', kop: 'Teams' },
      { sleutel: 'projectenLopend', kop: 'Lopende projecten' },
      { sleutel: 'projectenAfgerond', kop: 'Afgeronde projecten' },
      { sleutel: 'wachtkamer', kop: 'In de wachtkamer' },
      { sleutel: 'vrijwilligers', kop: 'Vrijwilligers' },
    ],
    rijen: [
      ...plekken.map(({ plek, alleen }, d): Verslagwaarde[] => [
        naam(lezer, d),
        lezer.getal(plek('afgesprokenBuurten')),
        ...velden.map((veld) => lezer.getal(plek('tellingen', veld))),
        personen(alleen),
      ]),
      [
        totaal,
        lezer.getal(som(plekken.map(({ plek }) => plek('afgesprokenBuurten')))),
        ...velden.map((veld) => lezer.getal(som(plekken.map(({ plek }) => plek('tellingen', veld))))),
        personen(plekken.flatMap(({ alleen }) => alleen)),
      ],
    ],
    totaalrijen: [{ rij: plekken.length, delen: plekken.map((_, d) => d) }],
    totaalkolommen: [],
  };
}

function composeGeldtabel(lezer: Lezer, stand: Programmastand): Verslagtabel {
  const velden = ['totaal', 'vrijval', 'prognose', 'gerealiseerd', 'vastgelegd', 'betaald'] as const;
  const plek = (d: number, veld: string) => op('stand', 'deelnemers', d, 'geld', veld);
  return {
    id: 'geld-per-deelnemer',
    titel: 'Het geld per deelnemer',
    kolommen: [
      { sleutel: 'deelnemer', kop: 'Deelnemer' },
      { sleutel: 'totaal', kop: 'Afgesproken' },
      { sleutel: 'vrijval', kop: 'Vrijval' },
      { sleutel: 'prognose', kop: 'Prognose' },
      { sleutel: 'gerealiseerd', kop: 'Gerealiseerd' },
      { sleutel: 'vastgelegd', kop: 'Vastgelegd' },
      { sleutel: 'betaald', kop: 'Betaald' },
    ],
    rijen: [
      ...stand.deelnemers.map((_, d): Verslagwaarde[] => [
        naam(lezer, d),
        ...velden.map((veld) => lezer.bedrag(plek(d, veld))),
      ]),
      [totaal, ...velden.map((veld) => lezer.bedrag(som(stand.deelnemers.map((_, d) => plek(d, veld)))))],
    ],
    totaalrijen: [{ rij: stand.deelnemers.length, delen: stand.deelnemers.map((_, d) => d) }],
    totaalkolommen: [],
  };
}

/** The money, and when it does not speak for itself which amounts have VAT in them. */
function composeGeld(lezer: Lezer, stand: Programmastand): Verslagblok[] {
  const tabel: Verslagblok = { soort: 'tabel', tabel: composeGeldtabel(lezer, stand) };
  if (!hasBtwTerug(stand.totaal)) return [tabel];
  const btw = lezer.bedrag(op('stand', 'totaal', 'btwTerug'));
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`In wat is vastgelegd en betaald, zit de btw die de betalers terugkrijgen; in de andere bedragen niet. Op de prognose is die btw ${btw}.`,
    },
    tabel,
  ];
}

function composeAandacht(lezer: Lezer, { bevindingen }: Programmastand): Verslagblok {
  const items = bevindingen
    .map(({ ernst, pad }, i) => ({ ernst, pad, i }))
    .filter(({ ernst }) => ernst !== 'info')
    // A finding is about a deelnemer, or about all of them.
    .map(({ pad: [, d], i }) => {
      const zin = lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] });
      return typeof d === 'number' ? composeTekst`${naam(lezer, d)}: ${zin}` : [zin];
    });
  return items.length === 0
    ? { soort: 'alinea', tekst: ['Er zijn geen aandachtspunten.'] }
    : { soort: 'lijst', genummerd: false, items };
}

function composeLandelijkeRapportage(programma: Programma, options: WriteLandelijkeRapportageOptions): Verslag {
  const { peildatum, kleineAantallen = 5, grafieken = [] } = options;
  const stand = readStand(programma, options);
  const lezer = createLezer({ stand });
  const getal = (...pad: string[]) => lezer.getal(op('stand', 'totaal', ...pad));
  const { verwachteDeelnemers } = stand.totaal;
  const aantallen =
    verwachteDeelnemers === undefined
      ? composeTekst`Er ${stand.totaal.deelnemers === 1 ? 'is' : 'zijn'} ${getal('deelnemers')} ${stand.totaal.deelnemers === 1 ? 'deelnemer' : 'deelnemers'} met samen ${getal('afgesprokenBuurten')} buurten.`
      : composeTekst`Van de ${getal('verwachteDeelnemers')} deelnemers die zijn gevraagd, zijn er ${getal('deelnemers')}. Samen hebben zij ${getal('afgesprokenBuurten')} van de ${getal('verwachteBuurten')} buurten afgesproken.`;
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 2,
    lezer: 'landelijk',
    vermeldingen: [],
    taal: 'nl',
    titel: programma.naam,
    peildatum,
    bronnen: [
      { id: 'stand', naam: `Stand van ${programma.naam} op de peildatum`, vingerafdruk: createVingerafdruk(stand) },
    ],
    onthulling: { regel: 'alles_getoond' },
    blokken: [
      {
        soort: 'alinea',
        tekst: [...aantallen, ...composeTekst` Dit overzicht geeft ${nameStanddag(lezer, stand)}.`],
      },
      {
        soort: 'sectie',
        titel: 'De deelnemers',
        blokken: [
          { soort: 'tabel', tabel: composeStandtabel(lezer, stand) },
          ...grafieken.map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
        ],
      },
      { soort: 'sectie', titel: 'Het geld', blokken: composeGeld(lezer, stand) },
      { soort: 'sectie', titel: 'Aandachtspunten', blokken: [composeAandacht(lezer, stand)] },
    ],
  };
  return kleineAantallen === 'toon_alles' ? verslag : protectVerslag(verslag, { grens: kleineAantallen });
}

/**
 * All deelnemers of a programma together, for the opdrachtgever: the number of deelnemers and buurten beside the order, the stand of
 * each, its money, and points of attention.
 *
 * @param programma - a document that was read by `Programma.parse`, of one or several deelnemers
 * @param options - the peildatum
 * @returns a verslag; its values come from the source `stand`, which is `getProgrammastand` with the same days
 * @throws DomeinFout `kern.document_ongeldig`, `verslag.grens_ongeldig`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeLandelijkeRapportage } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const programma: Programma = {
 *   soort: 'programma',
 *   versie: 3,
 *   naam: 'Buurtaanpak landelijk',
 *   opdracht: { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
 *   deelnemers: [],
 * };
 * const tekst = renderTekst(writeLandelijkeRapportage(programma, { peildatum: Datum.parse('2027-08-31') }));
 * tekst.includes('Van de 4 deelnemers die zijn gevraagd, zijn er 0.'); // => true
 * ```
 */
export function writeLandelijkeRapportage(programma: Programma, options: WriteLandelijkeRapportageOptions): Verslag {
  return explainStuk(programma, options, () => composeLandelijkeRapportage(programma, options));
}
