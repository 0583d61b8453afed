import { createTransport, type Transporter } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport";
import { render } from "react-email";
import { env } from "@/lib/env";
import type { Mail } from "./mail";
import ConfirmEmail, { subject as confirmEmailSubject } from "./templates/confirm-email";

let transport: Transporter | undefined;

const connect = (): Transporter =>
  (transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  } as SMTPTransport.Options));

function compose(mail: Mail) {
  const publicUrl = env().PUBLIC_URL;
  switch (mail.template) {
    case "confirm-email":
      return { subject: confirmEmailSubject, body: <ConfirmEmail {...mail.props} publicUrl={publicUrl} /> };
  }
}

/**
 * Sends a mail over SMTP, as text and HTML.
 * @throws Error if the server can't be reached or refuses it
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { subject, body } = compose(mail);
  await connect().sendMail({
    from: env().MAIL_FROM,
    to: mail.to,
    subject,
    html: await render(body),
    text: await render(body, { plainText: true }),
  });
}
