import type { ReactElement } from "react";
import { createTransport, type Transporter } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport";
import { render } from "react-email";
import { env } from "@/lib/env";
import { operatorContact, type OperatorContact } from "@/lib/operator-contact";
import { traced } from "@/lib/tracing";
import type { Mail } from "./mail";
import * as budgetReached from "./templates/budget-reached";
import * as changeEmail from "./templates/change-email";
import * as confirmEmail from "./templates/confirm-email";
import * as rotationEnds from "./templates/rotation-ends";
import * as credentialsExpire from "./templates/credentials-expire";
import * as emailChanged from "./templates/email-changed";
import * as invite from "./templates/invite";
import * as invoiceCredited from "./templates/invoice-credited";
import * as invoiceOpen from "./templates/invoice-open";
import * as invoiceOverdue from "./templates/invoice-overdue";
import * as invoicePaid from "./templates/invoice-paid";
import * as invoiceProblem from "./templates/invoice-problem";
import * as joinedTeam from "./templates/joined-team";
import * as newDevice from "./templates/new-device";
import * as leakedSecret from "./templates/leaked-secret";
import * as linkedAccount from "./templates/linked-account";
import * as ownerNotice from "./templates/owner-notice";
import * as passwordChanged from "./templates/password-changed";
import * as proveDomain from "./templates/prove-domain";
import * as resetPassword from "./templates/reset-password";
import * as secondFactor from "./templates/second-factor";
import * as secondFactorRequired from "./templates/second-factor-required";
import { withoutLinks } from "./without-links";

let transport: Transporter | undefined;

/** How long a mail may take in all, in milliseconds: a server that sends a word now and then is as bad as one that says nothing. */
const deadline = 30_000;

const connect = (): Transporter =>
  (transport ??= createTransport({
    url: env().SMTP_URL,
    // In milliseconds: until there is a connection, until the server has said its first word, and between any two words of it.
    dnsTimeout: 5_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
  } as SMTPTransport.Options));

/** What every mail may say, whatever it is about. */
interface Surroundings {
  publicUrl: string;
  /** For whoever can't help themselves. */
  contact: OperatorContact;
}

/** What a template's file exports: the subject, and the mail itself. */
interface Template<Props> {
  subject: (props: Props) => string;
  default: (props: Props & Surroundings) => ReactElement;
}

const templates: { [M in Mail as M["template"]]: Template<M["props"]> } = {
  "budget-reached": budgetReached,
  "change-email": changeEmail,
  "confirm-email": confirmEmail,
  "credentials-expire": credentialsExpire,
  "rotation-ends": rotationEnds,
  "email-changed": emailChanged,
  invite,
  "invoice-credited": invoiceCredited,
  "invoice-open": invoiceOpen,
  "invoice-overdue": invoiceOverdue,
  "invoice-paid": invoicePaid,
  "invoice-problem": invoiceProblem,
  "joined-team": joinedTeam,
  "new-device": newDevice,
  "leaked-secret": leakedSecret,
  "linked-account": linkedAccount,
  "owner-notice": ownerNotice,
  "password-changed": passwordChanged,
  "prove-domain": proveDomain,
  "reset-password": resetPassword,
  "second-factor": secondFactor,
  "second-factor-required": secondFactorRequired,
};

/** The names in mails: somebody typed them, who may not be the reader. */
const names = new Set([
  "firstName",
  "teamName",
  "invitedBy",
  "applicationName",
  "clientName",
  "name",
  "where",
  "personName",
  "by",
  "passkeyName",
  "credentialsLabel",
  "device",
]);

const withPlainNames = <Props extends object>(props: Props): Props =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      names.has(name) && typeof value === "string" ? withoutLinks(value) : value,
    ]),
  ) as Props;

function compose({ template, props: typed }: Mail) {
  const props = withPlainNames(typed);
  const { subject, default: Body } = templates[template] as Template<typeof props>;
  const settings = env();
  const body = <Body {...props} publicUrl={settings.PUBLIC_URL} contact={operatorContact(settings)} />;
  return { subject: subject(props), body };
}

/**
 * Sends a mail over SMTP, as text and HTML.
 * @param id which mail it is: the same if it is sent once more
 * @param stop closes the connection and gives the mail up, at any time
 * @throws Error if the server can't be reached, refuses it or takes longer than half a minute, or if it was given up
 */
export async function sendMail(
  mail: Mail,
  { id, stop }: { id: string; stop?: AbortSignal | undefined },
): Promise<void> {
  const { subject, body } = compose(mail);
  const signal = AbortSignal.any([AbortSignal.timeout(deadline), ...(stop ? [stop] : [])]);
  const message = {
    signal,
    from: env().MAIL_FROM,
    messageId: `<${id}@${new URL(env().PUBLIC_URL).hostname}>`,
    // As it is: in a text, some characters of an address would mean something.
    to: { name: "", address: mail.to },
    subject,
    html: await render(body),
    text: await render(body, { plainText: true }),
  };
  const attributes = { "network.protocol.name": "smtp", "debrief.template": mail.template };
  await traced("send mail", { kind: "client", attributes }, () => connect().sendMail(message));
}
