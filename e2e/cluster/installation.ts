import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { startMailbox } from "@/dev/mailbox/start";
import { startStripe } from "@/dev/stripe/start";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";
import { productionSettings } from "../support/production";
import { selfSigned } from "../support/self-signed";
import type { Cluster } from "./cluster";
import { run, until, type Running } from "./processes";
import { addressOf, passwords, readHere, type Machine } from "./templates";

/** The machines that run the product. */
export const replicas = ["one", "two"] as const;
export type Replica = (typeof replicas)[number];

/** Where callers reach the product, through deploy/haproxy.cfg. */
export const front = "http://127.0.0.1:8080";
export const publicUrl = "https://portal.example.com";
const databasePassword = "drill-product";

/** All of an installation that stands before the database, in production mode. */
export interface Installation {
  serviceKey: string;
  stripeUrl: string;
  /** The folder with a file for each mail. */
  mails: string;
  /** For `npm run billing:close`. */
  databaseUrl: string;
  urlOf(replica: Replica): string;
  product(replica: Replica): Product;
  start(replica: Replica): Promise<void>;
  /** Of the machine: its way to the database. */
  restartProxy(replica: Replica): Promise<void>;
  /** Until both take calls. */
  isWhole(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether HAProxy has found the primary: before that, it hangs up at once. */
const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    const end = (found: boolean) => {
      socket.destroy();
      resolve(found);
    };
    socket.setTimeout(500, () => end(true));
    socket.once("close", () => end(false)).on("error", () => undefined);
  });

/** A certificate for this machine, which only the drill's replicas believe: in production mode, Stripe is reached by https. */
function makeCertificate(folder: string): string {
  const { cert, key } = selfSigned(folder, "stripe");
  // HAProxy wants both in one file, and runs under another account.
  writeFileSync(join(folder, "stripe.pem"), readFileSync(key, "utf8") + readFileSync(cert, "utf8"));
  chmodSync(join(folder, "stripe.pem"), 0o644);
  return cert;
}

/** Makes its database, as docs/cluster.md says, starts it, and waits until it takes calls. */
export async function startInstallation(cluster: Cluster): Promise<Installation> {
  const folder = join(cluster.folder, "installation");
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  const proxies = new Map<string, Running>();
  const startProxy = (name: string, config: string) => {
    const file = join(folder, `${name}.cfg`);
    writeFileSync(file, config);
    proxies.set(name, run("haproxy", ["-db", "-f", file], join(folder, `${name}.log`)));
  };
  const startWayToDatabase = (replica: Replica) =>
    startProxy(
      `database-${replica}`,
      readHere("deploy/cluster/haproxy-database.cfg", folder, [
        ["bind 127.0.0.1:5000", `bind ${addressOf(replica)}:5000`],
        // The health checks go through the machines' cables, as all else does.
        ...(["one", "two", "three"] as Machine[]).map((machine, index): [string, string] => [
          `10.0.0.1${index + 1}:5432`,
          `127.0.1.1${index + 1}:5432`,
        ]),
      ]),
    );
  for (const replica of replicas) startWayToDatabase(replica);
  startProxy("front", readHere("deploy/haproxy.cfg", folder, [["    server three 10.0.0.13:3000\n", ""]]));

  const webhookSecret = `whsec_${randomBytes(16).toString("hex")}`;
  const webhook = { url: `${front}/api/webhooks/stripe`, secret: webhookSecret };
  const stripe = await startStripe({ dataDir: null, port: 0, webhook });
  const cert = makeCertificate(folder);
  const stripePort = await freePort();
  startProxy(
    "stripe",
    `defaults\n    mode http\n    timeout connect 5s\n    timeout client 60s\n    timeout server 60s\nlisten stripe\n    bind 127.0.0.1:${stripePort} ssl crt ${folder}/stripe.pem\n    server stripe ${stripe.url.replace("http://localhost", "127.0.0.1")}\n`,
  );
  const mailbox = await startMailbox(folder, await freePort());

  const databaseUrlOf = (replica: Replica) =>
    `postgresql://debrief:${databasePassword}@${addressOf(replica)}:5000/debrief`;
  const shared: Record<string, string> = {
    ...(await productionSettings("")),
    PUBLIC_URL: publicUrl,
    PORT: "3000",
    SMTP_URL: mailbox.smtpUrl,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: `https://localhost:${stripePort}`,
    NODE_EXTRA_CA_CERTS: cert,
    TRUSTED_PROXIES: "loopback",
    RATE_LIMITS: "off",
    DRAIN_SECONDS: "5",
  };
  const products = new Map<Replica, Product>();
  const start = async (replica: Replica) => {
    const settings = { ...shared, HOST: addressOf(replica), DATABASE_URL: databaseUrlOf(replica), REPLICA: replica };
    products.set(replica, await startProduct(settings));
  };
  const urlOf = (replica: Replica) => `http://${addressOf(replica)}:3000`;
  const isReady = async (url: string) => (await fetch(`${url}/api/ready`).catch(() => null))?.status === 200;
  const stop = async () => {
    await Promise.all([...products.values()].map((product) => product.stop()));
    await Promise.all([mailbox.stop(), stripe.stop(), ...[...proxies.values()].map((proxy) => proxy.stop())]);
  };
  process.on("exit", () => products.forEach((product) => product.process.kill("SIGKILL")));
  try {
    await until("there is a way to the database", 60, () => reaches(addressOf("one"), 5_000));
    cluster.runFromPage("database", [["--host=127.0.0.1", `--host=${addressOf("one")}`]], {
      ...passwords,
      PRODUCT_PASSWORD: databasePassword,
    });
    cluster.runFromPage("settings");
    await cluster.runBackup("backups");
    // The first one migrates.
    for (const replica of replicas) await start(replica);
    await until("the product takes calls", 60, () => isReady(front));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    serviceKey: shared.SERVICE_KEY ?? "",
    stripeUrl: stripe.url,
    mails: join(folder, "mail"),
    databaseUrl: databaseUrlOf("one"),
    urlOf,
    product: (replica) => products.get(replica) as Product,
    start,
    async restartProxy(replica) {
      await proxies.get(`database-${replica}`)?.stop();
      startWayToDatabase(replica);
    },
    async isWhole() {
      for (const url of [...replicas.map(urlOf), front]) await until(`${url} takes calls`, 120, () => isReady(url));
    },
    stop,
  };
}
