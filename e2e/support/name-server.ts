import { createSocket } from "node:dgram";
import { once } from "node:events";

const header = 12;

/**
 * Starts the name server that the product under test asks. It knows TXT records only (RFC 1035, section 4.1), and says of any other name that
 * there's none.
 * @param records by name, each with its texts
 * @returns what stops it
 */
export async function startNameServer(records: Map<string, string[]>): Promise<() => Promise<void>> {
  const socket = createSocket("udp4");
  socket.on("message", (asked, { port, address }) => {
    const end = asked.indexOf(0, header);
    const texts = records.get(nameIn(asked)) ?? [];
    const question = asked.subarray(header, end + 5);
    const answers = texts.map((text) => {
      const data = Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
      // A pointer to the question's name, TXT, IN, no caching, and how long the rest is.
      return Buffer.concat([Buffer.from([0xc0, header, 0, 16, 0, 1, 0, 0, 0, 0, 0, data.length]), data]);
    });
    // An answer that is final; 3 says that there is no such name.
    const flags = [0x85, texts.length > 0 ? 0x80 : 0x83];
    const counts = [0, 1, 0, answers.length, 0, 0, 0, 0];
    socket.send(
      Buffer.concat([asked.subarray(0, 2), Buffer.from([...flags, ...counts]), question, ...answers]),
      port,
      address,
    );
  });
  socket.bind(Number(process.env.E2E_DNS_PORT), "127.0.0.1");
  await once(socket, "listening");
  return async () => {
    socket.close();
    await once(socket, "close");
  };
}

function nameIn(message: Buffer): string {
  const labels: string[] = [];
  for (let at = header; message[at]; at += 1 + (message[at] ?? 0)) {
    labels.push(message.subarray(at + 1, at + 1 + (message[at] ?? 0)).toString());
  }
  return labels.join(".").toLowerCase();
}
