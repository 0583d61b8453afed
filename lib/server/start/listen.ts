import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { ConfigurationError } from "@/lib/env";

/** Where to listen. */
interface Place {
  host: string;
  port: number;
  /** How many processes are to. */
  processes: number;
  /** Whether none of them does yet. */
  isFirst: boolean;
}

/**
 * Takes the port, alone or so that siblings can listen on it, too: the system spreads connections over all that do.
 * @throws ConfigurationError if it can't be had
 */
export async function listen(server: Server, { host, port, processes, isFirst }: Place): Promise<void> {
  const reusePort = processes > 1;
  try {
    // Another product of the same account might share the port with us, and get half of our calls.
    if (reusePort && isFirst) await takeAlone(host, port);
    server.listen({ port, host, reusePort });
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new ConfigurationError(`Port ${port} is in use; stop what uses it or set PORT`);
    if (code === "EACCES") throw new ConfigurationError(`This account isn't allowed to use port ${port}; set PORT`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new ConfigurationError(`HOST ${host} isn't an address of this machine`);
    throw error;
  }
}

/** @throws whatever listening throws, also where others would share the port */
async function takeAlone(host: string, port: number): Promise<void> {
  const probe = createServer().listen({ port, host });
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
}
