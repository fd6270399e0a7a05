import { upcastStappen } from '../../financiering/index.js';
import { canonicalizeJson, compareDatums } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import { type StaatVersie1, StaatVersie1Schema } from './staatVersie1.js';

/** A fact that a state of before stands for: its kind, its day and its fields. */
type Feit = { readonly soort: string; readonly datum: Datum } & Readonly<Record<string, unknown>>;

/** A fact without the fields that are `undefined`. */
function fact(soort: string, datum: Datum, inhoud: object = {}): Feit {
  const velden = Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined);
  return { ...Object.fromEntries(velden), soort, datum };
}

/** From the draft to the first day of the work. */
function listBegin(staat: StaatVersie1): Feit[] {
  const { document, vastgesteldOp, handtekeningen } = staat.versies.reduce((eerste) => eerste);
  return [
    ...(staat.status === 'concept' ? [] : [fact('ter_ondertekening_aangeboden', vastgesteldOp)]),
    ...handtekeningen.map(({ datum, ...wie }) => fact('handtekening_gezet', datum, wie)),
    ...('ondertekendOp' in staat ? [fact('ondertekening_voltooid', staat.ondertekendOp)] : []),
    ...('sinds' in staat ? [fact('in_werking_getreden', staat.sinds)] : []),
    fact('concept_gewijzigd', vastgesteldOp, { document }),
  ];
}

function listAddenda({ versies }: StaatVersie1): Feit[] {
  return versies.slice(1).flatMap(({ vastgesteldOp, verlengdVan, ...addendum }) => [
    fact('addendum_vastgesteld', vastgesteldOp, addendum),
    ...(verlengdVan === undefined
      ? []
      : [
          fact('verlengd', vastgesteldOp, {
            nummer: addendum.nummer,
            was: verlengdVan,
            wordt: addendum.document.looptijd.tot,
          }),
        ]),
  ]);
}

function listEinde(staat: StaatVersie1): Feit[] {
  if ('opzegging' in staat) {
    const { datum, door, ...rest } = staat.opzegging;
    return [fact('opgezegd', datum, { partij: door, ...rest })];
  }
  if (!('beeindigdOp' in staat)) return [];
  const { beeindigdOp, reden } = staat;
  const { tot } = staat.versies.reduce((_, later) => later).document.looptijd;
  const laatsteDag = staat.laatsteDag ?? [beeindigdOp, tot].sort(compareDatums)[0];
  return [fact('beeindigd', beeindigdOp, { laatsteDag, reden })];
}

/** What happened while the agreement ran. */
function listVerloop({ raadsinformatie, evaluaties, gestopt, opschortingen }: StaatVersie1): Feit[] {
  return [
    ...raadsinformatie.map(({ datum, ...rest }) => fact('raad_geinformeerd', datum, rest)),
    ...opschortingen.flatMap(({ van, tot, reden }) => {
      const na = tot === undefined ? undefined : addDuur(tot, { dagen: 1 });
      const hervat = na === undefined ? [] : [fact('hervat', na, { vanaf: na })];
      return [fact('opgeschort', van, { vanaf: van, reden }), ...hervat];
    }),
    ...gestopt.flatMap(({ buurt, datum, reden, vervangenDoor }) => [
      fact('buurt_gestopt', datum, { buurt, laatsteDag: datum, reden }),
      ...(vervangenDoor === undefined ? [] : [fact('buurt_vervangen', datum, { vervangt: buurt, ...vervangenDoor })]),
    ]),
    ...evaluaties.map(({ datum, ...rest }) => fact('geevalueerd', datum, rest)),
  ];
}

/** What the plans say that happened with the money, each once: a text takes over the steps of the text before it. */
function listGeld({ versies }: StaatVersie1): Feit[] {
  const feiten = versies.flatMap(({ document }) =>
    upcastStappen(document.financieringsplan).map((feit) => fact(feit.soort, feit.datum, feit)),
  );
  return [...new Map(feiten.map((feit) => [canonicalizeJson(feit), feit])).values()];
}

/** The events that a state stands for, in the order of their days. The first is the draft. */
function listFeiten(staat: StaatVersie1): Feit[] {
  const alle = [
    ...listBegin(staat),
    ...listAddenda(staat),
    ...listVerloop(staat),
    ...listEinde(staat),
    ...listGeld(staat),
  ].sort((a, b) => compareDatums(a.datum, b.datum));
  const { document, vastgesteldOp } = staat.versies.reduce((eerste) => eerste);
  // The draft itself is among them.
  const begin = alle.reduce((eerste) => eerste).datum;
  // The day of the first draft was not kept once the draft had changed: then it was there by the first day of all.
  const gewijzigd = alle.filter(({ soort }) => begin < vastgesteldOp || soort !== 'concept_gewijzigd');
  return [fact('concept_opgesteld', begin, { document }), ...gewijzigd];
}

/**
 * A state of version 1 (`overeenkomststaat`) as a record: the events that it stands for. What is not such a state comes back with its
 * fields, and is judged by the schema.
 */
export function migrateStaat(oud: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const gelezen = StaatVersie1Schema.safeParse(oud);
  if (!gelezen.success) return oud;
  const staat = gelezen.data;
  if (staat.status === 'geen') return { overeenkomst: '', gebeurtenissen: [] };
  const overeenkomst = staat.versies.reduce((eerste) => eerste).document.id;
  const gebeurtenissen = listFeiten(staat).map((feit, f) => ({
    ...feit,
    versie: 2,
    id: `staat-${f + 1}`,
    overeenkomst,
    geregistreerd: feit.datum,
    door: 'onbekend',
  }));
  return { overeenkomst, gebeurtenissen };
}
