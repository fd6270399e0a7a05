import type { Doel, Programmascores, Quotum, Regel, SelectieGebied, Waar } from 'buurtaanpak/selectie';

/** A selection problem whose scores are whole numbers, so that the oracle can add them exactly. */
export interface Probleem {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly gebieden: readonly SelectieGebied[];
  readonly regels: readonly Regel[];
  readonly buren: readonly (readonly [string, string])[];
  readonly doel: Doel;
  readonly voorrang?: readonly string[] | undefined;
}

/** For each code the id of its quotum. */
export type Keuze = ReadonlyMap<string, string>;

/** The wijk of a buurt: as given, or else the one that a CBS code of a buurt names. */
export const wijkVan = ({ code, wijk }: SelectieGebied): string | undefined =>
  wijk ?? (code.startsWith('BU') ? `WK${code.slice(2, 8)}` : undefined);

/** Twice the distance of a buurt from the middle of a figure, times the number of buurten that have the figure; and that number. */
function placeInMidden(gebieden: readonly SelectieGebied[], hier: number, cijfer: string) {
  const waarden = gebieden.flatMap(({ cijfers }) => cijfers?.[cijfer] ?? []);
  const lager = waarden.filter((waarde) => waarde < hier).length;
  const hoger = waarden.filter((waarde) => waarde > hier).length;
  return { afstand: Math.abs(lager - hoger), aantal: waarden.length };
}

/** Whether a buurt is typical enough, in whole numbers: `hoogstens` is a multiple of a twentieth. */
function isTypisch(
  gebieden: readonly SelectieGebied[],
  gebied: SelectieGebied | undefined,
  eis: NonNullable<Waar['typisch']>,
): boolean {
  const plaatsen = eis.cijfers.map((cijfer) => {
    const hier = gebied?.cijfers?.[cijfer];
    return hier === null || hier === undefined ? undefined : placeInMidden(gebieden, hier, cijfer);
  });
  if (plaatsen.includes(undefined)) return false;
  const noemer = plaatsen.reduce((product, plaats) => product * (plaats?.aantal ?? 1), 1);
  const som = plaatsen.reduce(
    (totaal, plaats) => totaal + ((plaats?.afstand ?? 0) * noemer) / (plaats?.aantal ?? 1),
    0,
  );
  return som * 20 <= Math.round(eis.hoogstens * 20) * noemer * plaatsen.length;
}

/** Whether a buurt lies in an area, read straight from the words of `Waar`. */
export function lies(probleem: Probleem, code: string, waar: Waar): boolean {
  const gebied = probleem.gebieden.find((kandidaat) => kandidaat.code === code);
  const wijk = gebied && wijkVan(gebied);
  if (waar.gebieden && !waar.gebieden.some((daar) => daar === code || daar === wijk)) return false;
  if (waar.kenmerken && !waar.kenmerken.every((kenmerk) => gebied?.kenmerken?.includes(kenmerk))) return false;
  if (waar.zonderKenmerken?.some((kenmerk) => gebied?.kenmerken?.includes(kenmerk))) return false;
  for (const { cijfer, minimaal, maximaal } of waar.cijfers ?? []) {
    const waarde = gebied?.cijfers?.[cijfer];
    if (waarde === null || waarde === undefined) return false;
    if (waarde < (minimaal ?? waarde) || waarde > (maximaal ?? waarde)) return false;
  }
  return waar.typisch === undefined || isTypisch(probleem.gebieden, gebied, waar.typisch);
}

export function scoreVan(probleem: Probleem, code: string, quotum: Quotum): number | undefined {
  const rij = probleem.scores[quotum.programma]?.find((kandidaat) => kandidaat.code === code);
  return rij?.score === null || !lies(probleem, code, quotum.waar ?? {}) ? undefined : rij?.score;
}

