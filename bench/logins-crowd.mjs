import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

// Logs everybody in at once, every five seconds, and tells how many got which answer. Over sockets that are open already, as a proxy
// does it, and with as little work as there is: what this machine does for the crowd itself would be taken for the product's.

const { url, bodies, seconds } = workerData;
const { port, host } = new URL(url);
const statuses = {};

const open = () => {
  const socket = connect(Number(port), "127.0.0.1");
  return new Promise((resolve, reject) => socket.once("connect", () => resolve(socket)).once("error", reject));
};

let addresses = 0;

/** @returns when the answer to one login is there */
function logIn(socket, body) {
  addresses += 1;
  const address = `100.${80 + (addresses >> 8)}.${addresses & 255}.1`;
  socket.write(
    `POST /api/login HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: ${address}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  return new Promise((resolve, reject) => {
    let text = "";
    const take = (chunk) => {
      text += chunk;
      const [head, rest] = text.split("\r\n\r\n");
      if (rest === undefined || rest.length < Number(/content-length: (\d+)/i.exec(head)?.[1])) return;
      socket.off("data", take).off("close", reject);
      const status = head.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      resolve();
    };
    socket.on("data", take).once("close", reject);
  });
}

const under = [];
const end = performance.now() + seconds * 1_000;
while (performance.now() < end) {
  const sockets = [];
  for (let index = 0; index < bodies.length; index++) sockets.push(await open());
  await sleep(100);
  under.push(...sockets.map((socket, index) => logIn(socket, bodies[index]).finally(() => socket.destroy())));
  await sleep(5_000);
}
await Promise.all(under);
parentPort.postMessage(statuses);
