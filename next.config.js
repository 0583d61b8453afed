const development = process.env.NODE_ENV === "development";

// What is no page runs nothing. Pages have a policy of their own: proxy.ts.
const contentSecurityPolicy =
  "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const securityHeaders = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  // Browsers heed it over https only.
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  // The kitchen sink is for those who build this.
  pageExtensions: ["tsx", "ts", ...(development ? ["dev.tsx"] : [])],
  // A cache that outlives `npm run dev` was once stale in a way that reloaded every page without end; a fresh one takes two seconds.
  experimental: {
    turbopackFileSystemCacheForDev: false,
    // Each page and endpoint is loaded when somebody first asks for it: loaded at the start, all of them held memory that few ever need.
    preloadEntriesOnStart: false,
  },
  serverExternalPackages: [
    "@node-rs/argon2",
    "fontkit",
    "ioredis",
    "pdfkit",
    "pg",
    "pino",
    "rate-limiter-flexible",
    "stdnum",
  ],
  // `npm run check` does both, for all files and not only those of a build.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // What the API answers has its own: lib/http/respond.ts.
    { source: "/((?!api/).*)", headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
  ],
};
