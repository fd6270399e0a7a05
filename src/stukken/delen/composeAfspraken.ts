import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from './brieffeiten.js';
import { composePartijtabel } from './composePartijtabel.js';
import { inGroep } from './inGroep.js';
import { meervoud } from './meervoud.js';
import { op } from './op.js';
import type { Raadsstuk } from './raadsstuk.js';
import { alinea, lijst } from './sectie.js';

/** How many buurten are for each programme of the agreement. */
function listProgrammas({ lezer, tekst: { reikwijdte } }: Raadsstuk): Verslagtekst[] {
  const totaal = lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten'));
  return reikwijdte.programmas.flatMap(({ aantalBuurten }, p) => {
    const plek = (veld: string) => op('overeenkomst', 'reikwijdte', 'programmas', p, veld);
    const aantal = inGroep(lezer.getal(plek('aantalBuurten')), 'buurten van de overeenkomst', totaal);
    const zijn = meervoud(aantalBuurten, 'buurt is', 'buurten zijn');
    return aantalBuurten === 0 ? [] : [composeTekst`${aantal} ${zijn} voor ${lezer.tekst(plek('naam'))}.`];
  });
}

/** Which year asks most, and that the guidance goes on after it when there is a year after it. */
function describeFasen({ lezer, feiten, tekst: { fasen } }: Raadsstuk): Verslagblok[] {
  const zwaar = fasen.flatMap(({ intensiteit }, f) => (intensiteit === 'intensief' ? [f] : []));
  const laatste = zwaar.at(-1);
  if (feiten.intensief === undefined || laatste === undefined) return [];
  const perioden = zwaar.flatMap(
    (f, i): Verslagtekst => [...(i === 0 ? [] : [' en ']), lezer.periode(op('overeenkomst', 'fasen', f, 'periode'))],
  );
  const daarna = fasen.slice(laatste + 1).some(({ intensiteit }) => intensiteit === 'regulier')
    ? ' Daarna gaat de begeleiding door in een gewoon tempo.'
    : '';
  return [
    alinea(composeTekst`Het meest intensief is ${lezer.tekst(op(BRIEFBRON, 'intensief'))}, van ${perioden}.${daarna}`),
  ];
}

/** Who must do what, and when. */
function listVerplichtingen({ deel, lezer, hier, tekst: { verplichtingen } }: Raadsstuk): Verslagtekst[] {
  return verplichtingen.map(({ wie }, i) => {
    const plek = (veld: string) => op('overeenkomst', 'verplichtingen', i, veld);
    const p = deel.partijen.findIndex(({ id }) => id === wie);
    const naam = p < 0 ? [] : composeTekst`${lezer.tekst(hier('partijen', p, 'naam'))}, `;
    return composeTekst`${naam}${lezer.periode(plek('periode'))}: ${lezer.tekst(plek('wat'))}`;
  });
}

/** What was agreed: how the buurten are divided, the parties, their obligations and the phases. */
export function composeAfspraken(stuk: Raadsstuk): Verslagblok[] {
  const { lezer, tekst } = stuk;
  const programmas = listProgrammas(stuk);
  const verplichtingen = listVerplichtingen(stuk);
  const [enige, ...meer] = programmas;
  return [
    ...(enige === undefined ? [] : [meer.length === 0 ? alinea(enige) : lijst(programmas)]),
    {
      soort: 'tabel',
      tabel: composePartijtabel(lezer, tekst.partijen, (...pad) => op('overeenkomst', 'partijen', ...pad)),
    },
    ...(verplichtingen.length === 0 ? [] : [alinea(['Afgesproken is:']), lijst(verplichtingen)]),
    ...describeFasen(stuk),
  ];
}
