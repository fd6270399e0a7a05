import { i16 } from '../../rekenen/index.js';
import type { Lotingeis } from '../model/loting.js';
import type { Regel } from '../model/regel.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { getWijk } from './getWijk.js';
import type { Lotlid, Lotstand } from './lotstand.js';
import type { Lotvraag } from './openLotvraag.js';

type Eis = Omit<Lotingeis, 'regel'>;

/** The bounds on a count, of which the buurten outside the lot have taken their part already. */
interface Grenzen {
  readonly minimaal?: number | undefined;
  readonly maximaal?: number | undefined;
}

/** The sum over those in the lot must lie within what those outside it leave. */
function boundSom(leden: readonly Lotlid[], grenzen: Grenzen, weeg: (lid: Lotlid) => number = () => 1): Eis[] {
  const { minimaal, maximaal } = grenzen;
  const inLoting = leden.filter((lid) => lid.inLoting);
  if (inLoting.length === 0) return [];
  const vast = leden.reduce((som, lid) => som + (lid.inLoting ? 0 : weeg(lid)), 0);
  return [
    {
      leden: inLoting.map((lid) => (weeg(lid) === 1 ? { code: lid.code } : { code: lid.code, gewicht: weeg(lid) })),
      ...(minimaal === undefined ? {} : { minimaal: minimaal - vast }),
      ...(maximaal === undefined ? {} : { maximaal: maximaal - vast }),
    },
  ];
}

/** Splits candidates by wijk. Without a wijk there is no group. */
function splitByWijk(vraagstuk: Vraagstuk, leden: readonly Lotlid[]): Lotlid[][] {
  const wijken = new Map<string, Lotlid[]>();
  for (const lid of leden) {
    const wijk = getWijk(vraagstuk, lid.c);
    if (wijk !== undefined) wijken.set(wijk, [...(wijken.get(wijk) ?? []), lid]);
  }
  return [...wijken.values()];
}

/** The pairs of neighbours among these candidates, each once, of which at least one is in the lot. */
function listParen({ opzoek }: Lotvraag, leden: readonly Lotlid[]): (readonly [Lotlid, Lotlid])[] {
  return leden.flatMap((a, i) => {
    const buren = opzoek.listBuren(a.c);
    if (buren.size === 0) return [];
    return leden
      .slice(i + 1)
      .filter((b) => (a.inLoting || b.inLoting) && buren.has(b.c))
      .map((b) => [a, b] as const);
  });
}

/** No fewer pairs of neighbours than there are now: the lot does not trade them for score. */
function keepBuren(vraag: Lotvraag, leden: readonly Lotlid[]): Eis[] {
  const paren = listParen(vraag, leden);
  const isGekozen = ({ c }: Lotlid) => i16(vraag.plaats, c) >= 0;
  if (paren.length === 0) return [];
  const binnen = paren.filter(([a, b]) => a.inLoting && b.inLoting);
  const inLoting = new Set(paren.flat().filter((lid) => lid.inLoting));
  const listVast = (lid: Lotlid) => paren.filter((paar) => paar.includes(lid) && !paar.every((een) => een.inLoting));
  return [
    {
      leden: [...inLoting].map((lid) => ({ code: lid.code, gewicht: listVast(lid).length })),
      paren: binnen.map(([a, b]) => [a.code, b.code]),
      minimaal: paren.filter((paar) => paar.every(isGekozen)).length,
    },
  ];
}

/** All of these, or none: by those outside the lot, or else by the lot. */
function keepSamen(codes: ReadonlySet<string>, leden: readonly Lotlid[]): Eis[] {
  const inLoting = leden.filter((lid) => lid.inLoting).map(({ code }) => ({ code }));
  if (inLoting.length === 0) return [];
  if (leden.length < codes.size) return [{ leden: inLoting, maximaal: 0 }];
  if (leden.length > inLoting.length) return [{ leden: inLoting, minimaal: inLoting.length }];
  return [{ leden: inLoting, samen: true }];
}

/** What one rule asks of a draw. Rules about single buurten ask nothing: who may not be drawn takes no part. */
function projectRegel(vraag: Lotvraag, regel: Regel, alle: readonly Lotlid[]): Eis[] {
  const { vraagstuk, opzoek } = vraag;
  const van = (codes: readonly string[]) => {
    const gezocht = opzoek.toSet(codes);
    return alle.filter(({ code }) => gezocht.has(code));
  };
  const leden =
    'programmas' in regel && regel.programmas !== undefined
      ? alle.filter(({ programma }) => regel.programmas?.includes(programma))
      : alle;
  switch (regel.soort) {
    case 'hoogstens_per_groep': {
      const groepen =
        regel.groepen === 'wijk'
          ? splitByWijk(vraagstuk, leden)
          : regel.groepen.map(({ codes }) => van(codes).filter((lid) => leden.includes(lid)));
      return groepen.flatMap((groep) => boundSom(groep, { maximaal: regel.hoogstens }));
    }
    case 'niet_aangrenzend':
      return listParen(vraag, leden).flatMap((paar) => boundSom(paar, { maximaal: 1 }));
    case 'liever_aangrenzend':
      return regel.bonus > 0 ? keepBuren(vraag, alle) : [];
    case 'samen':
      return keepSamen(opzoek.toSet(regel.codes), van(regel.codes));
    case 'niet_samen':
      return boundSom(van(regel.codes), { maximaal: 1 });
    case 'inwoners':
      return boundSom(alle, regel, ({ c }) => getKandidaat(vraagstuk, c).inwoners as number);
    case 'aantal_met': {
      const { van: minimaal, tot: maximaal } = rangeVanAantal(regel.aantal);
      const daar = leden.filter(({ c }) => opzoek.isIn(regel.waar, c));
      return boundSom(daar, { minimaal, maximaal });
    }
    default:
      return [];
  }
}

/** What the rules ask of a draw, in the participants only. */
export function listLoteisen(vraag: Lotvraag, stand: Lotstand): Lotingeis[] {
  const alle = [...stand.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return vraag.vraagstuk.regels.flatMap((regel, r) =>
    projectRegel(vraag, regel, alle).map((eis) => ({ regel: r, ...eis })),
  );
}
