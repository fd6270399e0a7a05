import type { Aantal, Quotum, Regel } from 'buurtaanpak/selectie';
import { lies, type Probleem, wijkVan } from './orakel.js';

interface Term {
  readonly keer: number;
  readonly naam: string;
}

const toTekst = (termen: readonly Term[]) =>
  termen.map(({ keer, naam }, i) => `${keer < 0 ? '- ' : i === 0 ? '' : '+ '}${Math.abs(keer)} ${naam}`).join(' ');
const rangeOf = (aantal: Aantal) => (typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal);

/** A problem with a variable for each buurt and quotum that may have it. */
function createModel(probleem: Probleem) {
  const { quota, gebieden, regels, scores } = probleem;
  const gebied = new Map(gebieden.map((een) => [een.code, een]));
  const uit = new Set(regels.flatMap((regel) => (regel.soort === 'uitgesloten' ? regel.codes : [])));
  const onbekend = regels.some(({ soort }) => soort === 'inwoners');
  const magIn = (code: string, score: number, { programma }: Quotum) =>
    !uit.has(code) &&
    !(onbekend && (gebied.get(code)?.inwoners ?? null) === null) &&
    regels.every(
      (regel) =>
        regel.soort !== 'minimumscore' || (regel.programma ?? programma) !== programma || score >= regel.minimaal,
    );
  const bogen = quota.flatMap((quotum, j) =>
    (scores[quotum.programma] ?? []).flatMap(({ code, score }) =>
      score !== null && lies(probleem, code, quotum.waar ?? {}) && magIn(code, score, quotum)
        ? [{ code, j, score, programma: quotum.programma, naam: `x${j}_${code}` }]
        : [],
    ),
  );
  const vanCode = new Map<string, typeof bogen>();
  for (const boog of bogen) vanCode.set(boog.code, [...(vanCode.get(boog.code) ?? []), boog]);
  /** The variables of a buurt: together 1 when it is chosen for one of these programmes. */
  const van = (code: string, programmas?: readonly string[], keer = 1): Term[] =>
    (vanCode.get(code) ?? [])
      .filter(({ programma }) => programmas === undefined || programmas.includes(programma))
      .map(({ naam }) => ({ keer, naam }));
  return { bogen, codes: [...vanCode.keys()], van };
}

type Model = ReturnType<typeof createModel>;
type Rij = readonly [termen: readonly Term[], van: number, tot: number];

function toRijen(probleem: Probleem, { codes, van }: Model, regel: Regel): Rij[] {
  const { gebieden, buren, quota } = probleem;
  const oneindig = Number.POSITIVE_INFINITY;
  switch (regel.soort) {
    case 'vast': {
      const j = quota.findIndex(({ id }) => id === regel.quotum);
      return [[van(regel.code).filter(({ naam }) => j < 0 || naam.startsWith(`x${j}_`)), 1, 1]];
    }
    case 'hoogstens_per_groep': {
      const wijken = [...new Set(gebieden.flatMap((gebied) => wijkVan(gebied) ?? []))];
      const groepen =
        regel.groepen === 'wijk'
          ? wijken.map((wijk) => gebieden.flatMap((gebied) => (wijkVan(gebied) === wijk ? gebied.code : [])))
          : regel.groepen.map((groep) => [...new Set(groep.codes)]);
      return groepen.map((groep) => [groep.flatMap((code) => van(code, regel.programmas)), 0, regel.hoogstens]);
    }
    case 'niet_aangrenzend':
      return buren
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => [[...van(a, regel.programmas), ...van(b, regel.programmas)], 0, 1]);
    case 'samen': {
      const [eerste = '', ...rest] = new Set(regel.codes);
      return rest.map((code) => [[...van(code), ...van(eerste, undefined, -1)], 0, 0]);
    }
    case 'niet_samen':
      return [[[...new Set(regel.codes)].flatMap((code) => van(code)), 0, 1]];
    case 'inwoners': {
      const termen = gebieden.flatMap(({ code, inwoners }) => van(code, undefined, inwoners ?? 0));
      return [[termen, regel.minimaal ?? 0, regel.maximaal ?? oneindig]];
    }
    case 'aantal_met': {
      const leden = codes.filter((code) => lies(probleem, code, regel.waar));
      const { van: minst, tot } = rangeOf(regel.aantal);
      return [[leden.flatMap((code) => van(code, regel.programmas)), minst, tot]];
    }
    // These leave variables out, or are of the objective.
    case 'uitgesloten':
    case 'minimumscore':
    case 'liever_aangrenzend':
      return [];
  }
}

/** A row as text, or nothing when it says nothing. An empty sum that must be something is a row that nothing obeys. */
function showRij([termen, van, tot]: Rij, eerste: string): string[] {
  if (termen.length === 0) return van > 0 || tot < 0 ? [`0 ${eerste} >= 1`] : [];
  const som = toTekst(termen);
  if (van === tot) return [`${som} = ${van}`];
  const laagste = termen.reduce((laag, { keer }) => laag + Math.min(0, keer), 0);
  return [
    ...(van > laagste ? [`${som} >= ${van}`] : []),
    ...(tot < Number.POSITIVE_INFINITY ? [`${som} <= ${tot}`] : []),
  ];
}

/**
 * A selection problem with the objective `totaal` as an LP file, for a solver of another make. All rules; a pair of neighbours that has a
 * bonus is a variable of its own, that is at most either of them.
 */
export function toLp(probleem: Probleem): string {
  const { quota, regels, buren, doel } = probleem;
  const model = createModel(probleem);
  const { bogen, codes, van } = model;
  const gewicht = (programma: string) => (doel.soort === 'totaal' ? (doel.gewichten?.[programma] ?? 1) : 1);
  const bonus = regels.reduce((som, regel) => som + (regel.soort === 'liever_aangrenzend' ? regel.bonus : 0), 0);
  const paren = new Map(
    (bonus > 0 ? buren : [])
      .filter(([a, b]) => a !== b && van(a).length > 0 && van(b).length > 0)
      .map((paar) => [[...paar].sort().join('_'), paar]),
  );
  const rijen: Rij[] = [
    ...quota.map(({ aantal }, j): Rij => {
      const { van: minst, tot } = rangeOf(aantal);
      return [bogen.filter((boog) => boog.j === j).map(({ naam }) => ({ keer: 1, naam })), minst, tot];
    }),
    ...codes.filter((code) => van(code).length > 1).map((code): Rij => [van(code), 0, 1]),
    ...regels.flatMap((regel) => toRijen(probleem, model, regel)),
    ...[...paren].flatMap(([naam, paar]) =>
      paar.map((code): Rij => [[...van(code), { keer: -1, naam: `y_${naam}` }], 0, Number.POSITIVE_INFINITY]),
    ),
  ];
  const waarde = bogen.map(({ naam, score, programma }) => ({ keer: score * gewicht(programma), naam }));
  const extra = [...paren.keys()].map((naam) => ({ keer: bonus, naam: `y_${naam}` }));
  const teksten = rijen.flatMap((rij) => showRij(rij, bogen[0]?.naam ?? 'x'));
  return [
    'Maximize',
    ` obj: ${toTekst([...waarde, ...extra])}`,
    'Subject To',
    ...teksten.map((rij, i) => ` c${i}: ${rij}`),
    'Binary',
    ...bogen.map(({ naam }) => ` ${naam}`),
    'End',
  ].join('\n');
}
