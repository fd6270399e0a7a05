import type { Bijdrage } from '../../financiering/index.js';
import { type Pad, sumBedragen } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';

/** The parts of an agreement, as people speak of them. */
export type Onderdeelsoort =
  | 'overeenkomst'
  | 'partij'
  | 'ondertekenaar'
  | 'programma'
  | 'thema'
  | 'buurt'
  | 'fase'
  | 'verplichting'
  | 'financieringsplan'
  | 'kostendrager'
  | 'financieringsperiode'
  | 'bijdrage'
  | 'termijn'
  | 'planstap'
  | 'evaluatiemoment'
  | 'grond'
  | 'bijlage'
  | 'handtekening';

/** One part: its key, its path and its content. */
export interface Onderdeel {
  readonly onderdeel: Onderdeelsoort;
  readonly sleutel: string;
  readonly pad: Pad;
  readonly velden: Readonly<Record<string, unknown>>;
}

/** A contribution, its instalments and its planned steps. */
function listBijdrage(bijdrage: Bijdrage, programmajaar: number, plek: Pad): Onderdeel[] {
  const { id, termijnen = [], planning = [], ...velden } = bijdrage;
  return [
    { onderdeel: 'bijdrage', sleutel: id, pad: plek, velden: { programmajaar, ...velden } },
    ...termijnen.map(({ id: termijn, ...rest }, t): Onderdeel => {
      const pad = [...plek, 'termijnen', t];
      return { onderdeel: 'termijn', sleutel: `${id}/${termijn}`, pad, velden: rest };
    }),
    ...planning.map(({ stap, ...rest }, s): Onderdeel => {
      const pad = [...plek, 'planning', s];
      return { onderdeel: 'planstap', sleutel: `${id}/${stap}`, pad, velden: rest };
    }),
  ];
}

function listMoney({ financieringsplan }: Samenwerkingsovereenkomst): Onderdeel[] {
  const { naam, kostendragers = [], bijStop, bijOpschorting, perioden } = financieringsplan;
  const hier = ['financieringsplan'];
  const bedragen = perioden.flatMap(({ bijdragen }) =>
    bijdragen.flatMap((een) => (een.soort === 'bedrag' ? [een.bedrag] : [])),
  );
  const velden = { naam, totaal: sumBedragen(bedragen), bijStop, bijOpschorting };
  return [
    { onderdeel: 'financieringsplan', sleutel: naam, pad: hier, velden },
    ...kostendragers.map(({ id, ...rest }, k): Onderdeel => {
      return { onderdeel: 'kostendrager', sleutel: id, pad: [...hier, 'kostendragers', k], velden: rest };
    }),
    ...perioden.flatMap(({ programmajaar, bijdragen, ...rest }, p): Onderdeel[] => {
      const pad = [...hier, 'perioden', p];
      return [
        { onderdeel: 'financieringsperiode', sleutel: `jaar ${programmajaar}`, pad, velden: rest },
        ...bijdragen.flatMap((bijdrage, b) => listBijdrage(bijdrage, programmajaar, [...pad, 'bijdragen', b])),
      ];
    }),
  ];
}

/** Every part of an agreement. Together they hold the whole content of the document. */
export function listOnderdelen(document: Samenwerkingsovereenkomst): Onderdeel[] {
  const { id, titel, onderwerp, looptijd, partijen, reikwijdte, fasen, verplichtingen } = document;
  const { evaluatiemomenten, beeindiging, bijlagen = [], handtekeningen = [] } = document;
  const { aantalBuurten, indelingsjaar, programmas, themas, buurten = [] } = reikwijdte;
  const { opzegtermijnMaanden, gronden } = beeindiging;
  return [
    {
      onderdeel: 'overeenkomst',
      sleutel: id,
      pad: [],
      velden: { id, titel, onderwerp, looptijd, aantalBuurten, indelingsjaar, opzegtermijnMaanden },
    },
    ...partijen.flatMap(({ id: partij, ondertekenaars, ...velden }, p): Onderdeel[] => [
      { onderdeel: 'partij', sleutel: partij, pad: ['partijen', p], velden },
      ...ondertekenaars.map(({ functie, ...rest }, o): Onderdeel => {
        const pad = ['partijen', p, 'ondertekenaars', o];
        return { onderdeel: 'ondertekenaar', sleutel: `${partij}/${functie}`, pad, velden: rest };
      }),
    ]),
    ...programmas.map(({ id: sleutel, ...velden }, p): Onderdeel => {
      return { onderdeel: 'programma', sleutel, pad: ['reikwijdte', 'programmas', p], velden };
    }),
    ...themas.map((sleutel, t): Onderdeel => {
      return { onderdeel: 'thema', sleutel, pad: ['reikwijdte', 'themas', t], velden: {} };
    }),
    ...buurten.map(({ buurt, ...velden }, b): Onderdeel => {
      return { onderdeel: 'buurt', sleutel: buurt, pad: ['reikwijdte', 'buurten', b], velden };
    }),
    ...fasen.map(({ programmajaar, ...velden }, f): Onderdeel => {
      return { onderdeel: 'fase', sleutel: `jaar ${programmajaar}`, pad: ['fasen', f], velden };
    }),
    ...verplichtingen.map(({ id: sleutel, ...velden }, v): Onderdeel => {
      return { onderdeel: 'verplichting', sleutel, pad: ['verplichtingen', v], velden };
    }),
    ...listMoney(document),
    ...evaluatiemomenten.map(({ id: sleutel, ...velden }, m): Onderdeel => {
      return { onderdeel: 'evaluatiemoment', sleutel, pad: ['evaluatiemomenten', m], velden };
    }),
    ...gronden.map((sleutel, g): Onderdeel => {
      return { onderdeel: 'grond', sleutel, pad: ['beeindiging', 'gronden', g], velden: {} };
    }),
    ...bijlagen.map(({ id: sleutel, ...velden }, b): Onderdeel => {
      return { onderdeel: 'bijlage', sleutel, pad: ['bijlagen', b], velden };
    }),
    ...handtekeningen.map(({ partij, functie, ...velden }, h): Onderdeel => {
      return { onderdeel: 'handtekening', sleutel: `${partij}/${functie}`, pad: ['handtekeningen', h], velden };
    }),
  ];
}
