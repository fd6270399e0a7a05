import { createVingerafdruk } from '../../kern/index.js';
import type { Kerncijferdocument } from '../../kerncijfers/index.js';
import type { Beoordeling } from '../../routekaart/index.js';
import type { Programmascores } from '../../selectie/index.js';
import type { Kruismerken, Merk, Merken } from './merken.js';
import type { Verantwoording } from './verantwoording.js';

/** The first digits behind `sha256:`. */
const markeer = (naam: string, waarde: unknown): Merk => [naam, createVingerafdruk(waarde).slice(7, 23)];

/** Values with the same name together, in the order in which the names first occur. */
function groupBy<T>(lijst: readonly T[], nameOf: (een: T) => string): [string, T[]][] {
  const groepen = new Map<string, T[]>();
  for (const een of lijst) {
    const groep = groepen.get(nameOf(een));
    if (groep === undefined) groepen.set(nameOf(een), [een]);
    else groep.push(een);
  }
  return [...groepen];
}

const markGroepen = <T>(lijst: readonly T[], nameOf: (een: T) => string): Merk[] =>
  groupBy(lijst, nameOf).map(([naam, groep]) => markeer(naam, groep));

function markKerncijfers({ gebieden, kolommen }: Kerncijferdocument): Kruismerken {
  const schattingen = kolommen.map(({ geschat }) => new Set(geschat));
  return {
    rijen: gebieden.map((gebied, g) =>
      markeer(gebied.code, [
        gebied,
        kolommen.map(({ cellen, onder, boven }, k) => [
          cellen[g] ?? null,
          onder?.[g] ?? null,
          boven?.[g] ?? null,
          schattingen[k]?.has(g) === true,
        ]),
      ]),
    ),
    kolommen: kolommen.map((kolom) => markeer(kolom.sleutel, kolom)),
  };
}

const markOordelen = (rijen: readonly Beoordeling[]): Kruismerken => ({
  rijen: markGroepen(rijen, ({ buurt }) => buurt),
  kolommen: markGroepen(rijen, ({ criterium }) => criterium),
});

function markScores(scores: Programmascores): Kruismerken {
  // By name of programme: the order of fields in a document does not count.
  const programmas = Object.entries(scores).sort(([een], [ander]) => (een < ander ? -1 : 1));
  const rijen = programmas.flatMap(([programma, lijst]) =>
    lijst.map(({ code, score }) => ({ programma, code, score })),
  );
  return {
    rijen: markGroepen(rijen, ({ code }) => code),
    kolommen: programmas.map(([programma, lijst]) => markeer(programma, lijst)),
  };
}

/** Marks of the parts of an account. */
export const createMerken = ({
  kerncijfers,
  programmas,
  scores,
  quota,
  opties,
  uitkomst,
}: Pick<Verantwoording, 'kerncijfers' | 'programmas' | 'scores' | 'quota' | 'opties' | 'uitkomst'>): Merken => ({
  kerncijfers: markKerncijfers(kerncijfers),
  beoordelingen: programmas.map(({ beoordelingen }) => markOordelen(beoordelingen.rijen)),
  scores: markScores(scores),
  routekaarten: programmas.map(({ programma, routekaart }) => markeer(programma, routekaart)),
  quota: quota.map((quotum) => markeer(quotum.id, quotum)),
  regels: (opties.regels ?? []).map((regel, i) => markeer(String(i), regel)),
  gekozen: uitkomst.gekozen.map((een) => markeer(een.code, een)),
});
