import { API_VERSIE } from './openapi.js';

/**
 * `/core/transport/security-headers`. TLS itself (`/core/transport/tls`) is for the server in front of this one. No other origin may read
 * along (`/core/transport/cors`), but for the OpenAPI document; an app for browsers elsewhere adds @fastify/cors with a list of origins.
 */
export const KOPPEN = {
  // /core/version-header
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  Vary: 'Accept, Accept-Language',
};
