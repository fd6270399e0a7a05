import type { Bevinding } from '../../kern/index.js';
import type { Deelnemerstand, Programmastand } from '../../programma/index.js';

/** A value of an enumeration in words. `formatBevinding` writes numbers, days and amounts. */
function showDeel(waarde: string | number): string | number {
  return typeof waarde === 'string' && /^[a-z]+(?:_[a-z]+)+$/.test(waarde) ? waarde.replaceAll('_', ' ') : waarde;
}

const isStand = (document: unknown): document is Programmastand =>
  typeof document === 'object' && document !== null && 'soort' in document && document.soort === 'programmastand';

/** For each param: the readable name of the thing that it identifies. */
function listNamen({ buurten, partijen, kostendragers, programmas, gemeenten, geld }: Deelnemerstand) {
  const opId = (lijst: readonly { readonly id: string; readonly naam: string }[]) =>
    lijst.map(({ id, naam }) => [id, naam] as const);
  const partij = new Map(opId(partijen));
  return {
    buurt: buurten.map((een) => [een.buurt, een.naam] as const),
    team: buurten.flatMap(({ team, naam }) => (team === undefined ? [] : [[team, naam] as const])),
    bijdrage: geld.bijdragen.map(
      (een) => [een.bijdrage, `van ${partij.get(een.van) ?? een.van} voor programmajaar ${een.programmajaar}`] as const,
    ),
    partij: opId(partijen),
    kostendrager: opId(kostendragers),
    programma: opId(programmas),
    gemeente: gemeenten.map(({ code, naam }) => [code, naam] as const),
  };
}

const SOORTEN: Readonly<Record<string, keyof ReturnType<typeof listNamen>>> = {
  buurt: 'buurt',
  buurten: 'buurt',
  vervangt: 'buurt',
  doorTeam: 'buurt',
  doorOvereenkomst: 'buurt',
  team: 'team',
  teams: 'team',
  bijdrage: 'bijdrage',
  bijdragen: 'bijdrage',
  partij: 'partij',
  betaler: 'partij',
  kostendrager: 'kostendrager',
  programma: 'programma',
  gemeente: 'gemeente',
  gemeenten: 'gemeente',
};

/**
 * The params of a finding for a reader: keys that the document knows are replaced by names. Two keys with the same name stay keys, so
 * that they can be told apart.
 */
export function showParams(
  { params, pad = [] }: Pick<Bevinding, 'params'> & Partial<Pick<Bevinding, 'pad'>>,
  document: unknown,
): Bevinding['params'] {
  const deelnemers = isStand(document) ? document.deelnemers : [];
  const eigen = pad[0] === 'deelnemers' ? deelnemers[Number(pad[1])] : undefined;
  const namen = (eigen === undefined ? deelnemers : [eigen]).map(listNamen);
  const nameDeel = (soort: keyof ReturnType<typeof listNamen>, waarde: string | number) => {
    const lijst = namen.flatMap((een) => een[soort]);
    const naam = lijst.find(([sleutel]) => sleutel === waarde)?.[1];
    const gedeeld = lijst.some(([sleutel, ander]) => ander === naam && sleutel !== waarde);
    return naam === undefined || gedeeld ? showDeel(waarde) : naam;
  };
  return Object.fromEntries(
    Object.entries(params).map(([param, waarde]) => {
      const soort = Object.hasOwn(SOORTEN, param) ? SOORTEN[param] : undefined;
      const show = (deel: string | number) => (soort === undefined ? showDeel(deel) : nameDeel(soort, deel));
      return [param, typeof waarde === 'object' ? waarde.map(show) : show(waarde)];
    }),
  );
}
