import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Plek } from '../delen/lezer.js';
import { samen } from '../delen/samen.js';
import { woord } from '../delen/woord.js';
import { BUDGETKOLOMMEN } from './budgetkolommen.js';
import type { Bladstuk } from './controleblad.js';
import { opBlad } from './opBlad.js';

type Pad = readonly (string | number)[];

/** What the rows make of a year less what the cells make of it. */
const toVerschil = (staat: Pad, boekingen: Pad): Plek =>
  samen('verschil', [opBlad(...staat, 'afgesproken'), opBlad(...boekingen, 'samen')]);

/** Whether the sheet adds up to the cells: what came out of adding them, not a promise. */
function describeAansluiting({ lezer, blad: { sluitAan } }: Bladstuk): Verslagtekst {
  const verschil = lezer.bedrag(toVerschil(['budgetstaat', 'totaal'], ['boekingen', 'totaal']));
  return sluitAan
    ? composeTekst`De boekingen zijn nog eens opgeteld, buiten de regels om. In elk begrotingsjaar komt bij gerealiseerd, verwacht en vrijval hetzelfde uit: het verschil is ${verschil}.`
    : composeTekst`Let op: de regels tellen niet op tot de boekingen. Het verschil is in totaal ${verschil}. Gebruik dit blad niet voordat dat is uitgezocht.`;
}

/** The sums of the rows by begrotingsjaar, beside those of the cells. */
function composeTabel({ lezer, blad }: Bladstuk): Verslagtabel {
  const { perJaar } = blad.budgetstaat;
  const rij = (kop: Verslagwaarde, staat: Pad, boekingen: Pad): Verslagwaarde[] => [
    kop,
    ...BUDGETKOLOMMEN.map(([veld]) => lezer.bedrag(opBlad(...staat, veld))),
    lezer.bedrag(opBlad(...boekingen, 'samen')),
    lezer.bedrag(toVerschil(staat, boekingen)),
  ];
  return {
    id: 'budgetjaren',
    titel: 'Totalen per begrotingsjaar',
    kolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      ...BUDGETKOLOMMEN.map(([sleutel, kop]) => ({ sleutel, kop })),
      { sleutel: 'boekingen', kop: 'Som van de boekingen' },
      { sleutel: 'controle', kop: 'Verschil' },
    ],
    rijen: [
      ...perJaar.map((_, j) =>
        rij(
          lezer.jaar(opBlad('budgetstaat', 'perJaar', j, 'begrotingsjaar')),
          ['budgetstaat', 'perJaar', j],
          ['boekingen', 'perJaar', j],
        ),
      ),
      rij(woord('Totaal'), ['budgetstaat', 'totaal'], ['boekingen', 'totaal']),
    ],
    totaalrijen: [{ rij: perJaar.length, delen: perJaar.map((_, j) => j) }],
    totaalkolommen: [],
  };
}

/** The totals by begrotingsjaar, and whether they are those of the cells. */
export function composeBudgetjaren(stuk: Bladstuk): Verslagblok[] {
  return [
    { soort: 'alinea', tekst: describeAansluiting(stuk) },
    { soort: 'tabel', tabel: composeTabel(stuk) },
  ];
}
