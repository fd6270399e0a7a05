import { containsGebied } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import type { Overeenkomstbuurt } from '../model/reikwijdte.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

/** The chosen buurten, as the selection gives them. */
export type Buurtkeuzes = readonly Pick<Overeenkomstbuurt, 'buurt' | 'programma'>[];

/** Compares the parts of the scope with each other. */
function checkProgrammas({ partijen, reikwijdte, financieringsplan }: Samenwerkingsovereenkomst): Bevinding[] {
  const { aantalBuurten, programmas } = reikwijdte;
  const uit: Bevinding[] = [];
  const som = programmas.reduce((samen, programma) => samen + programma.aantalBuurten, 0);
  // A number that is missing makes the sum none. Then the agreement is read, which tells all that is wrong with it.
  if (!Number.isFinite(som) || !Number.isFinite(aantalBuurten)) throw new TypeError('a number of buurten is missing');
  if (som !== aantalBuurten)
    uit.push(
      createBevinding('fout', 'overeenkomst.programmas_tellen_niet_op', ['reikwijdte', 'programmas'], {
        som,
        aantal: aantalBuurten,
      }),
    );
  programmas.forEach(({ id, gemeente, kostendragers = [] }, p) => {
    const pad = ['reikwijdte', 'programmas', p];
    if (programmas.findIndex((een) => een.id === id) !== p)
      uit.push(createBevinding('fout', 'overeenkomst.programma_dubbel', [...pad, 'id'], { programma: id }));
    if (
      gemeente !== undefined &&
      !partijen.some((partij) => partij.rol === 'gemeente' && partij.gemeentecode === gemeente)
    )
      uit.push(
        createBevinding('fout', 'overeenkomst.programma_gemeente_geen_partij', [...pad, 'gemeente'], {
          programma: id,
          gemeente,
        }),
      );
    kostendragers.forEach((kostendrager, k) => {
      if (!financieringsplan.kostendragers?.some((drager) => drager.id === kostendrager))
        uit.push(
          createBevinding('fout', 'overeenkomst.programma_kostendrager_onbekend', [...pad, 'kostendragers', k], {
            programma: id,
            kostendrager,
          }),
        );
    });
  });
  return uit;
}

/** Checks each chosen buurt by itself. */
function checkBuurt(document: Samenwerkingsovereenkomst, gekozen: Overeenkomstbuurt, b: number): Bevinding[] {
  const { partijen, reikwijdte, looptijd } = document;
  const { buurt, programma, start } = gekozen;
  const pad = ['reikwijdte', 'buurten', b];
  const uit: Bevinding[] = [];
  const deel = reikwijdte.programmas.find(({ id }) => id === programma);
  if (deel === undefined)
    uit.push(
      createBevinding('fout', 'overeenkomst.buurt_programma_onbekend', [...pad, 'programma'], { buurt, programma }),
    );
  const gemeenten = deel?.gemeente
    ? [deel.gemeente]
    : partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : []));
  if (!gemeenten.some((gemeente) => containsGebied(gemeente, buurt)))
    uit.push(createBevinding('fout', 'overeenkomst.buurt_buiten_gemeente', [...pad, 'buurt'], { buurt, gemeenten }));
  if (start !== undefined && (start < looptijd.van || start > looptijd.tot))
    uit.push(createBevinding('fout', 'overeenkomst.buurt_buiten_looptijd', [...pad, 'start'], { buurt, start }));
  return uit;
}

/** Compares the numbers of chosen buurten with the agreed numbers. */
function checkAantallen({ reikwijdte }: Samenwerkingsovereenkomst): Bevinding[] {
  const { buurten, aantalBuurten, programmas } = reikwijdte;
  if (buurten === undefined) return [];
  const pad = ['reikwijdte', 'buurten'];
  const uit: Bevinding[] = [];
  if (buurten.length !== aantalBuurten)
    uit.push(
      createBevinding('fout', 'overeenkomst.aantal_buurten_wijkt_af', pad, {
        gekozen: buurten.length,
        aantal: aantalBuurten,
      }),
    );
  for (const programma of programmas) {
    const gekozen = buurten.filter((een) => een.programma === programma.id).length;
    if (gekozen !== programma.aantalBuurten)
      uit.push(
        createBevinding('fout', 'overeenkomst.programma_aantal_wijkt_af', pad, {
          programma: programma.id,
          gekozen,
          aantal: programma.aantalBuurten,
        }),
      );
  }
  return uit;
}

/** Compares the buurten of the agreement with those of the selection. */
function checkSelectie({ reikwijdte }: Samenwerkingsovereenkomst, selectie: Buurtkeuzes): Bevinding[] {
  const pad = ['reikwijdte', 'buurten'];
  const uit: Bevinding[] = [];
  if (selectie.length !== reikwijdte.aantalBuurten)
    uit.push(
      createBevinding('fout', 'overeenkomst.selectie_aantal_wijkt_af', ['reikwijdte', 'aantalBuurten'], {
        aantal: reikwijdte.aantalBuurten,
        selectie: selectie.length,
      }),
    );
  const buurten = reikwijdte.buurten ?? [];
  const keuzes = new Map(selectie.map((een) => [een.buurt, een.programma]));
  buurten.forEach(({ buurt, programma }, b) => {
    const keuze = keuzes.get(buurt);
    if (keuze === undefined)
      uit.push(createBevinding('fout', 'overeenkomst.buurt_niet_geselecteerd', [...pad, b, 'buurt'], { buurt }));
    else if (keuze !== programma)
      uit.push(
        createBevinding('fout', 'overeenkomst.buurt_ander_programma', [...pad, b, 'programma'], {
          buurt,
          programma,
          selectie: keuze,
        }),
      );
  });
  const opgenomen = new Set(buurten.map(({ buurt }) => buurt));
  if (reikwijdte.buurten)
    for (const { buurt } of selectie)
      if (!opgenomen.has(buurt))
        uit.push(createBevinding('fout', 'overeenkomst.geselecteerde_buurt_ontbreekt', pad, { buurt }));
  return uit;
}

/** Checks the scope: its parts, the chosen buurten, and the selection they came from. */
export function checkReikwijdte(document: Samenwerkingsovereenkomst, selectie: Buurtkeuzes | undefined): Bevinding[] {
  const buurten = document.reikwijdte.buurten ?? [];
  const gezien = new Set<string>();
  return [
    ...checkProgrammas(document),
    ...buurten.flatMap((gekozen, b) => {
      const dubbel = gezien.has(gekozen.buurt);
      gezien.add(gekozen.buurt);
      return [
        ...(dubbel
          ? [
              createBevinding('fout', 'overeenkomst.buurt_dubbel', ['reikwijdte', 'buurten', b, 'buurt'], {
                buurt: gekozen.buurt,
              }),
            ]
          : []),
        ...checkBuurt(document, gekozen, b),
      ];
    }),
    ...checkAantallen(document),
    ...(selectie === undefined ? [] : checkSelectie(document, selectie)),
  ];
}
