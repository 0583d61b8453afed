import { expect, test } from "vitest";
import { explainConnection } from "./explain-connection";

const failed = (parts: object, message = "It failed.") => Object.assign(new Error(message), parts);
const strict = "postgresql://u:secret@db:5433/debrief?sslmode=verify-full";

test.each<[url: string, error: Error, words: string]>([
  [
    strict,
    failed({ code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" }),
    "the certificate of db:5433 wasn't issued by a public CA: set sslrootcert to its CA's certificate (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)",
  ],
  [
    `${strict}&sslrootcert=/etc/ca.pem`,
    failed({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }),
    "the certificate of db:5433 wasn't issued by the CA in sslrootcert (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
  ],
  [
    `${strict}&sslrootcert=/etc/ca.pem`,
    failed({ code: "ENOENT", path: "/etc/ca.pem" }),
    "sslrootcert can't be read: there is no file /etc/ca.pem",
  ],
  [`${strict}&sslrootcert=/etc`, failed({ code: "EISDIR" }), "sslrootcert can't be read: it is a folder"],
  ["postgresql:///debrief", failed({ code: "ECONNREFUSED" }), "no PostgreSQL answers at localhost (ECONNREFUSED)"],
  [
    "postgresql:///debrief?host=/run/pg",
    failed({ code: "ENOENT", path: "/run/pg/.s.PGSQL.5432" }),
    "no PostgreSQL answers at /run/pg (ENOENT)",
  ],
  [
    strict,
    failed({ code: "28P01", severity: "FATAL" }, 'password authentication failed for "u", not secret'),
    'db:5433 refuses this user or password (password authentication failed for "u", not …)',
  ],
])("a failed connection to %s is explained in one line, without the password", (url, error, words) => {
  expect(explainConnection(error, url)).toBe(words);
});
