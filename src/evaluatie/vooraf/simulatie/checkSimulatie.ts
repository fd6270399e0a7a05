import type { Bevinding } from '../../../kern/index.js';
import { checkEvaluatie } from '../../controle/checkEvaluatie.js';
import type { Evaluatieplan, Planopzet } from '../../model/evaluatieplan.js';
import type { Simulatieopzet } from '../../model/simulatie.js';
import { createBevinding } from '../../teksten/codes.js';

const LEEG = { soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: [] } as const;

/** The kenmerken of a group that a cell must have to be compared: those of the comparisons, and the block. */
function listGroepen(plan: Evaluatieplan, ontwerp: Planopzet): Set<string> {
  const gevraagd = new Set(ontwerp === 'binnen' ? plan.vergelijkingen.map(({ kenmerk }) => kenmerk) : []);
  const { blok = 'gemeente' } = plan;
  if (blok !== 'gemeente' && blok !== 'geen') gevraagd.add(blok);
  return new Set(
    plan.kenmerken.filter(({ sleutel, soort }) => soort === 'groep' && gevraagd.has(sleutel)).map((k) => k.sleutel),
  );
}

function checkCellen(plan: Evaluatieplan, ontwerp: Planopzet, { cellen }: Simulatieopzet): Bevinding[] {
  const groepen = listGroepen(plan, ontwerp);
  const soorten = new Map(plan.kenmerken.map(({ sleutel, soort }) => [sleutel, soort]));
  return cellen.flatMap(({ kenmerken = {} }, c) => {
    const missend = [...groepen].filter((kenmerk) => kenmerken[kenmerk] === undefined);
    const vreemd = Object.entries(kenmerken).filter(
      ([kenmerk, waarde]) => soorten.get(kenmerk) !== (typeof waarde === 'number' ? 'getal' : 'groep'),
    );
    return [...missend, ...vreemd.map(([kenmerk]) => kenmerk)].map((kenmerk) =>
      createBevinding('fout', 'evaluatie.simulatie_kenmerk', ['cellen', c, 'kenmerken', kenmerk], { kenmerk }),
    );
  });
}

function checkKeuze(plan: Evaluatieplan, { cellen, keuze }: Simulatieopzet): Bevinding[] {
  if (keuze === undefined) return [];
  const { kandidaten, uitkomst } = keuze;
  const uit: Bevinding[] = [];
  if (uitkomst !== undefined && !plan.uitkomsten.some(({ sleutel }) => sleutel === uitkomst)) {
    uit.push(createBevinding('fout', 'evaluatie.uitkomst_onbekend', ['keuze', 'uitkomst'], { uitkomst }));
  }
  const perBlok = new Map<string, number>();
  for (const { blok = '', aantal } of cellen) perBlok.set(blok, (perBlok.get(blok) ?? 0) + aantal);
  const meeste = Math.max(...perBlok.values());
  if (meeste > kandidaten) {
    const params = { kandidaten, aantal: meeste };
    uit.push(createBevinding('fout', 'evaluatie.simulatie_kandidaten', ['keuze', 'kandidaten'], params));
  }
  return uit;
}

/** What does not fit: in the plan itself, and between the plan and what is expected of the buurten. */
export function checkSimulatie(plan: Evaluatieplan, ontwerp: Planopzet, opzet: Simulatieopzet): Bevinding[] {
  const uit = checkEvaluatie(LEEG, plan).filter(({ ernst }) => ernst === 'fout');
  if (ontwerp !== 'binnen' && ontwerp !== 'trapsgewijs') {
    const kanten = new Set(opzet.cellen.map(({ programma = true }) => programma));
    if (kanten.size < 2) uit.push(createBevinding('fout', 'evaluatie.simulatie_kant', ['cellen'], { opzet: ontwerp }));
  }
  if (ontwerp === 'keuzerand') uit.push(createBevinding('fout', 'evaluatie.simulatie_keuzerand', ['opzet'], {}));
  return [...uit, ...checkCellen(plan, ontwerp, opzet), ...checkKeuze(plan, opzet)];
}
