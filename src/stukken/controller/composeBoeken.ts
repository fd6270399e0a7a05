import type { Boekenregel } from '../../financiering/index.js';
import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import { STANDWOORDEN } from './boekenwoorden.js';
import { composeVerklaringtabel } from './composeVerklaringtabel.js';
import type { Bladstuk } from './controleblad.js';
import { BLADBRON, opBlad } from './opBlad.js';

function showAansluiting({ sluitAan, laatste }: Boekenregel): string {
  if (sluitAan) return 'ja';
  return laatste ? 'nee' : 'nee, later opnieuw bevestigd';
}

/** How often the books spoke, and whether the last that they said is what stands here. */
function describeBoeken({ lezer, blad: { boeken } }: Bladstuk): Verslagtekst {
  if (boeken.regels.length === 0) return ['De boeken bevestigden nog geen stand, dus er is niets te vergelijken.'];
  const aantal = lezer.getal({ bron: BLADBRON, bewerking: 'lengte', paden: [['boeken', 'regels']] });
  const naam = 'bevestigde standen';
  const anders = boeken.regels.flatMap(({ sluitAan }, r) => (sluitAan ? [] : [['boeken', 'regels', r, 'verschil']]));
  const afwijkend = lezer.getal({ bron: BLADBRON, bewerking: 'aantal', paden: anders });
  return composeTekst`Bevestigde standen: ${{ ...aantal, groep: { naam } }}. Daarvan wijken af: ${{ ...afwijkend, groep: { naam, aantal } }}. ${
    boeken.sluitAan
      ? 'Wat de boeken het laatst zeiden, is bij elke kolom hetzelfde als hier.'
      : 'Wat de boeken het laatst zeiden, is niet bij elke kolom hetzelfde als hier.'
  }`;
}

function composeTabel(stuk: Bladstuk): Verslagtabel {
  const { lezer, blad } = stuk;
  return {
    id: 'boeken',
    titel: 'Wat de boeken bevestigden, en wat hier staat',
    kolommen: [
      { sleutel: 'dag', kop: 'Stand op' },
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'kolom', kop: 'Kolom' },
      { sleutel: 'kenmerk', kop: 'Kenmerk' },
      { sleutel: 'bevestigd', kop: 'Bevestigd' },
      { sleutel: 'berekend', kop: 'Berekend' },
      { sleutel: 'verschil', kop: 'Verschil' },
      { sleutel: 'sluit-aan', kop: 'Sluit aan' },
    ],
    rijen: blad.boeken.regels.map((regel, r): Verslagwaarde[] => {
      const plek = (veld: string) => opBlad('boeken', 'regels', r, veld);
      return [
        lezer.datum(plek('datum')),
        ...bijdragecellen(stuk, regel.bijdrage),
        woord(STANDWOORDEN[regel.stand]),
        regel.kenmerk === undefined ? leeg : lezer.tekst(plek('kenmerk')),
        ...(['bevestigd', 'berekend', 'verschil'] as const).map((veld) => lezer.bedrag(plek(veld))),
        woord(showAansluiting(regel)),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Berekend is wat hier voor die dag staat, zoals het nu bekend is. Verschil is bevestigd min berekend.',
    ],
  };
}

function composeNooit(stuk: Bladstuk): Verslagtabel {
  return {
    id: 'nooit-bevestigd',
    titel: 'Wat de boeken nooit bevestigden',
    kolommen: [...BIJDRAGEKOLOMMEN, { sleutel: 'kolom', kop: 'Kolom' }, { sleutel: 'berekend', kop: 'Berekend' }],
    rijen: stuk.blad.boeken.nooitBevestigd.map(({ bijdrage, stand }, n): Verslagwaarde[] => [
      ...bijdragecellen(stuk, bijdrage),
      woord(STANDWOORDEN[stand]),
      stuk.lezer.bedrag(opBlad('boeken', 'nooitBevestigd', n, 'berekend')),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** The sheet beside the books: what they confirmed, what explains a difference, and what they never confirmed. */
export function composeBoeken(stuk: Bladstuk): Verslagblok[] {
  const { regels, nooitBevestigd } = stuk.blad.boeken;
  const tabellen = [
    ...(regels.length === 0 ? [] : [composeTabel(stuk)]),
    ...(regels.every(({ sluitAan }) => sluitAan) ? [] : [composeVerklaringtabel(stuk)]),
    ...(nooitBevestigd.length === 0 ? [] : [composeNooit(stuk)]),
  ];
  return [
    { soort: 'alinea', tekst: describeBoeken(stuk) },
    ...tabellen.map((tabel): Verslagblok => ({ soort: 'tabel', tabel })),
  ];
}
