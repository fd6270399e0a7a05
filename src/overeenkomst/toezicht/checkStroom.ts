import type { Bevinding, Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { findDoel } from '../feiten/findDoel.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { findOnmogelijk } from '../regels/findOnmogelijk.js';
import { createBevinding } from '../teksten/codes.js';
import { findPlek } from './toDossierpad.js';

/** What is wrong with one event at its place in the order of recording. */
function checkGebeurtenis(gebeurtenis: Overeenkomstgebeurtenis, g: number, dossier: Overeenkomstdossier): Bevinding[] {
  const { soort, overeenkomst, datum, geregistreerd } = gebeurtenis;
  const pad = ['gebeurtenissen', g];
  const uit: Bevinding[] = [];
  if (g === 0 && soort !== 'concept_opgesteld')
    uit.push(createBevinding('fout', 'overeenkomst.stroom_zonder_begin', [...pad, 'soort'], { soort }));
  if (g > 0 && soort === 'concept_opgesteld')
    uit.push(createBevinding('fout', 'overeenkomst.stroom_tweede_begin', [...pad, 'soort'], {}));
  if (overeenkomst !== dossier.overeenkomst) {
    const params = { verwacht: dossier.overeenkomst, gekregen: overeenkomst };
    uit.push(createBevinding('fout', 'overeenkomst.andere_overeenkomst', [...pad, 'overeenkomst'], params));
  }
  if (datum > geregistreerd)
    uit.push(createBevinding('fout', 'overeenkomst.in_toekomst', [...pad, 'datum'], { datum, geregistreerd }));
  if (soort !== 'correctie') return uit;
  const { betreft, wordt } = gebeurtenis;
  if (findDoel(dossier, betreft, g) === undefined)
    uit.push(createBevinding('fout', 'overeenkomst.correctie_zonder_doel', [...pad, 'betreft'], { betreft }));
  if (wordt !== undefined && wordt.datum > geregistreerd) {
    const params = { datum: wordt.datum, geregistreerd };
    uit.push(createBevinding('fout', 'overeenkomst.in_toekomst', [...pad, 'wordt', 'datum'], params));
  }
  return uit;
}

/** What is wrong with a record that was stored in another way than by `decideOvereenkomst`, in the order of recording. */
export function checkStroom(dossier: Overeenkomstdossier): Bevinding[] {
  const uit: Bevinding[] = [];
  const ids = new Set<string>();
  let vorige: Datum | undefined;
  dossier.gebeurtenissen.forEach((gebeurtenis, g) => {
    const { id, geregistreerd } = gebeurtenis;
    const pad = ['gebeurtenissen', g];
    if (ids.has(id)) uit.push(createBevinding('fout', 'overeenkomst.gebeurtenis_bestaat_al', [...pad, 'id'], { id }));
    ids.add(id);
    if (vorige !== undefined && geregistreerd < vorige) {
      const hier = [...pad, 'geregistreerd'];
      uit.push(createBevinding('fout', 'overeenkomst.registratie_loopt_terug', hier, { geregistreerd, vorige }));
    }
    if (vorige === undefined || geregistreerd > vorige) vorige = geregistreerd;
    uit.push(...checkGebeurtenis(gebeurtenis, g, dossier));
  });
  const tweede = (code: string) => code === 'overeenkomst.status_past_niet';
  for (const { vorm, fout } of findOnmogelijk(dossier).values()) {
    // A second beginning was reported above.
    if (vorm.gebeurtenis.soort === 'concept_opgesteld' && tweede(fout.code)) continue;
    const plek = findPlek(vorm.vorm, dossier);
    uit.push(...fout.bevindingen.map((bevinding) => ({ ...bevinding, pad: [...plek, ...bevinding.pad] })));
  }
  return uit;
}
