import { containsDatum, findGaten } from '../../kern/huis.js';
import { addDuur, type Bevinding, type Periode } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

const within = (binnen: Periode, { van, tot }: Periode) => binnen.van <= van && tot <= binnen.tot;

function checkFasen({ fasen, looptijd }: Samenwerkingsovereenkomst): Bevinding[] {
  const uit: Bevinding[] = [];
  fasen.forEach(({ programmajaar, periode }, f) => {
    const pad = ['fasen', f];
    if (fasen.findIndex((een) => een.programmajaar === programmajaar) !== f)
      uit.push(createBevinding('fout', 'overeenkomst.fase_dubbel', [...pad, 'programmajaar'], { programmajaar }));
    if (!within(looptijd, periode))
      uit.push(
        createBevinding('fout', 'overeenkomst.fase_buiten_looptijd', [...pad, 'periode'], {
          programmajaar,
          ...periode,
        }),
      );
    const eerdere = fasen.slice(0, f).find((een) => een.periode.van <= periode.tot && periode.van <= een.periode.tot);
    if (eerdere)
      uit.push(
        createBevinding('fout', 'overeenkomst.fasen_overlappen', [...pad, 'periode'], {
          eerste: eerdere.programmajaar,
          tweede: programmajaar,
        }),
      );
  });
  if (fasen.length > 0)
    for (const { van, tot } of findGaten(
      looptijd,
      fasen.map(({ periode }) => periode),
    ))
      uit.push(createBevinding('waarschuwing', 'overeenkomst.fasen_gat', ['fasen'], { van, tot }));
  return uit;
}

/** Compares everything that has a day or a period with the term of the agreement. */
export function checkTermijnen(document: Samenwerkingsovereenkomst): Bevinding[] {
  const { partijen, looptijd, verplichtingen, evaluatiemomenten, beeindiging, bijlagen = [] } = document;
  const uit = checkFasen(document);
  verplichtingen.forEach(({ id, wie, periode }, v) => {
    const pad = ['verplichtingen', v];
    if (verplichtingen.findIndex((een) => een.id === id) !== v)
      uit.push(createBevinding('fout', 'overeenkomst.verplichting_dubbel', [...pad, 'id'], { verplichting: id }));
    if (!partijen.some((partij) => partij.id === wie))
      uit.push(
        createBevinding('fout', 'overeenkomst.verplichting_geen_partij', [...pad, 'wie'], {
          verplichting: id,
          partij: wie,
        }),
      );
    if (!within(looptijd, periode))
      uit.push(
        createBevinding('fout', 'overeenkomst.verplichting_buiten_looptijd', [...pad, 'periode'], {
          verplichting: id,
          ...periode,
        }),
      );
  });
  evaluatiemomenten.forEach(({ id, datum }, m) => {
    const pad = ['evaluatiemomenten', m];
    if (evaluatiemomenten.findIndex((een) => een.id === id) !== m)
      uit.push(createBevinding('fout', 'overeenkomst.evaluatiemoment_dubbel', [...pad, 'id'], { moment: id }));
    // An evaluation after the end makes sense; before the start there is nothing to evaluate.
    if (datum < looptijd.van)
      uit.push(
        createBevinding('fout', 'overeenkomst.evaluatiemoment_voor_begin', [...pad, 'datum'], { moment: id, datum }),
      );
  });
  bijlagen.forEach(({ id }, b) => {
    if (bijlagen.findIndex((een) => een.id === id) !== b)
      uit.push(createBevinding('fout', 'overeenkomst.bijlage_dubbel', ['bijlagen', b, 'id'], { bijlage: id }));
  });
  const maanden = beeindiging.opzegtermijnMaanden;
  if (!containsDatum(looptijd, addDuur(looptijd.van, { maanden })))
    uit.push(
      createBevinding('waarschuwing', 'overeenkomst.opzegtermijn_te_lang', ['beeindiging', 'opzegtermijnMaanden'], {
        maanden,
      }),
    );
  return uit;
}
