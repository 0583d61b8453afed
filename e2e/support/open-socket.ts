import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { productUrl } from "./environment";

/** A connection on which one call follows the other. */
export interface OpenSocket {
  socket: Socket;
  /** Sends a request. @returns its answer, whole */
  ask(text: string): Promise<string>;
  close(): void;
}

/** Opens a connection to a product. @param url of the one under test, if no other */
export async function openSocket(url = productUrl()): Promise<OpenSocket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("latin1");
  await once(socket, "connect");
  return {
    socket,
    async ask(text) {
      let answer = "";
      const collect = (chunk: string) => (answer += chunk);
      socket.on("data", collect);
      socket.write(text);
      while (!isWhole(answer)) await once(socket, "data");
      socket.off("data", collect);
      return answer;
    },
    close: () => socket.destroy(),
  };
}

function isWhole(answer: string): boolean {
  const at = answer.indexOf("\r\n\r\n");
  if (at < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, at))?.[1];
  return length === undefined ? answer.endsWith("\r\n0\r\n\r\n") : answer.length - at - 4 >= Number(length);
}
