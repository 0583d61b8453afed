// What could hardly be faster: Node's own server and one indexed query for who calls, and another for what they ask.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const findCaller = `SELECT s.user_id, s.team_id FROM access_tokens t JOIN sessions s ON s.id = t.session_id
  WHERE t.token_hash = $1 AND t.expires_at > now()`;
const findApplications = `SELECT id, name, description, icon, created_at, updated_at FROM applications
  WHERE team_id = $1 AND deleted_at IS NULL ORDER BY id LIMIT 100`;

const server = createServer(async (request, response) => {
  const hash = createHash("sha256").update(request.headers.authorization.slice(7)).digest();
  const { rows } = await pool.query({ name: "caller", text: findCaller, values: [hash] });
  const list = { name: "applications", text: findApplications, values: [rows[0]?.team_id] };
  const answer = JSON.stringify(request.url === "/list" ? (await pool.query(list)).rows : rows[0]);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) });
  response.end(answer);
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
