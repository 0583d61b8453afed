import { once } from "node:events";
import { chmod, readdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";

/** Of a socket's path, with the name that PostgreSQL gives it: 107 bytes on Linux (unix(7)), 103 on a Mac. */
const longestPath = 103;

/**
 * Where a PostgreSQL can have a socket, which costs a call less than TCP: in its own folder, which nobody else may enter.
 * @param home the cluster's folder, in which nothing runs; what a killed one has left there is removed
 * @returns the folder; null where its path is too long or can't be told to PostgreSQL, where the file system has no sockets (a shared folder of a virtual machine), or
 * where we can't get to one (as root without its usual rights)
 */
export async function findSocketFolder(home: string): Promise<string | null> {
  const left = (await readdir(home)).filter((name) => name.startsWith(".s.PGSQL."));
  for (const name of left) await rm(join(home, name), { force: true });
  const path = join(home, ".s.PGSQL.65535");
  if (Buffer.byteLength(path) > longestPath || /[",]/.test(home)) return null;
  const works = await tryOut(path).then(
    () => true,
    () => false,
  );
  await rm(path, { force: true });
  return works ? home : null;
}

async function tryOut(path: string): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(path), "listening");
    // As PostgreSQL does: some file systems have sockets, but no rights of them.
    await chmod(path, 0o777);
    const socket = connect(path);
    await once(socket, "connect");
    socket.destroy();
  } finally {
    server.close();
  }
}
