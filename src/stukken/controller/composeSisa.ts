import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import type { Bladstuk } from './controleblad.js';
import { opBlad } from './opBlad.js';

const BEDRAGEN = [
  ['besteed', 'Besteed'],
  ['cumulatiefBesteed', 'Besteed t/m dit jaar'],
  ['ontvangen', 'Ontvangen'],
  ['cumulatiefOntvangen', 'Ontvangen t/m dit jaar'],
] as const;

const jaNee = (waar: boolean): Verslagwaarde => woord(waar ? 'ja' : 'nee');

function composeTabel(stuk: Bladstuk): Verslagtabel {
  const { lezer, blad } = stuk;
  return {
    id: 'sisa',
    titel: 'Regels voor de SiSa-bijlage',
    kolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar' },
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'sisacode', kop: 'SiSa-code' },
      ...BEDRAGEN.map(([sleutel, kop]) => ({ sleutel, kop })),
      { sleutel: 'eindverantwoording', kop: 'Eindverantwoording' },
      { sleutel: 'afgesloten', kop: 'Jaar afgesloten' },
      { sleutel: 'uiterlijk', kop: 'Uiterlijk' },
    ],
    rijen: blad.sisa.map(({ bijdrage, sisacode, eindverantwoording, jaarAfgesloten }, s): Verslagwaarde[] => [
      lezer.jaar(opBlad('sisa', s, 'begrotingsjaar')),
      ...bijdragecellen(stuk, bijdrage),
      sisacode === undefined ? leeg : lezer.tekst(opBlad('sisa', s, 'sisacode')),
      ...BEDRAGEN.map(([veld]) => lezer.bedrag(opBlad('sisa', s, veld))),
      jaNee(eindverantwoording),
      jaNee(jaarAfgesloten),
      lezer.datum(opBlad('sisa', s, 'uiterlijk')),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: composeTekst`Besteed zijn de lasten tot en met ${lezer.datum(opBlad('peildatum'))} van wat de uitkering dekt, zonder btw die terugkomt. Wat in dat jaar nog volgt, staat er niet bij.`,
  };
}

/** What the gemeente tells of every specifieke uitkering in the SiSa annex, by year up to that of the peildatum. */
export function composeSisa(stuk: Bladstuk): Verslagblok[] {
  return stuk.blad.sisa.length === 0
    ? [
        {
          soort: 'alinea',
          tekst: ['Er loopt tot nu toe geen specifieke uitkering, dus er is geen regel voor de SiSa-bijlage.'],
        },
      ]
    : [{ soort: 'tabel', tabel: composeTabel(stuk) }];
}
