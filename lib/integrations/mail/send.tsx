import type { ReactElement } from "react";
import { createTransport, type Transporter } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport";
import { render } from "react-email";
import { env } from "@/lib/env";
import type { Mail } from "./mail";
import * as budgetReached from "./templates/budget-reached";
import * as changeEmail from "./templates/change-email";
import * as confirmEmail from "./templates/confirm-email";
import * as emailChanged from "./templates/email-changed";
import * as invite from "./templates/invite";
import * as invoiceOpen from "./templates/invoice-open";
import * as joinedTeam from "./templates/joined-team";
import * as passwordChanged from "./templates/password-changed";
import * as resetPassword from "./templates/reset-password";

let transport: Transporter | undefined;

const connect = (): Transporter =>
  (transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  } as SMTPTransport.Options));

/** What a template's file exports: the subject, and the mail itself. */
interface Template<Props> {
  subject: (props: Props) => string;
  default: (props: Props & { publicUrl: string }) => ReactElement;
}

const templates: { [M in Mail as M["template"]]: Template<M["props"]> } = {
  "budget-reached": budgetReached,
  "change-email": changeEmail,
  "confirm-email": confirmEmail,
  "email-changed": emailChanged,
  invite,
  "invoice-open": invoiceOpen,
  "joined-team": joinedTeam,
  "password-changed": passwordChanged,
  "reset-password": resetPassword,
};

function compose({ template, props }: Mail) {
  const { subject, default: Body } = templates[template] as Template<typeof props>;
  return { subject: subject(props), body: <Body {...props} publicUrl={env().PUBLIC_URL} /> };
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
