/** A buurt with the part of every criterion in its score. */
interface Rij {
  readonly code: string;
  readonly naam: string;
  readonly score: number;
  readonly rang: number;
  readonly bijdragen: Readonly<Record<string, number>>;
}

/** Scores written row by row as the document has them: the buurten, and by criterion the column of its parts. */
export function toKolommen(rijen: readonly Rij[], effectief: Readonly<Record<string, number>> = {}) {
  const ids = new Set([...Object.keys(effectief), ...rijen.flatMap(({ bijdragen }) => Object.keys(bijdragen))]);
  return {
    buurten: rijen.map(({ code, naam, score, rang }) => ({ code, naam, score, rang, dekking: 1 })),
    criteria: [...ids].map((id) => ({
      id,
      gewicht: effectief[id] ?? 1,
      effectief: effectief[id] ?? 1,
      waarden: rijen.map(() => null),
      genormaliseerd: rijen.map(() => null),
      bijdragen: rijen.map(({ bijdragen }) => bijdragen[id] ?? null),
      aangevuld: [],
      ingrepen: [],
    })),
  };
}
