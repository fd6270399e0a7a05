import type { Bevinding } from '../../kern/index.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import type { Aggregatie } from '../themas/catalogusitem.js';

/** The columns that a weight can mean: those of everybody, first that of the year of the column, then those of the nearest years. */
function listKandidaten(tabel: Kerncijfertabel, gewicht: string, jaar: number): Kerncijferkolom[] {
  const delen = splitSleutel(gewicht);
  const zonder = formatSleutel({ dimensies: delen.dimensies, figuur: '' });
  return (getTabelindex(tabel).figuren.get(delen.figuur) ?? [])
    .filter(({ dimensies, bron }) => {
      const gelijk = formatSleutel({ dimensies, figuur: '' }) === zonder;
      return gelijk && (delen.jaar === undefined || delen.jaar === bron.jaar);
    })
    .sort((a, b) => Math.abs(a.bron.jaar - jaar) - Math.abs(b.bron.jaar - jaar) || b.bron.jaar - a.bron.jaar);
}

/**
 * Finds the column by which a mean is weighted: the first of its `gewichten` that the table has, of the same year as the mean. Without that
 * year it is the first that the table has, of the nearest year (the later of two). Gives a finding when it is not the first choice, or when
 * the table has none of them.
 */
export function findGewicht(
  tabel: Kerncijfertabel,
  { sleutel, bron: { jaar } }: Kerncijferkolom,
  aggregatie: Aggregatie,
): { readonly kolom?: Kerncijferkolom | undefined; readonly bevindingen: readonly Bevinding[] } {
  if (aggregatie.soort !== 'gewogen_gemiddelde') return { bevindingen: [] };
  const { gewichten } = aggregatie;
  const perGewicht = gewichten.map((gewicht) => listKandidaten(tabel, gewicht, jaar));
  const kolom = perGewicht.flat().find(({ bron }) => bron.jaar === jaar) ?? perGewicht.flat()[0];
  if (kolom === undefined) {
    const params = { sleutel, gewichten };
    return { bevindingen: [createBevinding('waarschuwing', 'kerncijfers.gewicht_ontbreekt', [sleutel], params)] };
  }
  const liever = gewichten[0] as string;
  if (kolom.bron.jaar === jaar && perGewicht[0]?.includes(kolom)) return { kolom, bevindingen: [] };
  const params = {
    sleutel,
    gewicht: kolom.sleutel,
    liever: kolom.bron.jaar === jaar ? liever : formatSleutel({ ...splitSleutel(liever), jaar }),
  };
  return { kolom, bevindingen: [createBevinding('info', 'kerncijfers.gewicht_vervangen', [sleutel], params)] };
}
