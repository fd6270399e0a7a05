import { createVingerafdruk } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { Beoordelingen, checkBeoordelingen, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { explainSelectie, type Selectie, SelectieInvoer, selectBuurten } from 'buurtaanpak/selectie';
import * as z from 'zod';
import type { Documentopslag } from '../documentopslag.js';
import { describeBevinding, Probleem } from '../probleem.js';
import { createDelenlezer, judge, type Route, readGegeven, type Vraag } from '../route.js';
import type { Taal } from '../teksten.js';

const ScorevraagSchema = z.strictObject({ kerncijfers: z.unknown(), beoordelingen: z.unknown().optional() });

/** A client does not decide how long the server computes. An app with large questions gives them to a worker. */
const MEESTE_KNOPEN = 50_000;
const MEESTE_PIVOTS = 200_000;

/** The same question has the same answer on every machine, so only the question is kept. */
function answerSelectie({ scores, quota, opties }: SelectieInvoer): Selectie {
  const knopenbudget = Math.min(opties.knopenbudget ?? MEESTE_KNOPEN, MEESTE_KNOPEN);
  const pivotbudget = Math.min(opties.pivotbudget ?? MEESTE_PIVOTS, MEESTE_PIVOTS);
  return judge(() => selectBuurten(scores, quota, { ...opties, knopenbudget, pivotbudget }));
}

/** The outcome without the question, and its sentences. */
function describeSelectie(id: string, { invoer: _, ...uitkomst }: Selectie, taal: Taal) {
  const bevindingen = 'bevindingen' in uitkomst ? uitkomst.bevindingen : [];
  return { id, ...uitkomst, bevindingen: bevindingen.map((bevinding) => describeBevinding(bevinding, taal)) };
}

const bevindingen = { type: 'array', items: { $ref: '#/components/schemas/Bevinding' } };

const selectieschema = {
  type: 'object',
  required: ['id', 'uitkomst', 'quota', 'bevindingen'],
  properties: {
    id: { type: 'string' },
    uitkomst: { enum: ['optimaal', 'beste_gevonden', 'onhaalbaar', 'onbeslist'] },
    gekozen: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'programma', 'quotum', 'score'],
        properties: {
          code: { type: 'string' },
          programma: { type: 'string' },
          quotum: { type: 'string' },
          score: { type: 'number' },
        },
      },
    },
    totaalscore: { type: 'number' },
    bewijs: { type: 'object', description: 'Waarde en bovengrens: gelijk als er niets beters bestaat.' },
    quota: { type: 'array', items: { type: 'object' } },
    botsing: { type: 'array', items: { type: 'object' }, description: 'Wat niet samen kan, als er geen keuze is.' },
    verruimingen: { type: 'array', items: { type: 'object' }, description: 'Wat ieder voor zich wel een keuze geeft.' },
    bevindingen,
  },
};

