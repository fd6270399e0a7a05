import type { Boekenregel, Boekenverklaring, Verklaringsdeel } from '../../financiering/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { OORZAAKWOORDEN } from '../delen/oorzaakwoorden.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import { STANDWOORDEN, VERKLARINGWOORDEN } from './boekenwoorden.js';
import type { Bladstuk } from './controleblad.js';
import { BLADBRON, opBlad } from './opBlad.js';

/** The cells of one part of an explanation, behind those of the difference. */
function composeDeel(
  { lezer }: Bladstuk,
  { soort }: Boekenverklaring,
  deel: Verklaringsdeel,
  [r, v, d]: readonly [regel: number, verklaring: number, deel: number],
): Verslagwaarde[] {
  const plek = (veld: string) => opBlad('boeken', 'regels', r, 'verklaringen', v, 'delen', d, veld);
  // Each possibility explains the difference by itself: how many there are up to this one is its number.
  const paden = Array.from({ length: v + 1 }, (_, tot) => ['boeken', 'regels', r, 'verklaringen', tot, 'soort']);
  const wat = deel.soort === undefined ? leeg : woord(OORZAAKWOORDEN[deel.soort] ?? deel.soort.replaceAll('_', ' '));
  return [
    lezer.getal({ bron: BLADBRON, bewerking: 'aantal', paden }),
    woord(VERKLARINGWOORDEN[soort]),
    wat,
    deel.id === undefined ? leeg : lezer.tekst(plek('id')),
    deel.datum === undefined ? leeg : lezer.datum(plek('datum')),
    deel.geregistreerd === undefined ? leeg : lezer.datum(plek('geregistreerd')),
    lezer.bedrag(plek('bedrag')),
  ];
}

function listRijen(stuk: Bladstuk, regel: Boekenregel, r: number): Verslagwaarde[][] {
  if (regel.sluitAan) return [];
  const kop = [
    stuk.lezer.datum(opBlad('boeken', 'regels', r, 'datum')),
    ...bijdragecellen(stuk, regel.bijdrage),
    woord(STANDWOORDEN[regel.stand]),
    stuk.lezer.bedrag(opBlad('boeken', 'regels', r, 'verschil')),
  ];
  if (regel.verklaringen.length === 0)
    return [[...kop, leeg, woord('geen verklaring gevonden'), leeg, leeg, leeg, leeg, leeg]];
  return regel.verklaringen.flatMap((verklaring, v) =>
    verklaring.delen.map((deel, d) => [...kop, ...composeDeel(stuk, verklaring, deel, [r, v, d])]),
  );
}

/** What can explain each difference with the books: the events whose amounts add up to it. */
export function composeVerklaringtabel(stuk: Bladstuk): Verslagtabel {
  return {
    id: 'verklaringen',
    titel: 'Wat een verschil met de boeken kan verklaren',
    kolommen: [
      { sleutel: 'dag', kop: 'Stand op' },
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'kolom', kop: 'Kolom' },
      { sleutel: 'verschil', kop: 'Verschil' },
      { sleutel: 'mogelijkheid', kop: 'Mogelijkheid', optelbaar: false },
      { sleutel: 'verklaring', kop: 'Verklaring' },
      { sleutel: 'gebeurtenis', kop: 'Gebeurtenis' },
      { sleutel: 'nummer', kop: 'Nummer' },
      { sleutel: 'gebeurd', kop: 'Gebeurd op' },
      { sleutel: 'vastgelegd', kop: 'Vastgelegd op' },
      { sleutel: 'bedrag', kop: 'Bedrag' },
    ],
    rijen: stuk.blad.boeken.regels.flatMap((regel, r) => listRijen(stuk, regel, r)),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Elke mogelijkheid verklaart het verschil helemaal: haar bedragen zijn er samen aan gelijk. Welke de goede is, staat in de administratie.',
    ],
  };
}
