import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea, lijst } from '../delen/sectie.js';
import { composePartijtabel } from './composePartijtabel.js';
import type { Raadsstuk } from './raadsstuk.js';

/** How the buurten are divided over the programmes of the agreement; without a division all of them are for one. */
function composeVerdeling({ lezer, tekst: { reikwijdte } }: Raadsstuk): Verslagblok[] {
  const totaal = lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten'));
  const alle = inGroep(totaal, 'buurten van de overeenkomst');
  const delen = reikwijdte.programmas.flatMap(({ aantalBuurten }, p) => (aantalBuurten === 0 ? [] : [p]));
  const plek = (p: number, veld: string) => op('overeenkomst', 'reikwijdte', 'programmas', p, veld);
  const [enige, ...meer] = delen;
  if (enige === undefined) return [];
  const namen = meervoud(reikwijdte.aantalBuurten, 'buurt is', 'buurten zijn');
  if (meer.length === 0) return [alinea(composeTekst`${alle} ${namen} voor ${lezer.tekst(plek(enige, 'naam'))}.`)];
  return [
    alinea(composeTekst`De ${alle} buurten zijn zo verdeeld:`),
    lijst(
      delen.map((p) => {
        const aantal = inGroep(lezer.getal(plek(p, 'aantalBuurten')), 'buurten van de overeenkomst', totaal);
        const zijn = meervoud(aantal.waarde, 'buurt is', 'buurten zijn');
        return composeTekst`${aantal} ${zijn} voor ${lezer.tekst(plek(p, 'naam'))}.`;
      }),
    ),
  ];
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
  const verplichtingen = listVerplichtingen(stuk);
  return [
    ...composeVerdeling(stuk),
    {
      soort: 'tabel',
      tabel: composePartijtabel(lezer, tekst.partijen, (...pad) => op('overeenkomst', 'partijen', ...pad)),
    },
    ...(verplichtingen.length === 0 ? [] : [alinea(['Afgesproken is:']), lijst(verplichtingen)]),
    ...describeFasen(stuk),
  ];
}
