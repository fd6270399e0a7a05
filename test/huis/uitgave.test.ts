import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const readText = (bestand: string) => readFileSync(bestand, 'utf8');
const pakket = JSON.parse(readText('package.json'));
const [, kop = ''] = /^## (.+)$/m.exec(readText('CHANGELOG.md')) ?? [];
const isUitgegeven = !kop.includes('not yet published');

// https://yml.publiccode.tools, the fields of version 0.4 as its core schema, its list of categories and its list of scopes give them.
const CATEGORIEEN =
  `accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management cloud-management
  collaboration communications compliance-management contact-management content-management crm customer-service-and-support
  data-analytics data-collection data-visualization design design-system digital-asset-management digital-citizenship
  document-management donor-management e-commerce e-signature educational-content email-management email-marketing
  employee-management enterprise-project-management enterprise-social-networking erp event-management facility-management
  feedback-and-reviews-management financial-reporting fleet-management fundraising gamification geographic-information-systems
  grant-management graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management
  it-development it-management it-security it-service-management knowledge-management learning-management-system marketing
  mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community payment-gateway payroll
  predictive-analysis procurement productivity-suite project-collaboration project-management property-management
  real-estate-management remote-support resource-management sales-management seo service-desk social-media-management survey
  talent-management task-management taxes-management test-management time-management time-tracking translation video-conferencing
  video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder whistleblowing
  workflow-management`.split(/\s+/);
const WERKVELDEN = `agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs healthcare infrastructures justice local-authorities manufacturing research
  science-and-technology security society sport tourism transportation welfare`.split(/\s+/);

const contact = z.strictObject({
  name: z.string(),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
});
const taal = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);
const landen = z.array(z.string().regex(/^[A-Z]{2}$/));
const afhankelijkheid = z.array(
  z.strictObject({
    name: z.string(),
    versionMin: z.string().optional(),
    versionMax: z.string().optional(),
    version: z.string().optional(),
    optional: z.boolean().optional(),
  }),
);
const PubliccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.enum(['0', '0.4', '0.4.0']),
  name: z.string().min(1),
  applicationSuite: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }),
  landingURL: z.url().optional(),
  isBasedOn: z.union([z.url(), z.array(z.url())]).optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  logo: z.string().optional(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(CATEGORIEEN)).min(1),
  usedBy: z.array(z.string()).optional(),
  roadmap: z.url().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z
    .strictObject({
      countries: landen.optional(),
      unsupportedCountries: landen.optional(),
      scope: z.array(z.enum(WERKVELDEN)).optional(),
    })
    .optional(),
  description: z
    .record(
      taal,
      z.strictObject({
        localisedName: z.string().optional(),
        shortDescription: z.string().min(1).max(150),
        longDescription: z.string().min(150).max(10_000),
        documentation: z.url().optional(),
        apiDocumentation: z.url().optional(),
        features: z.array(z.string().max(100)).min(1),
        screenshots: z.array(z.string()).optional(),
        videos: z.array(z.url()).optional(),
        awards: z.array(z.string()).optional(),
      }),
    )
    .refine((talen) => Object.keys(talen).length > 0),
  legal: z.strictObject({
    license: z.string().min(1),
    mainCopyrightOwner: z.string().optional(),
    repoOwner: z.string().optional(),
  }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(
        z.strictObject({
          name: z.string(),
          until: z.iso.date(),
          email: z.email().optional(),
          website: z.url().optional(),
        }),
      ),
      contacts: z.array(contact).optional(),
    }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(taal).min(1) }),
  dependsOn: z
    .strictObject({
      open: afhankelijkheid.optional(),
      proprietary: afhankelijkheid.optional(),
      hardware: afhankelijkheid.optional(),
    })
    .optional(),
});

describe('publiccode.yml', () => {
  const ruw: unknown = parse(readText('publiccode.yml'));

  test('is as the standard asks', () => {
    const gelezen = PubliccodeSchema.safeParse(ruw);
    expect(gelezen.success ? [] : gelezen.error.issues).toEqual([]);
    expect(PubliccodeSchema.safeParse({ ...(ruw as object), developmentStatus: 'klaar' }).success).toBe(false);
  });

  test('says of the package what package.json says', () => {
    const { name, legal, url } = PubliccodeSchema.parse(ruw);
    expect(name).toBe(pakket.name);
    expect(legal.license).toBe(pakket.license);
    // Provenance holds only when the package names the place that it was built from.
    expect(pakket.repository.url).toBe(`git+${url}.git`);
  });

  test('names a version and its day from the first release on, and not before: else run `npm run next-version`', () => {
    const { softwareVersion, releaseDate } = PubliccodeSchema.parse(ruw);
    expect(softwareVersion).toBe(isUitgegeven ? pakket.version : undefined);
    expect(releaseDate !== undefined).toBe(isUitgegeven);
  });
});

test('CHANGELOG.md begins with the version of package.json, right under its title, where the next one will be put', () => {
  expect(kop.split(',')[0]).toBe(pakket.version);
  expect(readText('CHANGELOG.md')).toMatch(/^# Changes\n\n## /);
});
