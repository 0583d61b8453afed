import type { Queries } from "@/lib/db";
import type { LinkedAccountProps } from "@/lib/integrations/mail/templates/linked-account";
import { enqueueMail } from "../mails/enqueue-mail";

/** Mails somebody that a Google or GitHub account logs them in from now on, or no longer. @param tx the transaction of it */
export async function tellOfIdentity(
  tx: Queries,
  userId: string,
  notice: Omit<LinkedAccountProps, "firstName">,
): Promise<void> {
  const { email, firstName } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, firstName: true },
  });
  await enqueueMail(tx, { to: email ?? "", template: "linked-account", props: { firstName, ...notice } });
}
