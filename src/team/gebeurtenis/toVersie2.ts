/** An event of version 1 as version 2 has it: it was noted on the day on which it was recorded, unless it said otherwise. */
export function toVersie2({
  genoteerd,
  geregistreerd,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const noted = genoteerd === undefined ? geregistreerd : genoteerd;
  return {
    ...rest,
    versie: 2,
    ...(noted === undefined ? {} : { genoteerd: noted }),
    ...(geregistreerd === undefined ? {} : { geregistreerd }),
  };
}
