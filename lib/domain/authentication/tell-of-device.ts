import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { deviceName } from "@/lib/device-name";
import { log } from "@/lib/log";
import type { Source } from "../actor";
import { enqueueMail } from "../mails/enqueue-mail";

/**
 * Mails somebody that their account was entered from a device that it doesn't know: docs/decisions/0072-a-trail-of-logins.md. The login is
 * there already, so a mail that can't be queued doesn't undo it.
 * @param clientName the API client it came through; null for the portal
 */
export async function tellOfDevice(
  to: string,
  firstName: string,
  clientName: string | null,
  source: Source,
): Promise<void> {
  const props = {
    firstName,
    device: deviceName(source.userAgent),
    clientName: clientName ?? "",
    address: source.address,
    at: `${databaseTime().toUTCString().slice(5, 22)} UTC`,
  };
  try {
    await prisma.$transaction((tx) => enqueueMail(tx, { to, template: "new-device", props }));
  } catch (error) {
    log().warn({ err: error }, "a mail about a new device could not be sent");
  }
}
