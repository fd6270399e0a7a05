import { placePerioden } from '../../financiering/huis.js';
import { type CheckFinancieringsplanOptions, checkFinancieringsplan } from '../../financiering/index.js';
import { compareDatums, findGaten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

/** Compares the money with the parties and the term, and adds the findings about the plan itself. */
export function checkFinanciering(
  { partijen, looptijd, financieringsplan, reikwijdte }: Samenwerkingsovereenkomst,
  options: CheckFinancieringsplanOptions,
): Bevinding[] {
  const uit: Bevinding[] = [];
  const isPartij = (id: string) => partijen.some((partij) => partij.id === id);
  financieringsplan.kostendragers?.forEach(({ id, partij }, k) => {
    if (!isPartij(partij))
      uit.push(
        createBevinding(
          'fout',
          'overeenkomst.kostendrager_geen_partij',
          ['financieringsplan', 'kostendragers', k, 'partij'],
          { kostendrager: id, partij },
        ),
      );
  });
  financieringsplan.perioden.forEach(({ programmajaar, periode, bijdragen }, p) => {
    const pad = ['financieringsplan', 'perioden', p];
    if (periode.van < looptijd.van || periode.tot > looptijd.tot)
      uit.push(
        createBevinding('fout', 'overeenkomst.financiering_buiten_looptijd', [...pad, 'periode'], {
          programmajaar,
          ...periode,
        }),
      );
    bijdragen.forEach(({ id, partij }, b) => {
      if (!isPartij(partij))
        uit.push(
          createBevinding('fout', 'overeenkomst.bijdrage_geen_partij', [...pad, 'bijdragen', b, 'partij'], {
            bijdrage: id,
            partij,
          }),
        );
    });
  });
  // A buurt with its own start also has its own years of payment.
  const starts = [...new Set((reikwijdte.buurten ?? []).flatMap(({ start }) => start ?? []))];
  const klokken = [financieringsplan.perioden, ...starts.map((start) => placePerioden(financieringsplan, start))];
  const isBetaald = financieringsplan.perioden.map(({ bijdragen }) => bijdragen.length > 0);
  const gefinancierd = klokken.flatMap((klok) => klok.filter((_, p) => isBetaald[p]).map(({ periode }) => periode));
  for (const { van, tot } of findGaten(looptijd, gefinancierd))
    uit.push(
      createBevinding('fout', 'overeenkomst.financiering_dekt_looptijd_niet', ['financieringsplan', 'perioden'], {
        van,
        tot,
      }),
    );
  reikwijdte.buurten?.forEach(({ buurt, start }, b) => {
    if (start === undefined) return;
    const [einde = start] = placePerioden(financieringsplan, start)
      .map(({ periode }) => periode.tot)
      .sort((a, b) => compareDatums(b, a));
    if (einde > looptijd.tot)
      uit.push(
        createBevinding('waarschuwing', 'overeenkomst.buurt_loopt_door', ['reikwijdte', 'buurten', b, 'start'], {
          buurt,
          einde,
          tot: looptijd.tot,
        }),
      );
  });
  const binnen = checkFinancieringsplan(financieringsplan, options);
  return [...uit, ...binnen.map((bevinding) => ({ ...bevinding, pad: ['financieringsplan', ...bevinding.pad] }))];
}
