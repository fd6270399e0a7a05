import { BUITEN_LOTING, INGELOOT } from '../../selectie/huis.js';
import type { Selectieuitleg } from '../../selectie/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bladcijfer, Bladplaats, Bladprogramma, Buurtblad } from './buurtblad.js';
import type { BuurtbriefOptions } from './buurtbriefOptions.js';
import { readBladafwijking } from './readBladafwijking.js';
import { readBladcijfers } from './readBladcijfers.js';
import { readBladgevolg } from './readBladgevolg.js';
import { readBladloting } from './readBladloting.js';
import { readBladredenen } from './readBladredenen.js';
import { readBladzekerheid } from './readBladzekerheid.js';

/** The places for which a buurt could take part. */
function readPlaatsen(grond: Bewonersgrond, code: string): Bladplaats[] {
  const { meedoeners, uitlegger, nameQuotum, decimalen, invoer } = grond;
  return meedoeners.flatMap(({ quotum, buurten }): Bladplaats[] => {
    const eigen = buurten.find((een) => een.code === code);
    const telling = uitlegger.selectie.quota.find((een) => een.quotum === quotum.id);
    if (eigen === undefined || telling === undefined) return [];
    const spreiding = invoer.spreiding?.[quotum.programma]?.find((een) => een.code === code)?.spreidingScore;
    return [
      {
        naam: nameQuotum(quotum),
        van: telling.van,
        tot: telling.tot,
        kon: buurten.length,
        rang: eigen.plaats,
        gedeeld: eigen.gedeeld,
        score: eigen.score,
        decimalen: decimalen(quotum.programma),
        ...(spreiding === undefined ? {} : { spreiding }),
      },
    ];
  });
}

/** The programmes of the places for which a buurt could take part, with its figures. */
function readProgrammas(grond: Bewonersgrond, code: string): Bladprogramma[] {
  const kan = new Set(
    grond.meedoeners.flatMap(({ quotum, buurten }) =>
      buurten.some((een) => een.code === code) ? [quotum.programma] : [],
    ),
  );
  return grond.scores.flatMap((bron): Bladprogramma[] => {
    const cijfers = kan.has(bron.programma) ? readBladcijfers(bron, code) : [];
    if (cijfers.length === 0) return [];
    return [{ naam: bron.naam, cijfers, decimalen: grond.decimalen(bron.programma) }];
  });
}

/** The points of a criterion; without a figure it gave none. */
const toPunten = ({ punten }: Bladcijfer): number => punten ?? 0;

/** The two criteria that gave most of the points. Of equal parts the earlier criterion comes first. */
function readMeeste({ scores }: Bewonersgrond, code: string, programma: string): Bladcijfer[] {
  return scores
    .filter((bron) => bron.programma === programma)
    .flatMap((bron) => readBladcijfers(bron, code))
    .filter((een) => toPunten(een) > 0)
    .sort((a, b) => toPunten(b) - toPunten(a))
    .slice(0, 2);
}

function readReserves({ invoer, uitlegger, nameQuotum }: Bewonersgrond, code: string): Buurtblad['reserves'] {
  return invoer.reserves?.flatMap(({ quotum, reserves }) => {
    const eigen = uitlegger.vraagstuk.quota.find(({ id }) => id === quotum);
    return reserves.flatMap((reserve) =>
      reserve.code === code && eigen !== undefined
        ? [{ naam: nameQuotum(eigen), rang: reserve.rang, aantal: reserves.length }]
        : [],
    );
  });
}

/** For what a buurt was chosen in the end, and what gave it most of its points there. */
function readPlek(grond: Bewonersgrond, code: string): Partial<Buurtblad> {
  const id = grond.gekozen.get(code);
  const quotum = grond.uitlegger.vraagstuk.quota.find((een) => een.id === id);
  const telling = grond.uitlegger.selectie.quota.find((een) => een.quotum === id);
  if (quotum === undefined || telling === undefined) return {};
  const programma = grond.nameProgramma(quotum.programma);
  const { van, tot } = telling;
  return {
    plek: { naam: grond.nameQuotum(quotum), ...(programma === undefined ? {} : { programma }), van, tot },
    meeste: readMeeste(grond, code, quotum.programma),
  };
}

