import * as z from 'zod';
import { addProbleem } from '../teksten/codes.js';
import { countTekens } from './countTekens.js';

const LINK = /^https:\/\/[^\s/?#]+(?:[/?#]\S*)?$/;
const MAAND = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;
/** An e-mail address, or a link to a form. */
const CONTACT = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$|^https:\/\/[^\s/?#]+(?:[/?#]\S*)?$/;

const judgeLengte = (lengte: number) => (waarde: string, context: z.RefinementCtx) => {
  const aantal = countTekens(waarde.trim());
  if (aantal === 0) addProbleem(context, 'kern.te_klein', { minimum: '1' });
  if (aantal > lengte) addProbleem(context, 'kern.te_groot', { maximum: String(lengte) });
};

/** A text of one form that is also short enough: what is too long is told as such, and only once. */
const judgeVorm =
  (
    lengte: number,
    vorm: RegExp,
    code: 'register.link_ongeldig' | 'register.maand_ongeldig' | 'register.contact_ongeldig',
  ) =>
  (waarde: string, context: z.RefinementCtx) => {
    if (countTekens(waarde) > lengte) addProbleem(context, 'kern.te_groot', { maximum: String(lengte) });
    else if (!vorm.test(waarde)) addProbleem(context, code, { waarde });
  };

/** A non-empty text of at most this many characters, as the register counts them. Blanks around it go. */
export const text = (lengte: number) => z.string().trim().superRefine(judgeLengte(lengte));

/** As {@link text}, in a document that stays as it was written: its fingerprint is of what somebody wrote. */
export const geschreven = (lengte: number) => z.string().superRefine(judgeLengte(lengte));

/** A text of any length that is not empty: the standard names no greatest length. */
export const onbegrensd = text(Number.POSITIVE_INFINITY);

/** A long text that may be left out. */
export const optional = text(2500).optional();

/** An https link. */
export const link = z
  .string()
  .superRefine(judgeVorm(500, LINK, 'register.link_ongeldig'))
  .meta({ maxLength: 500, pattern: LINK.source });

/** A month, `yyyy-mm`, that may be left out. */
export const maand = z
  .string()
  .superRefine(judgeVorm(7, MAAND, 'register.maand_ongeldig'))
  .meta({ pattern: MAAND.source })
  .optional();

/** A list of titles with a link, that may be left out. */
export const links = (title: z.ZodType<string, string>) => z.array(z.strictObject({ title, link })).optional();

/** A list of titles with a link where there is one, that may be left out. */
export const titels = (title: z.ZodType<string, string>) =>
  z.array(z.strictObject({ title, link: link.optional() })).optional();

/** A mail address or a link to a form. */
export const contact = z
  .string()
  .superRefine(judgeVorm(500, CONTACT, 'register.contact_ongeldig'))
  .meta({ maxLength: 500, pattern: CONTACT.source });