/** The rules that a selection breaks, read straight from the words of the rules. */
export function findOvertredingen(probleem: Probleem, keuze: Keuze): string[] {
  const { quota, regels, gebieden } = probleem;
  const fouten: string[] = [];
  const quotumVan = (code: string) => quota.find(({ id }) => id === keuze.get(code));
  const programmaVan = (code: string) => quotumVan(code)?.programma ?? '';
  const inProgrammas = (code: string, programmas: readonly string[] | undefined) =>
    keuze.has(code) && (programmas === undefined || programmas.includes(programmaVan(code)));
  for (const code of keuze.keys()) {
    const quotum = quotumVan(code);
    if (quotum === undefined || scoreVan(probleem, code, quotum) === undefined) fouten.push(`${code} is no candidate`);
  }
  for (const { id, aantal } of quota) {
    const gekozen = [...keuze.values()].filter((ander) => ander === id).length;
    const { van, tot } = typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
    if (gekozen < van || gekozen > tot) fouten.push(`${id} has ${gekozen}`);
  }
  for (const regel of regels) {
    switch (regel.soort) {
      case 'vast':
        if (!keuze.has(regel.code)) fouten.push(`${regel.code} is not in`);
        else if (regel.quotum !== undefined && keuze.get(regel.code) !== regel.quotum) fouten.push('elsewhere');
        break;
      case 'uitgesloten':
        if (regel.codes.some((code) => keuze.has(code))) fouten.push('excluded');
        break;
      case 'hoogstens_per_groep': {
        const wijken = [...new Set(gebieden.flatMap((gebied) => wijkVan(gebied) ?? []))];
        const groepen =
          regel.groepen === 'wijk'
            ? wijken.map((wijk) => gebieden.filter((gebied) => wijkVan(gebied) === wijk).map(({ code }) => code))
            : regel.groepen.map(({ codes }) => codes);
        for (const codes of groepen) {
          const aantal = [...new Set(codes)].filter((code) => inProgrammas(code, regel.programmas)).length;
          if (aantal > regel.hoogstens) fouten.push('group too full');
        }
        break;
      }
      case 'niet_aangrenzend':
        for (const [a, b] of probleem.buren) {
          if (a !== b && inProgrammas(a, regel.programmas) && inProgrammas(b, regel.programmas))
            fouten.push('neighbours');
        }
        break;
      case 'samen': {
        const aantal = regel.codes.filter((code) => keuze.has(code)).length;
        if (aantal !== 0 && aantal !== regel.codes.length) fouten.push('not together');
        break;
      }
      case 'niet_samen':
        if ([...new Set(regel.codes)].filter((code) => keuze.has(code)).length > 1) fouten.push('together');
        break;
      case 'inwoners': {
        let som = 0;
        for (const code of keuze.keys()) {
          const inwoners = gebieden.find((gebied) => gebied.code === code)?.inwoners;
          if (inwoners === null || inwoners === undefined) fouten.push('unknown size');
          else som += inwoners;
        }
        if (som < (regel.minimaal ?? 0) || som > (regel.maximaal ?? Number.POSITIVE_INFINITY)) fouten.push('band');
        break;
      }
      case 'aantal_met': {
        const aantal = [...keuze.keys()].filter(
          (code) => inProgrammas(code, regel.programmas) && lies(probleem, code, regel.waar),
        ).length;
        const { van, tot } = typeof regel.aantal === 'number' ? { van: regel.aantal, tot: regel.aantal } : regel.aantal;
        if (aantal < van || aantal > tot) fouten.push(`${aantal} with`);
        break;
      }
      case 'minimumscore':
        for (const code of keuze.keys()) {
          const quotum = quotumVan(code);
          if (quotum === undefined || (regel.programma !== undefined && regel.programma !== quotum.programma)) continue;
          if ((scoreVan(probleem, code, quotum) ?? 0) < regel.minimaal) fouten.push('below the minimum');
        }
        break;
      default:
    }
  }
  return fouten;
}

/** What a selection is worth, most important first. */
export function getWaarden(probleem: Probleem, keuze: Keuze): number[] {
  const { doel, quota, regels } = probleem;
  const delen = [...keuze].map(([code, id]) => {
    const quotum = quota.find((kandidaat) => kandidaat.id === id) as Quotum;
    const gewicht = doel.soort === 'lexicografisch' ? 1 : (doel.gewichten?.[quotum.programma] ?? 1);
    return { programma: quotum.programma, waarde: (scoreVan(probleem, code, quotum) as number) * gewicht };
  });
  const som = (rij: readonly { waarde: number }[]) => rij.reduce((totaal, { waarde }) => totaal + waarde, 0);
  if (doel.soort === 'lexicografisch') {
    return doel.volgorde.map((programma) => som(delen.filter((deel) => deel.programma === programma)));
  }
  const paren = new Set(
    probleem.buren.filter(([a, b]) => a !== b && keuze.has(a) && keuze.has(b)).map((paar) => [...paar].sort().join()),
  );
  const bonus = regels.reduce((totaal, regel) => totaal + (regel.soort === 'liever_aangrenzend' ? regel.bonus : 0), 0);
  const totaal = som(delen) + paren.size * bonus;
  if (doel.soort === 'totaal') return [totaal];
  return [Math.min(...delen.map(({ waarde }) => waarde)), totaal];
}

function isBeter(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((waarde, plaats) => waarde !== b[plaats]);
  return i >= 0 && (a[i] as number) > (b[i] as number);
}

/** The codes in order of precedence: first those of `voorrang`, then the others in order of code. */
export function listVolgorde({ gebieden, voorrang = [] }: Probleem): readonly string[] {
  const codes = gebieden.map(({ code }) => code).sort();
  return [...voorrang.filter((code) => codes.includes(code)), ...codes.filter((code) => !voorrang.includes(code))];
}

/**
 * The best selection by trying all of them, in the order of the tie rule, so that the first of the best is the answer:
 * over the codes in order, each for the first quotum, the next, or not at all.
 */
export function findBeste(probleem: Probleem): { keuze: Keuze; waarden: number[]; aantal: number } | undefined {
  const codes = listVolgorde(probleem);
  const keuze = new Map<string, string>();
  let beste: { keuze: Keuze; waarden: number[]; aantal: number } | undefined;
  const tryFrom = (c: number) => {
    const code = codes[c];
    if (code === undefined) {
      if (findOvertredingen(probleem, keuze).length > 0) return;
      const waarden = getWaarden(probleem, keuze);
      if (beste === undefined || isBeter(waarden, beste.waarden)) beste = { keuze: new Map(keuze), waarden, aantal: 1 };
      else if (!isBeter(beste.waarden, waarden)) beste.aantal++;
      return;
    }
    for (const quotum of probleem.quota) {
      if (scoreVan(probleem, code, quotum) === undefined) continue;
      const tot = typeof quotum.aantal === 'number' ? quotum.aantal : quotum.aantal.tot;
      if ([...keuze.values()].filter((id) => id === quotum.id).length >= tot) continue;
      keuze.set(code, quotum.id);
      tryFrom(c + 1);
      keuze.delete(code);
    }
    tryFrom(c + 1);
  };
  tryFrom(0);
  return beste;
}
