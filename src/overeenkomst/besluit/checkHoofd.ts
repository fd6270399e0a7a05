import { getIndex } from '../dossier/getIndex.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { refuse } from '../teksten/codes.js';

/** The checks for every event, before its own rules: its id is new, and recording does not run back. */
export function checkHoofd({ id, datum, geregistreerd }: Overeenkomstgebeurtenis, dossier: Overeenkomstdossier): void {
  const { plaatsen, geregistreerdTot } = getIndex(dossier);
  if (plaatsen.has(id)) refuse('overeenkomst.gebeurtenis_bestaat_al', { id }, ['id']);
  if (datum > geregistreerd) refuse('overeenkomst.in_toekomst', { datum, geregistreerd }, ['datum']);
  if (geregistreerdTot !== undefined && geregistreerd < geregistreerdTot)
    refuse('overeenkomst.registratie_loopt_terug', { geregistreerd, vorige: geregistreerdTot }, ['geregistreerd']);
}
