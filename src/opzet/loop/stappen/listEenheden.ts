import type { Eenheid } from '../../../gebied/index.js';
import { listKolommen } from '../../../kerncijfers/huis.js';
import { getKerncijfer, type Kerncijfertabel } from '../../../kerncijfers/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { tell, type Werk } from '../werk.js';

/** The key of the inhabitants: of the year of the classification, or of the nearest year. */
function findInwoners(tabel: Kerncijfertabel): string | undefined {
  const afstand = (jaar: number) => Math.abs(jaar - tabel.indeling.jaar);
  const kolommen = [...listKolommen(tabel, 'aantal_inwoners')].filter(({ dimensies }) => dimensies === undefined);
  return kolommen.sort((a, b) => afstand(a.bron.jaar) - afstand(b.bron.jaar))[0]?.sleutel;
}

/** The buurten with their inhabitants as units. A buurt without that figure stays as it is, and is told. */
export function listEenheden(werk: Werk, tabel: Kerncijfertabel, binnen: 'wijk' | 'gemeente'): Eenheid[] {
  const sleutel = findInwoners(tabel);
  const zonder: string[] = [];
  const eenheden = tabel.gebieden.flatMap((gebied): Eenheid[] => {
    if (gebied.soort !== 'buurt') return [];
    const cel = sleutel === undefined ? undefined : getKerncijfer(tabel, gebied.code, sleutel);
    if (cel !== undefined && 'waarde' in cel)
      return [{ code: gebied.code, inwoners: cel.waarde, grens: gebied[binnen] }];
    zonder.push(gebied.code);
    return [];
  });
  if (zonder.length > 0) {
    const params = { aantal: zonder.length, codes: zonder.slice(0, 5) };
    tell(
      werk,
      ['tabel', 'samenstelling'],
      [createBevinding('waarschuwing', 'opzet.buurten_zonder_inwoners', [], params)],
    );
  }
  return eenheden;
}