/** Routes of the choice: scores by a Routekaart that is kept, a selection with its proof, and why this buurt (not). */
export function createKeuzeRoutes(opslag: Documentopslag): Route[] {
  const findSelectie = ({ params: { id = '' } }: Vraag): Selectie => {
    const bewaard = opslag.find('selectie', id);
    if (bewaard === undefined) throw new Probleem(404, 'document_onbekend', { params: { soort: 'selectie', id } });
    return answerSelectie(readGegeven(SelectieInvoer.schema, bewaard.inhoud, 'selectie'));
  };

  return [
    {
      methode: 'POST',
      pad: '/routekaarten/{id}/scores',
      operatie: 'scoreBuurten',
      samenvatting: 'Reken de scores van buurten uit, volgens een Routekaart die is bewaard.',
      body: {
        type: 'object',
        required: ['kerncijfers'],
        properties: {
          kerncijfers: { $ref: '#/components/schemas/kerncijfertabel' },
          beoordelingen: { $ref: '#/components/schemas/beoordelingen' },
        },
        additionalProperties: false,
      },
      antwoorden: {
        200: {
          type: 'object',
          required: ['buurten', 'zonderScore', 'bevindingen'],
          properties: {
            buurten: {
              type: 'array',
              description: 'Van hoog naar laag.',
              items: {
                type: 'object',
                required: ['code', 'naam', 'score', 'rang', 'dekking', 'bijdragen'],
                properties: {
                  code: { type: 'string' },
                  naam: { type: 'string' },
                  score: { type: 'number' },
                  rang: { type: 'number' },
                  dekking: { type: 'number' },
                  bijdragen: { type: 'object', additionalProperties: { type: 'number' } },
                },
              },
            },
            zonderScore: {
              type: 'array',
              items: {
                type: 'object',
                required: ['code', 'naam', 'redenen'],
                properties: { code: { type: 'string' }, naam: { type: 'string' }, redenen: bevindingen },
              },
            },
            bevindingen,
          },
        },
      },
      fouten: [400, 404],
      handle: ({ params: { id = '' }, body, taal }) => {
        const bewaard = opslag.find('routekaart', id);
        if (bewaard === undefined)
          throw new Probleem(404, 'document_onbekend', { params: { soort: 'routekaart', id } });
        const routekaart = Routekaart.parse(bewaard.inhoud);
        const gegeven = readGegeven(ScorevraagSchema, body, 'scorevraag');
        const delen = createDelenlezer('scorevraag');
        const tabel = delen.read(['kerncijfers'], () => fromKerncijferdocument(gegeven.kerncijfers));
        const oordelen =
          gegeven.beoordelingen === undefined
            ? []
            : delen.read(['beoordelingen'], () => Beoordelingen.parse(gegeven.beoordelingen).rijen);
        if (oordelen !== undefined)
          delen.add(
            ['beoordelingen', 'rijen'],
            checkBeoordelingen(routekaart, oordelen).filter(({ ernst }) => ernst === 'fout'),
          );
        delen.finish();
        const scores = judge(() =>
          scoreBuurten(
            routekaart,
            tabel ?? { indeling: { gebieden: 'cbs', jaar: 2024 }, gebieden: [], kolommen: [] },
            oordelen ?? [],
          ),
        );
        return {
          status: 200,
          inhoud: {
            buurten: scores.buurten.flatMap(({ code, naam, score, rang, dekking }, rij) => {
              const bijdragen = scores.criteria.map((kolom) => [kolom.id, kolom.bijdragen[rij] ?? 0]);
              return score === null
                ? []
                : [{ code, naam, score, rang, dekking, bijdragen: Object.fromEntries(bijdragen) }];
            }),
            zonderScore: scores.zonderScore.map(({ code, redenen }) => ({
              code,
              naam: scores.buurten.find((een) => een.code === code)?.naam ?? code,
              redenen: redenen.map((reden) => describeBevinding(reden, taal)),
            })),
            bevindingen: scores.bevindingen.map((bevinding) => describeBevinding(bevinding, taal)),
          },
        };
      },
    },
    {
      methode: 'POST',
      pad: '/selecties',
      operatie: 'addSelectie',
      samenvatting: 'Kies buurten bij scores en quota. Dat er geen keuze is, is ook een uitkomst.',
      body: 'selectievraag',
      antwoorden: { 200: selectieschema, 201: selectieschema },
      fouten: [400],
      handle: ({ body, taal }) => {
        const vraag = readGegeven(SelectieInvoer.schema, body, 'selectievraag');
        const selectie = answerSelectie(vraag);
        const vingerafdruk = judge(() => createVingerafdruk(vraag));
        // The same question has the same address, so asking twice does no harm.
        const id = vingerafdruk.slice('sha256:'.length);
        const status = opslag.find('selectie', id) === undefined ? 201 : 200;
        opslag.add('selectie', { id, inhoud: vraag, vingerafdruk });
        return { status, koppen: { Location: `/v1/selecties/${id}` }, inhoud: describeSelectie(id, selectie, taal) };
      },
    },
    {
      methode: 'GET',
      pad: '/selecties/{id}',
      operatie: 'getSelectie',
      samenvatting: 'Lees een keuze van buurten met het bewijs.',
      antwoorden: { 200: selectieschema },
      fouten: [404],
      handle: (vraag) => ({
        status: 200,
        inhoud: describeSelectie(vraag.params.id ?? '', findSelectie(vraag), vraag.taal),
      }),
    },
    {
      methode: 'GET',
      pad: '/selecties/{id}/buurten/{buurt}',
      operatie: 'explainSelectie',
      samenvatting: 'Waarom deze buurt wel of niet is gekozen.',
      antwoorden: {
        200: {
          type: 'object',
          required: ['soort', 'bevindingen'],
          properties: { soort: { enum: ['gekozen', 'niet_gekozen'] }, bevindingen },
        },
      },
      fouten: [404, 409],
      handle: (vraag) => {
        const selectie = findSelectie(vraag);
        const { buurt = '' } = vraag.params;
        const { scores, opties } = selectie.invoer;
        const bekend = [...Object.values(scores).flat(), ...(opties.gebieden ?? [])].some(({ code }) => code === buurt);
        if (!bekend) throw new Probleem(404, 'document_onbekend', { params: { soort: 'buurt', id: buurt } });
        // A selection that chose nothing has nothing to explain.
        const uitleg = judge(() => explainSelectie(selectie, buurt), 409, 'path');
        return {
          status: 200,
          inhoud: {
            ...uitleg,
            bevindingen: uitleg.bevindingen.map((bevinding) => describeBevinding(bevinding, vraag.taal)),
          },
        };
      },
    },
  ];
}
