import { once } from "node:events";
import { connect } from "node:net";
import { productUrl } from "./environment";

/** Sends these bytes as they are: for what no HTTP client would send. @returns all that came back */
export async function rawRequest(text: string): Promise<string> {
  const { hostname, port } = new URL(productUrl());
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
  socket.write(text);
  await once(socket, "close");
  return answer;
}

/** A request without a body, after whose answer the connection ends. */
export const requestLine = (method: string, path: string, headers = ""): string =>
  `${method} ${path} HTTP/1.1\r\nHost: ${new URL(productUrl()).host}\r\nConnection: close\r\n${headers}\r\n`;
