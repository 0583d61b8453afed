import type { Queries } from "@/lib/db";
import type { SecondFactorProps } from "@/lib/integrations/mail/templates/second-factor";
import { enqueueMail } from "../mails/enqueue-mail";

/** Mails somebody what has become of their second factor. @param queries the transaction of it */
export async function tellPerson(
  queries: Queries,
  userId: string,
  notice: Omit<SecondFactorProps, "firstName">,
): Promise<void> {
  const { email, firstName } = await queries.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, firstName: true },
  });
  await enqueueMail(queries, { to: email ?? "", template: "second-factor", props: { firstName, ...notice } });
}
