/** An event of version 1 as it was stored. */
type Oud = Readonly<Record<string, unknown>>;

/** The fields that version 2 added or renamed. What an event of version 1 said with its day alone, version 2 says in a field. */
const STAPPEN: Readonly<Record<string, (oud: Oud) => Oud>> = {
  opgeschort: (oud) => ({ vanaf: oud.datum, ...oud }),
  hervat: (oud) => ({ vanaf: oud.datum, ...oud }),
  buurt_gestopt: (oud) => ({ laatsteDag: oud.datum, ...oud }),
  beeindigd: (oud) => ({ laatsteDag: oud.datum, ...oud }),
  opgezegd: ({ door, ...oud }) => ({ ...oud, ...(door === undefined ? {} : { partij: door }) }),
};

/**
 * The own fields of an event of version 1 as version 2 has them, without a head: an interruption begins, and a buurt or an agreement
 * ends, on the day of the event; `door` of a notice is now `partij`.
 */
export function upcastVersie1(oud: Oud): Record<string, unknown> {
  const { soort } = oud;
  const stap = typeof soort === 'string' && Object.hasOwn(STAPPEN, soort) ? STAPPEN[soort] : undefined;
  return { ...(stap === undefined ? oud : stap(oud)), versie: 2 };
}
