import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { woord } from '../delen/woord.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** The certainty of the whole: how often, out of how many draws, and its error for who reckons with it. */
function describeGeheel({ lezer }: Narekenstuk): Verslagtekst {
  const trekkingen = lezer.getal(opNareken('kansen', 'trekkingen'));
  const groep = { naam: 'trekkingen', aantal: trekkingen };
  const deel = (...pad: (string | number)[]) => ({ ...lezer.percentage(opNareken(...pad), 1), groep });
  return composeTekst`Er is ${trekkingen} keer opnieuw gekozen, met andere gewichten of andere cijfers. Daarbij kwam ${lezer.tekst(opNareken('kansen', 'geheel', 'zin'))} precies deze keuze eruit. Gemiddeld was ${deel('overlap')} van de gekozen buurten dan ook gekozen. De standaardfout van het aandeel trekkingen met precies deze keuze is ${deel('kansen', 'geheel', 'standaardfout')}. Zijn interval van Wilson, met vijfennegentig procent zekerheid, loopt van ${deel('kansen', 'geheel', 'wilson95', 0)} tot ${deel('kansen', 'geheel', 'wilson95', 1)}.`;
}

/** Of each buurt how often it was chosen. */
function composeTabel({ blad, lezer }: Narekenstuk): Verslagtabel {
  return {
    id: 'kansen',
    titel: 'Hoe vaak een buurt werd gekozen',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'gekozen', kop: 'Gekozen' },
      { sleutel: 'keer', kop: 'In de trekkingen' },
      { sleutel: 'standaardfout', kop: 'Standaardfout', optelbaar: false },
      { sleutel: 'laagste', kop: 'Wilson, laagste', optelbaar: false },
      { sleutel: 'hoogste', kop: 'Wilson, hoogste', optelbaar: false },
    ],
    rijen: blad.perBuurt.map(({ gekozen }, b): Verslagwaarde[] => {
      const plek = (veld: string) => opNareken('perBuurt', b, veld);
      return [
        lezer.tekst(plek('naam')),
        woord(gekozen ? 'ja' : 'nee'),
        lezer.tekst(plek('zin')),
        ...['standaardfout', 'laagste', 'hoogste'].map((veld) => lezer.percentage(plek(veld), 1)),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** How sensitive the choice is to what could have been otherwise. */
export function composeNarekenkansen(stuk: Narekenstuk): Verslagblok[] {
  const { kansen, perBuurt } = stuk.blad;
  if (kansen === undefined)
    return [
      { soort: 'alinea', tekst: ['Hoe gevoelig de keuze is voor andere gewichten of cijfers, is niet berekend.'] },
    ];
  return [
    { soort: 'alinea', tekst: describeGeheel(stuk) },
    ...(perBuurt.length === 0 ? [] : [{ soort: 'tabel' as const, tabel: composeTabel(stuk) }]),
  ];
}
