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
  | 'bijdragestap'
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

function listMoney({ financieringsplan }: Samenwerkingsovereenkomst): Onderdeel[] {
  const { naam, kostendragers = [], perioden } = financieringsplan;
  const hier = ['financieringsplan'];
  const totaal = sumBedragen(perioden.flatMap(({ bijdragen }) => bijdragen.map(({ bedrag }) => bedrag)));
  return [
    { onderdeel: 'financieringsplan', sleutel: naam, pad: hier, velden: { naam, totaal } },
    ...kostendragers.map(({ id, ...velden }, k): Onderdeel => {
      return { onderdeel: 'kostendrager', sleutel: id, pad: [...hier, 'kostendragers', k], velden };
    }),
    ...perioden.flatMap(({ programmajaar, periode, benodigd, bijdragen }, p): Onderdeel[] => {
      const pad = [...hier, 'perioden', p];
      return [
        { onderdeel: 'financieringsperiode', sleutel: `jaar ${programmajaar}`, pad, velden: { periode, benodigd } },
        ...bijdragen.flatMap(({ id, stappen = [], ...velden }, b): Onderdeel[] => {
          const plek = [...pad, 'bijdragen', b];
          return [
            { onderdeel: 'bijdrage', sleutel: id, pad: plek, velden: { programmajaar, ...velden } },
            ...stappen.map(({ status, ...stap }, s): Onderdeel => {
              const sleutel = `${id}/${status}/${stap.werkelijk ?? stap.gepland}`;
              return { onderdeel: 'bijdragestap', sleutel, pad: [...plek, 'stappen', s], velden: stap };
            }),
          ];
        }),
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
