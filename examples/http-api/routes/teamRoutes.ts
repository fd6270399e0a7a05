import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import { COMMANDOGEBEURTENISSEN, decideTeam, findTeamstand, type Teamcommando } from 'buurtaanpak/team';
import * as z from 'zod';
import { hasOpslagcode } from '../../event-store/contract/opslagfout.js';
import type { Opslag } from '../../event-store/opslag.js';
import { Probleem, Weigering } from '../probleem.js';
import { redo } from '../redo.js';
import { type Route, readGegeven } from '../route.js';
import { namesVersie } from '../voorkeuren.js';

/** The head of a command. `decideTeam` checks the rest of its form, which depends on the kind of command. */
const CommandoSchema = z.looseObject({
  soort: z.enum([...Object.keys(COMMANDOGEBEURTENISSEN), 'opgave_oppakken', 'corrigeren']),
  datum: Datum.schema,
});

const StandvraagSchema = z.strictObject({ peildatum: Datum.schema });

const gebeurtenissen = { type: 'array', items: { $ref: '#/components/schemas/teamgebeurtenis' } };

/** The number of events is the version of a team. */
const toEtag = (aantal: number): string => `"${aantal}"`;

/**
 * Routes of a team: commands come in, the events that they give are kept, and how the team fares is computed from them.
 * People are opaque references (`/core/transport/no-sensitive-uris`), of which the names are elsewhere.
 */
export function createTeamRoutes(opslag: Opslag, today: () => Datum): Route[] {
  return [
    {
      methode: 'POST',
      pad: '/teams/{team}/gebeurtenissen',
      operatie: 'recordTeamgebeurtenis',
      samenvatting:
        'Leg vast wat er met een team gebeurt: een opdracht, die gebeurtenissen geeft als de regels het toelaten.',
      koppen: ['If-Match'],
      body: {
        type: 'object',
        required: ['soort', 'id', 'datum', 'door'],
        properties: {
          soort: { enum: CommandoSchema.shape.soort.options },
          id: {
            type: 'string',
            description: 'Zelf gekozen: nog eens hetzelfde sturen legt het geen tweede keer vast.',
          },
          datum: { type: 'string', format: 'date', description: 'De dag waarop het gebeurde.' },
          door: { type: 'string', description: 'Een verwijzing naar wie het vastlegt.' },
        },
        description: 'Met de velden die bij de soort horen, zoals in teamgebeurtenis.',
      },
      antwoorden: { 201: gebeurtenissen },
      fouten: [400, 409, 412],
      handle: async ({ params: { team = '' }, body, kop }) => {
        const gegeven = readGegeven(CommandoSchema, body, 'teamcommando');
        // The address and the clock of the server override the body. With a sign-in, so would the person who records (`door`).
        const commando = { ...gegeven, team, geregistreerd: today() } as Teamcommando;
        const verwacht = kop('if-match');
        try {
          return await redo(async () => {
            const dossier = await opslag.load(team);
            const aantal = dossier.gebeurtenissen.length;
            if (verwacht !== undefined && !namesVersie(verwacht, toEtag(aantal)))
              throw new Probleem(412, 'versie_verouderd');
            const nieuw = decideTeam(commando, dossier);
            await opslag.append(team, aantal, nieuw);
            const Location = `/v1/teams/${encodeURIComponent(team)}/gebeurtenissen`;
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
      pad: '/teams/{team}/gebeurtenissen',
      operatie: 'listTeamgebeurtenissen',
      samenvatting: 'Alles wat van een team is vastgelegd, in de volgorde van vastleggen.',
      antwoorden: { 200: gebeurtenissen },
      fouten: [],
      handle: async ({ params: { team = '' } }) => {
        const inhoud = await opslag.read(team);
        return { status: 200, koppen: { ETag: toEtag(inhoud.length) }, inhoud };
      },
    },
    {
      methode: 'GET',
      pad: '/teams/{team}/stand',
      operatie: 'findTeamstand',
      samenvatting: 'Hoe een team ervoor staat op een dag.',
      query: [
        {
          naam: 'peildatum',
          verplicht: true,
          schema: { type: 'string', format: 'date' },
          omschrijving: 'De dag, als jjjj-mm-dd.',
        },
      ],
      antwoorden: {
        200: {
          type: 'object',
          required: ['team', 'buurt', 'status'],
          properties: { team: { type: 'string' }, buurt: { type: 'string' }, status: { type: 'string' } },
        },
      },
      fouten: [400, 404],
      handle: async ({ params: { team = '' }, query }) => {
        const { peildatum } = readGegeven(StandvraagSchema, query, 'query', 'query');
        const stand = findTeamstand(await opslag.load(team), { peildatum });
        if (stand === undefined) throw new Probleem(404, 'team_onbekend', { params: { team, datum: peildatum } });
        return { status: 200, inhoud: stand };
      },
    },
  ];
}
