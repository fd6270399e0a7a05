import { describeWaar } from '../../register/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetprogramma } from '../model/programma.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showZin } from './showZin.js';

/** What the yardstick was made of, and what it does with a figure beyond its ends. */
function describeMeetlat(
  { lezer, hier }: Opzetstuk,
  { begrenzen, naam }: NonNullable<Opzetprogramma['meetlat']>,
  p: number,
) {
  const plek = (...pad: string[]) => hier('programmas', p, 'meetlat', ...pad);
  const welke = naam === undefined ? ['een vaste meetlat'] : composeTekst`de meetlat ‘${lezer.tekst(plek('naam'))}’`;
  const buiten =
    begrenzen === false
      ? ' Een cijfer buiten de uiteinden van de meetlat krijgt meer of minder punten dan de schaal heeft.'
      : '';
  return composeTekst`langs ${welke}, gemaakt van ${lezer.getal(plek('aantal'))} gebieden van ${lezer.jaar(plek('indeling', 'jaar'))}. Wie er nu meedoet, verandert daar niets aan.${buiten}`;
}

/** What the figures of a programme are measured by, when it is something else than the candidates themselves. */
export function describeMaat(stuk: Opzetstuk, { meetlat, referentie }: Opzetprogramma, p: number): Verslagtekst[] {
  const naam = stuk.lezer.tekst(stuk.hier('programmas', p, 'naam'));
  if (meetlat !== undefined)
    return [composeTekst`De scores voor ${naam} zijn gemeten ${describeMeetlat(stuk, meetlat, p)}`];
  if (referentie === undefined || referentie === 'kandidaten') return [];
  const met =
    referentie === 'alle'
      ? ['alle buurten in de cijfers']
      : composeTekst`een vaste groep buurten: ${showZin(stuk, describeWaar(referentie, ['programmas', p, 'referentie']), [])}`;
  return [composeTekst`De cijfers voor ${naam} worden vergeleken met die van ${met}.`];
}
