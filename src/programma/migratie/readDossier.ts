import { type Stapfeit, upcastStappen } from '../../financiering/index.js';
import { compareDatums, showWaarde } from '../../kern/huis.js';
import { type Datum, Sleutel } from '../../kern/index.js';
import { createOvereenkomstdossier, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';

/** Who recorded what comes out of a text of version 1: the same as of the text itself. */
const DOOR = 'tekst';

const ONBEKEND = 'De reden is niet bekend: bewaard is alleen de laatste dag.';

/** The first day of the record: that of the term, or an earlier one of a signature or a step. */
function findBegin({ looptijd, handtekeningen = [] }: Samenwerkingsovereenkomst, stappen: readonly Stapfeit[]): Datum {
  const dagen = [looptijd, ...handtekeningen, ...stappen].map((een) => ('datum' in een ? een.datum : een.van));
  return dagen.reduce((eerste, dag) => (compareDatums(dag, eerste) < 0 ? dag : eerste));
}

/** The record of a text whose form is not right: the text as it stands, so that the schema finds all that is wrong with it. */
function wrapTekst(tekst: unknown): unknown {
  const { id, looptijd } = Object(tekst) as { readonly id?: unknown; readonly looptijd?: unknown };
  const { van: dag } = Object(looptijd) as { readonly van?: unknown };
  const hoofd = { id: 'tekst-1', overeenkomst: id, datum: dag, geregistreerd: dag, door: DOOR };
  return {
    soort: 'overeenkomstdossier',
    versie: 2,
    overeenkomst: Sleutel.is(id) ? id : '',
    gebeurtenissen: [{ ...hoofd, soort: 'concept_opgesteld', versie: 2, document: tekst }],
  };
}

/**
 * The record of an agreement of which a programma of version 1 kept the text and the day on which it ended early. What happened by the
 * plan gets the ids `stap-1`, `stap-2` and so on, in the order of their days; the end gets `einde`. Each counts as recorded on its day.
 */
export function readDossier(tekst: unknown, beeindigdPer: unknown): unknown {
  const gelezen = Samenwerkingsovereenkomst.safeParse(tekst);
  if (!gelezen.success) return wrapTekst(tekst);
  const { financieringsplan } = tekst as { readonly financieringsplan: unknown };
  const stappen = upcastStappen(financieringsplan);
  const dossier = createOvereenkomstdossier(gelezen.data, { datum: findBegin(gelezen.data, stappen), door: DOOR });
  const { overeenkomst } = dossier;
  const head = (id: string, dag: unknown) => ({
    id,
    versie: 2,
    overeenkomst,
    datum: dag,
    geregistreerd: dag,
    door: DOOR,
  });
  const later = stappen.map((feit, i) => ({ ...feit, ...head(`stap-${i + 1}`, feit.datum) }));
  const einde =
    beeindigdPer === undefined
      ? []
      : [
          {
            ...head('einde', beeindigdPer),
            soort: 'beeindigd',
            laatsteDag: beeindigdPer,
            reden: 'wederzijds_goedvinden',
            toelichting: ONBEKEND,
          },
        ];
  const alle: { readonly geregistreerd: unknown }[] = [...dossier.gebeurtenissen, ...later, ...einde];
  // A day that is no text is refused by the schema, later on.
  const dagVan = ({ geregistreerd }: (typeof alle)[number]) => showWaarde(geregistreerd);
  // Of one day the text stays first, as the order of those stays what it is.
  return {
    ...dossier,
    gebeurtenissen: alle.sort((a, b) => (dagVan(a) < dagVan(b) ? -1 : dagVan(a) > dagVan(b) ? 1 : 0)),
  };
}
