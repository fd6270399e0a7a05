type Oud = Readonly<Record<string, unknown>> & {
  readonly kenmerken?: unknown;
  readonly soort?: unknown;
  readonly geloot?: unknown;
};

/**
 * A plan of version 1: `geloot` was said of the plan as a whole. Now it is said of each kenmerk of groups, and the lot is the design
 * (`opzet`). How the buurten were chosen stays unknown when it was. What is no yes or no stays, so that it is refused.
 */
export function migrateEvaluatieplan({ geloot, ...oud }: Oud): Oud {
  if (geloot === undefined || geloot === false) return oud;
  if (geloot !== true) return { ...oud, geloot };
  if (!Array.isArray(oud.kenmerken)) return { ...oud, opzet: 'loting' };
  return {
    ...oud,
    opzet: 'loting',
    kenmerken: oud.kenmerken.map((kenmerk: Oud | null | undefined) =>
      kenmerk?.soort === 'groep' ? { ...kenmerk, geloot: true } : kenmerk,
    ),
  };
}
