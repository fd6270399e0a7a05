import { type Burenparen, createBurenByOmtrek, type Eenheid } from 'buurtaanpak/gebied';
import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { readKaart, readWerkmap } from '../kerncijfers/data.js';

/**
 * The CBS buurten of a gemeente in 2024 with published inhabitants, and their neighbours by the default rule (Rook).
 *
 * @param metGrens - whether areas stay within their wijk
 */
export function readGemeente(gemeente: string, metGrens: boolean): { eenheden: Eenheid[]; buren: Burenparen } {
  const tabel = selectKerncijfers(readKerncijfers(readWerkmap(), { jaar: 2024 }).tabel, {
    soort: 'buurt',
    gemeente,
  });
  const eenheden = tabel.gebieden.flatMap(({ code, wijk }): Eenheid[] => {
    const cel = getKerncijfer(tabel, code, 'aantal_inwoners');
    return 'waarde' in cel ? [{ code, inwoners: cel.waarde, ...(metGrens ? { grens: wijk } : {}) }] : [];
  });
  return {
    eenheden,
    buren: createBurenByOmtrek(readKaart(`buurten-2024-${gemeente}.planar`)),
  };
}
