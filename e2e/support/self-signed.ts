import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Makes a certificate for this machine that nobody vouches for: `<name>.crt` and `<name>.key`.
 * @param folder to put both in
 * @param name of whoever it says it is
 */
export function selfSigned(folder: string, name: string): { cert: string; key: string } {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)];
  const about = `-days 2 -subj /CN=${name} -addext subjectAltName=DNS:localhost,IP:127.0.0.1`.split(" ");
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...about, "-keyout", key, "-out", cert];
  execFileSync("openssl", args, { stdio: "pipe" });
  return { cert, key };
}
