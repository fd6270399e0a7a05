import { listZonderBuurt, placePerioden } from '../../financiering/huis.js';
import {
  type Bijdrage,
  type CheckFinancieringsplanOptions,
  checkFinancieringsplan,
  type Financieringsplan,
  type Geldpartij,
} from '../../financiering/index.js';
import { compareDatums, findGaten } from '../../kern/huis.js';
import type { Bevinding, Pad, Periode } from '../../kern/index.js';
import type { Reikwijdte } from '../model/reikwijdte.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

/** What the contributions of a text may refer to. */
interface Omgeving {
  readonly isPartij: (id: string) => boolean;
  readonly reikwijdte: Reikwijdte;
  /** Absent: the buurten are not chosen yet. */
  readonly gekozen: readonly string[] | undefined;
}

/** The parties, buurten and programmas that a contribution names. */
function checkVerwijzingen(bijdrage: Bijdrage, pad: Pad, { isPartij, reikwijdte, gekozen }: Omgeving): Bevinding[] {
  const { id, van, naar, buurten = [], programmas = [] } = bijdrage;
  const uit: Bevinding[] = [];
  if (!isPartij(van))
    uit.push(
      createBevinding('fout', 'overeenkomst.bijdrage_geen_partij', [...pad, 'van'], { bijdrage: id, partij: van }),
    );
  if (naar !== undefined && !isPartij(naar))
    uit.push(
      createBevinding('fout', 'overeenkomst.ontvanger_geen_partij', [...pad, 'naar'], { bijdrage: id, partij: naar }),
    );
  buurten.forEach((buurt, b) => {
    if (gekozen !== undefined && !gekozen.includes(buurt))
      uit.push(
        createBevinding('fout', 'overeenkomst.bijdrage_buurt_onbekend', [...pad, 'buurten', b], {
          bijdrage: id,
          buurt,
        }),
      );
  });
  programmas.forEach((programma, p) => {
    if (!reikwijdte.programmas.some((een) => een.id === programma))
      uit.push(
        createBevinding('fout', 'overeenkomst.bijdrage_programma_onbekend', [...pad, 'programmas', p], {
          bijdrage: id,
          programma,
        }),
      );
  });
  return uit;
}

/** Compares the years of the plan, as every buurt has them, with the days of the term. */
function checkDagen(looptijd: Periode, plan: Financieringsplan, { buurten = [] }: Reikwijdte): Bevinding[] {
  const uit: Bevinding[] = [];
  // A buurt with its own start also has its own years of payment.
  const starts = [...new Set(buurten.flatMap(({ start }) => start ?? []))];
  const eigen = plan.perioden.map(({ periode }) => periode);
  const klokken = [eigen, ...starts.map((start) => placePerioden(plan, start))];
  const isBetaald = plan.perioden.map(({ bijdragen }) => bijdragen.length > 0);
  const gefinancierd = klokken.flatMap((klok) => klok.filter((_, p) => isBetaald[p]));
  for (const { van, tot } of findGaten(looptijd, gefinancierd))
    uit.push(
      createBevinding('fout', 'overeenkomst.financiering_dekt_looptijd_niet', ['financieringsplan', 'perioden'], {
        van,
        tot,
      }),
    );
  buurten.forEach(({ buurt, start }, b) => {
    if (start === undefined) return;
    const jaren = placePerioden(plan, start).filter((_, p) => plan.perioden[p]?.optie === undefined);
    const [einde = start] = jaren.map(({ tot }) => tot).sort((a, b) => compareDatums(b, a));
    if (einde > looptijd.tot)
      uit.push(
        createBevinding('waarschuwing', 'overeenkomst.buurt_loopt_door', ['reikwijdte', 'buurten', b, 'start'], {
          buurt,
          einde,
          tot: looptijd.tot,
        }),
      );
  });
  return uit;
}

/** Amounts that cannot be divided over the chosen buurten: no buurt is charged to a bearer, or the contribution pays for none. */
function checkDragers({ partijen, reikwijdte, financieringsplan }: Samenwerkingsovereenkomst): Bevinding[] {
  const { buurten, programmas } = reikwijdte;
  if (buurten === undefined) return [];
  const dragers = new Map(programmas.map(({ id, kostendragers }) => [id, kostendragers]));
  const plaatsen = buurten.map(({ buurt, programma }) => ({ buurt, programma, kostendragers: dragers.get(programma) }));
  const betalers = new Map<string, Geldpartij>(partijen.map((partij) => [partij.id, partij]));
  return financieringsplan.perioden.flatMap(({ bijdragen }, p) =>
    bijdragen.flatMap((bijdrage, b) => {
      const pad = ['financieringsplan', 'perioden', p, 'bijdragen', b];
      const hier = bijdrage.verdeelsleutel === undefined ? pad : [...pad, 'verdeelsleutel'];
      return listZonderBuurt(bijdrage, plaatsen, betalers).map((kostendrager) =>
        createBevinding('fout', 'overeenkomst.kostendrager_zonder_buurt', hier, {
          kostendrager,
          bijdrage: bijdrage.id,
        }),
      );
    }),
  );
}

/** Compares the money with the parties and the term, and adds the findings about the plan itself. */
export function checkFinanciering(
  document: Samenwerkingsovereenkomst,
  options: CheckFinancieringsplanOptions,
): Bevinding[] {
  const { partijen, looptijd, financieringsplan, reikwijdte } = document;
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
  const gekozen = reikwijdte.buurten?.map(({ buurt }): string => buurt);
  financieringsplan.perioden.forEach(({ programmajaar, periode, optie, bijdragen }, p) => {
    const pad = ['financieringsplan', 'perioden', p];
    // An option is a year that the parties may add: it lies after the term for as long as nobody took it.
    if (periode.van < looptijd.van || (optie === undefined && periode.tot > looptijd.tot))
      uit.push(
        createBevinding('fout', 'overeenkomst.financiering_buiten_looptijd', [...pad, 'periode'], {
          programmajaar,
          ...periode,
        }),
      );
    bijdragen.forEach((bijdrage, b) => {
      uit.push(...checkVerwijzingen(bijdrage, [...pad, 'bijdragen', b], { isPartij, reikwijdte, gekozen }));
    });
  });
  uit.push(...checkDragers(document), ...checkDagen(looptijd, financieringsplan, reikwijdte));
  const binnen = checkFinancieringsplan(financieringsplan, options);
  return [...uit, ...binnen.map((bevinding) => ({ ...bevinding, pad: ['financieringsplan', ...bevinding.pad] }))];
}
