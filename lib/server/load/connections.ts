import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { addressKey } from "@/lib/limits/address-key";
import { createNote } from "../watch/note";

export interface ConnectionLimits {
  /** In all. */
  total: number;
  /** From one address: an IPv4 address, or an IPv6 /64. */
  perAddress: number;
  /** Whether many people come through this one, so that it is not counted as one of them. */
  isProxy: (address: string) => boolean;
}

/**
 * Holds a server to so many connections at once, by the socket's own address: whatever headers say is not read yet, and may never
 * come. One too many is closed at once.
 * @returns what sets the limits; until then there are none
 */
export function guardConnections(server: Server): (limits: ConnectionLimits) => void {
  let limits: ConnectionLimits | undefined;
  const open = new Map<string, number>();
  const noteRefusal = createNote("connections are refused", "refused");

  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress;
    if (!address || !limits || limits.isProxy(address)) return;
    const key = addressKey(address);
    const before = open.get(key) ?? 0;
    if (before >= limits.perAddress) {
      noteRefusal("too many connections from one address", { address: key });
      return void socket.destroy();
    }
    open.set(key, before + 1);
    socket.once("close", () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
  });
  server.on("drop", (refused) => noteRefusal("too many connections in total", { address: refused?.remoteAddress }));

  return (given) => {
    limits = given;
    server.maxConnections = affordable(given.total);
  };
}

/** A quarter of the files this process may open is left for everything else. Linux says how many that is. */
function affordable(total: number): number {
  try {
    const files = Number(/^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1]);
    return files > 0 ? Math.min(total, Math.floor(files * 0.75)) : total;
  } catch {
    return total;
  }
}