/** What the calculation says of a buurt that it chose. */
function readGekozen(grond: Bewonersgrond, uitleg: Extract<Selectieuitleg, { soort: 'gekozen' }>): Partial<Buurtblad> {
  const { code, programma } = uitleg.buurt;
  const vast = grond.uitlegger.vraagstuk.regels.flatMap((regel) =>
    regel.soort === 'vast' && regel.code === code && regel.motief !== INGELOOT && regel.motief !== BUITEN_LOTING
      ? [regel]
      : [],
  )[0];
  const gevolg = uitleg.zonder === undefined ? undefined : readBladgevolg(grond, uitleg.zonder, code);
  return {
    ...(vast === undefined ? {} : { vast: vast.motief === undefined ? {} : { motief: vast.motief } }),
    ...(gevolg === undefined ? {} : { gevolg }),
    ...(uitleg.speling === undefined || uitleg.speling <= 0
      ? {}
      : { speling: { punten: uitleg.speling, decimalen: grond.decimalen(programma) } }),
  };
}

/** What the calculation says of a buurt that it did not choose. */
function readNietGekozen(
  grond: Bewonersgrond,
  uitleg: Extract<Selectieuitleg, { soort: 'niet_gekozen' }>,
): Partial<Buurtblad> {
  const { code, stijging, met, verruimingen } = uitleg;
  const gevolg = met === undefined ? undefined : readBladgevolg(grond, met, code);
  const plekMeer = grond.uitlegger.vraagstuk.quota.flatMap((quotum) =>
    uitleg.oorzaken.some((een) => een.soort === 'quotum' && een.quotum === quotum.id && een.gevolg === 'gekozen') &&
    verruimingen.some((een) => een.soort === 'aantal' && een.quotum === quotum.id)
      ? [grond.nameQuotum(quotum)]
      : [],
  );
  return {
    redenen: readBladredenen(grond, uitleg),
    plekMeer,
    ...(gevolg === undefined ? {} : { gevolg }),
    ...(stijging === undefined
      ? {}
      : { tekort: { punten: stijging.punten, decimalen: grond.decimalen(stijging.programma) } }),
  };
}

/** What the gemeente says itself. */
function readWoorden(options: BuurtbriefOptions): Partial<Buurtblad> {
  const { periode, uitvoerder, contact } = options;
  return {
    ...(periode === undefined ? {} : { periode }),
    ...(uitvoerder === undefined ? {} : { uitvoerder }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** Everything that the letter to one buurt tells, as one document. */
export function readBuurtblad(grond: Bewonersgrond, code: string, options: BuurtbriefOptions): Buurtblad {
  const { invoer, uitlegger, gekozen } = grond;
  const { bewijs, konMeedoen, invoer: vraag } = uitlegger.selectie;
  const uitleg = uitlegger.explain(code);
  const gescoord = new Set(
    Object.values(vraag.scores).flatMap((rijen) => rijen.flatMap((een) => (een.score === null ? [] : [een.code]))),
  );
  const afwijking = readBladafwijking(grond, code);
  const loting = readBladloting(grond, code);
  const reserves = readReserves(grond, code);
  const zekerheid = readBladzekerheid(grond, code);
  return {
    buurt: code,
    naam: grond.nameBuurt(code),
    gemeente: invoer.gemeente,
    gekozen: gekozen.has(code),
    gemaaktVan: grond.gemaaktVan,
    aantallen: {
      gescoord: gescoord.size,
      ...(konMeedoen === undefined ? {} : { konMeedoen }),
      gekozen: gekozen.size,
      ...(grond.verdelingen === undefined ? {} : { verdelingen: grond.verdelingen }),
    },
    bewijs: { optimaal: bewijs.optimaal, gat: bewijs.gat },
    plaatsen: readPlaatsen(grond, code),
    programmas: readProgrammas(grond, code),
    meeste: [],
    redenen: [],
    plekMeer: [],
    ...readPlek(grond, code),
    ...(uitleg.soort === 'gekozen' ? readGekozen(grond, uitleg) : readNietGekozen(grond, uitleg)),
    ...(afwijking === undefined ? {} : { afwijking }),
    ...(loting === undefined ? {} : { loting }),
    ...(reserves === undefined ? {} : { reserves }),
    ...(zekerheid === undefined ? {} : { zekerheid }),
    ...(invoer.besluit === undefined ? {} : { besluitdatum: invoer.besluit.datum }),
    ...readWoorden(options),
    vervolg: options.vervolg ?? [],
    oneens: options.oneens ?? [],
    kleinste: [1, 0.1, 0.01, 0.001],
  };
}
