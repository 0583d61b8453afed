// What a Node developer would take instead: better-auth on Node's own server, as shipped but for its rate limits. DATABASE_URL names an
// empty database. It says on a line where it is, and whom it knows: an organization of a hundred, and the token of one of them.
import { createServer } from "node:http";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import { bearer, organization } from "better-auth/plugins";
import pg from "pg";

const members = 100;
const [email, password] = ["first@example.com", "correct-horse-battery"];
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const options = {
  baseURL: "http://127.0.0.1",
  secret: "only-for-a-bench-0123456789abcdef",
  database: pool,
  emailAndPassword: { enabled: true },
  plugins: [bearer(), organization()],
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
};
await (await getMigrations(options)).runMigrations();
const auth = betterAuth(options);
const { user } = await auth.api.signUpEmail({ body: { email, password, name: "First" } });
const { id: organizationId } = await auth.api.createOrganization({
  body: { name: "Team", slug: "team", userId: user.id },
});
await addMembers();
const login = await auth.api.signInEmail({ body: { email, password }, asResponse: true });

const server = createServer(toNodeHandler(auth));
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address();
  console.log(JSON.stringify({ port, organizationId, token: login.headers.get("set-auth-token") }));
});

/** Copies of the first, with ids of their own. */
async function addMembers() {
  const copy = (table, changes) =>
    pool.query(
      `INSERT INTO "${table}" SELECT (jsonb_populate_record(t, to_jsonb(t) || ${changes})).*
        FROM "${table}" t, generate_series(2, ${members}) n`,
    );
  await copy("user", "jsonb_build_object('id', 'u' || n, 'email', n || '@example.com')");
  await copy("member", "jsonb_build_object('id', 'm' || n, 'userId', 'u' || n, 'role', 'member')");
  await pool.query("VACUUM ANALYZE");
}
