import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import autocannon from "autocannon";
import { insertTeam, insertToken, median, step, withProduct } from "./support.mjs";

/**
 * Who calls, and a list of a hundred: against a bare Node server that asks the same of the same database, and against better-auth, which
 * has a list of members where we have one of applications. All three in the same rounds.
 */
export function bench({ quick }) {
  const [rounds, seconds] = quick ? [1, 2] : [5, 8];
  return withProduct(async ({ url, databaseUrl, pool }) => {
    const team = await insertTeam(pool, 100);
    // Others have theirs. In a table of a hundred rows, PostgreSQL looks at all of them for each of the hundred.
    await insertTeam(pool, 10_000);
    await pool.query("VACUUM ANALYZE");
    const token = await insertToken(pool, team);
    await installPeer();
    await pool.query("CREATE DATABASE peer");
    const peer = await start("bench/peer/server.mjs", withDatabase(databaseUrl, "peer"));
    const bare = await start("bench/bare-reads.mjs", databaseUrl);
    const members = `/api/auth/organization/list-members?organizationId=${peer.organizationId}&limit=100`;
    const works = {
      "the current user": { ours: "/api/user/me", bare: "/", peer: "/api/auth/get-session", asked: [0.25, 1] },
      "a list of 100": { ours: "/api/application?limit=100", bare: "/list", peer: members, asked: [0.5, 1] },
    };
    try {
      const results = [];
      for (const [what, work] of Object.entries(works)) {
        const rates = await step(`Reading ${what}`, (report) => measure(work, report));
        for (const [index, [other, name]] of [
          ["bare", "a bare server"],
          ["peer", "better-auth"],
        ].entries()) {
          results.push({
            what: `${what}, against ${name}`,
            product: median(rates.ours),
            baseline: median(rates[other]),
            unit: "calls/s",
            ratio: median(rates.ours.map((rate, round) => rate / rates[other][round])),
            atLeast: work.asked[index],
          });
        }
      }
      return results;
    } finally {
      peer.stop();
      bare.stop();
    }

    async function measure(work, report) {
      const rates = { ours: [], bare: [], peer: [] };
      for (let round = 0; round < rounds; round++) {
        rates.bare.push(await shoot(bare.url + work.bare, token, seconds));
        rates.peer.push(await shoot(peer.url + work.peer, peer.token, seconds));
        rates.ours.push(await shoot(url + work.ours, token, seconds));
        report((round + 1) / rounds);
      }
      return rates;
    }
  });
}

/** It is nobody's dependency but the bench's. */
async function installPeer() {
  if (existsSync("bench/peer/node_modules")) return;
  await step("Installing better-auth", async () => {
    const child = spawn("npm", ["ci", "--no-audit", "--no-fund"], { cwd: "bench/peer", stdio: "ignore" });
    if ((await new Promise((resolve) => child.once("close", resolve))) !== 0)
      throw new Error("npm ci failed in bench/peer");
  });
}

async function start(file, databaseUrl) {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(JSON.parse(line)));
    child.once("close", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { ...said, url: `http://127.0.0.1:${said.port}`, stop: () => child.kill() };
}

function withDatabase(databaseUrl, name) {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** @returns good answers a second, over 16 connections */
async function shoot(url, token, duration) {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: 16,
    duration,
    headers: { authorization: `Bearer ${token}` },
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return Math.round(requests.average);
}
