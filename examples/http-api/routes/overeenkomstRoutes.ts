import { checkGeldverloop, computeUitputting } from 'buurtaanpak/financiering';
import { Datum, DomeinFout, isDomeinFout } from 'buurtaanpak/kern';
import {
  COMMANDOSOORTEN,
  decideOvereenkomst,
  getOvereenkomststand,
  type Overeenkomstcommando,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import * as z from 'zod';
import { hasOpslagcode } from '../../event-store/contract/opslagfout.js';
import type { Overeenkomstopslag } from '../../event-store/overeenkomstopslag.js';
import { describeBevinding, Probleem, Weigering } from '../probleem.js';
import { redo } from '../redo.js';
import { type Route, readGegeven, type Vraag } from '../route.js';
import { namesVersie } from '../voorkeuren.js';

/** The head of a command. `decideOvereenkomst` checks the rest of its form, which depends on the kind of command. */
const CommandoSchema = z.looseObject({
  soort: z.enum(COMMANDOSOORTEN as [string, ...string[]]),
  id: z.string().min(1).max(200),
  datum: Datum.schema,
});

const DagvraagSchema = z.strictObject({ peildatum: Datum.schema });

const gebeurtenissen = { type: 'array', items: { $ref: '#/components/schemas/overeenkomstgebeurtenis' } };

const peildatum = {
  naam: 'peildatum',
  verplicht: true,
  schema: { type: 'string', format: 'date' },
  omschrijving: 'De dag, als jjjj-mm-dd.',
} as const;

/** The number of events is the version of an agreement. */
const toEtag = (aantal: number): string => `"${aantal}"`;

/**
 * Routes of an agreement: commands come in, the events that they give are kept, and how the agreement and its money fare is computed from
 * them. The id of a command is that of its event: who sends it again gets the event that is there.
 */
export function createOvereenkomstRoutes(opslag: Overeenkomstopslag, today: () => Datum): Route[] {
  const load = async ({ params: { id = '' } }: Vraag) => {
    const dossier = await opslag.load(id);
    if (dossier.overeenkomst === '')
      throw new Probleem(404, 'document_onbekend', { params: { soort: 'overeenkomst', id } });
    return dossier;
  };
  return [
    {
      methode: 'POST',
      pad: '/overeenkomsten/{id}/gebeurtenissen',
      operatie: 'recordOvereenkomstgebeurtenis',
      samenvatting:
        'Leg vast wat er met een overeenkomst of haar geld gebeurt: een opdracht, die een gebeurtenis geeft als de regels het toelaten.',
      koppen: ['If-Match'],
      body: {
        type: 'object',
        required: ['soort', 'id', 'datum', 'door'],
        properties: {
          soort: { enum: COMMANDOSOORTEN },
          id: {
            type: 'string',
            description: 'Zelf gekozen: nog eens hetzelfde sturen legt het geen tweede keer vast.',
          },
          datum: { type: 'string', format: 'date', description: 'De dag waarop het gebeurde.' },
          door: { type: 'string', description: 'Een verwijzing naar wie het vastlegt.' },
        },
        description: 'Met de velden die bij de soort horen, zoals in overeenkomstgebeurtenis.',
      },
      antwoorden: { 200: gebeurtenissen, 201: gebeurtenissen },
      fouten: [400, 409, 412],
      handle: async ({ params: { id = '' }, body, kop }) => {
        const gegeven = readGegeven(CommandoSchema, body, 'overeenkomstcommando');
        const verwacht = kop('if-match');
        const Location = `/v1/overeenkomsten/${encodeURIComponent(id)}/gebeurtenissen`;
        try {
          return await redo(async () => {
            const dossier = await opslag.load(id);
            const aantal = dossier.gebeurtenissen.length;
            const bestaand = dossier.gebeurtenissen.filter((een) => een.id === gegeven.id);
            if (bestaand.length > 0)
              return { status: 200, koppen: { ETag: toEtag(aantal), Location }, inhoud: bestaand };
            if (verwacht !== undefined && !namesVersie(verwacht, toEtag(aantal)))
              throw new Probleem(412, 'versie_verouderd');
            // The clock of the server overrides the body. With a sign-in, so would the person who records (`door`).
            const nieuw = decideOvereenkomst({ ...gegeven, geregistreerd: today() } as Overeenkomstcommando, dossier);
            for (const { overeenkomst } of nieuw)
              if (overeenkomst !== id)
                throw new DomeinFout('overeenkomst.andere_overeenkomst', { verwacht: id, gekregen: overeenkomst });
            await opslag.append(id, aantal, nieuw);
            return { status: 201, koppen: { ETag: toEtag(aantal + nieuw.length), Location }, inhoud: nieuw };
          });
        } catch (fout) {
          if (hasOpslagcode(fout, 'versie_conflict')) throw new Probleem(412, 'versie_verouderd');
          // A wrong form is a mistake in the request. A command that the rules refuse now may be allowed later.
          if (isDomeinFout(fout)) throw new Weigering(fout.code === 'kern.document_ongeldig' ? 400 : 409, fout);
          throw fout;
        }
      },
    },
    {
      methode: 'GET',
      pad: '/overeenkomsten/{id}/gebeurtenissen',
      operatie: 'listOvereenkomstgebeurtenissen',
      samenvatting: 'Alles wat van een overeenkomst is vastgelegd, in de volgorde van vastleggen.',
      antwoorden: { 200: gebeurtenissen },
      fouten: [],
      handle: async ({ params: { id = '' } }) => {
        const inhoud = await opslag.read(id);
        return { status: 200, koppen: { ETag: toEtag(inhoud.length) }, inhoud };
      },
    },
    {
      methode: 'GET',
      pad: '/overeenkomsten/{id}/stand',
      operatie: 'getOvereenkomststand',
      samenvatting: 'Hoe een overeenkomst ervoor staat op een dag.',
      query: [peildatum],
      antwoorden: {
        200: {
          type: 'object',
          required: ['overeenkomst', 'peildatum', 'status', 'buurten'],
          properties: {
            overeenkomst: { type: 'string' },
            peildatum: { type: 'string', format: 'date' },
            status: { type: 'string' },
            buurten: { type: 'array', items: { type: 'object' } },
          },
        },
      },
      fouten: [400, 404],
      handle: async (vraag) => {
        const dag = readGegeven(DagvraagSchema, vraag.query, 'query', 'query');
        return { status: 200, inhoud: getOvereenkomststand(await load(vraag), dag) };
      },
    },
    {
      methode: 'GET',
      pad: '/overeenkomsten/{id}/uitputting',
      operatie: 'computeUitputting',
      samenvatting: 'Hoe het geld van een overeenkomst ervoor staat op een dag, en wat daaraan is op te merken.',
      query: [peildatum],
      antwoorden: {
        200: {
          type: 'object',
          required: ['peildatum', 'regels', 'kas', 'perPartij', 'bijdragen', 'bevindingen'],
          properties: {
            peildatum: { type: 'string', format: 'date' },
            regels: { type: 'array', items: { type: 'object' } },
            kas: { type: 'array', items: { type: 'object' } },
            perPartij: { type: 'array', items: { type: 'object' } },
            bijdragen: { type: 'array', items: { type: 'object' } },
            bevindingen: { type: 'array', items: { $ref: '#/components/schemas/Bevinding' } },
          },
        },
      },
      fouten: [400, 404],
      handle: async (vraag) => {
        const dag = readGegeven(DagvraagSchema, vraag.query, 'query', 'query');
        const verloop = toGeldverloop(await load(vraag));
        const bevindingen = checkGeldverloop(verloop, dag).map((een) => describeBevinding(een, vraag.taal));
        return { status: 200, inhoud: { ...computeUitputting(verloop, dag), bevindingen } };
      },
    },
  ];
}
