import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { countBuurten } from '../vertaling/countBuurten.js';

const VELDEN = ['gebieden', 'typisch'] as const;

/** The number of buurten of each programme: fixed when there is an agreement, and one that its quota can give. */
function checkProgrammas({ programmas, overeenkomst }: Opzet): Bevinding[] {
  return programmas.flatMap((programma, p): Bevinding[] => {
    const { id, aantalBuurten } = programma;
    const { van, tot } = countBuurten(programma);
    const pad = ['programmas', p, 'aantalBuurten'];
    if (aantalBuurten === undefined) {
      return van >= tot || overeenkomst === undefined
        ? []
        : [createBevinding('fout', 'opzet.aantal_onbepaald', pad, { programma: id, van, tot })];
    }
    // A range that runs back is told at its quotum.
    return van > tot || (aantalBuurten >= van && aantalBuurten <= tot)
      ? []
      : [createBevinding('fout', 'opzet.aantal_past_niet', pad, { programma: id, aantal: aantalBuurten, van, tot })];
  });
}

/** What cannot be said of all candidates and of one quotum at once. */
function checkKandidaten({ programmas, keuze }: Opzet): Bevinding[] {
  return programmas.flatMap(({ quota }, p) =>
    quota.flatMap(({ id, waar }, q) =>
      VELDEN.flatMap((veld) =>
        waar?.[veld] === undefined || keuze?.kandidaten?.[veld] === undefined
          ? []
          : [
              createBevinding('fout', 'opzet.kandidaten_dubbel', ['programmas', p, 'quota', q, 'waar', veld], {
                quotum: id,
                veld,
              }),
            ],
      ),
    ),
  );
}

/** The number of buurten of the order lies within what the programmes ask together. */
function checkOpdracht({ opdracht, programmas }: Opzet): Bevinding[] {
  if (opdracht === undefined) return [];
  const bereiken = programmas.map((programma) => {
    const { aantalBuurten } = programma;
    return aantalBuurten === undefined ? countBuurten(programma) : { van: aantalBuurten, tot: aantalBuurten };
  });
  const van = bereiken.reduce((som, een) => som + een.van, 0);
  const tot = bereiken.reduce((som, een) => som + een.tot, 0);
  const { buurtenPerDeelnemer: gevraagd } = opdracht;
  // A range that runs back is told at its quotum.
  return van > tot || (gevraagd >= van && gevraagd <= tot)
    ? []
    : [
        createBevinding('waarschuwing', 'opzet.opdracht_telt_anders', ['opdracht', 'buurtenPerDeelnemer'], {
          gevraagd,
          van,
          tot,
        }),
      ];
}

/** How many buurten, and from which candidates. */
export function checkAantallen(opzet: Opzet): Bevinding[] {
  return [...checkOpdracht(opzet), ...checkProgrammas(opzet), ...checkKandidaten(opzet)];
}
