import { Link, Text } from "react-email";
import { MailLayout } from "./layout";

export interface LeakedSecretProps {
  firstName: string;
  /** What was found: a secret that stopped or one that works on, somebody's login, or a link that was mailed to them. */
  what:
    | "credential-stopped"
    | "credential-found"
    | "client"
    | "service-account"
    | "service-token"
    | "personal-token"
    | "client-grant"
    | "invite"
    | "login"
    | "link";
  /** Of the credentials, the client, the service account, or whoever was invited. */
  name?: string;
  environment?: "sandbox" | "production";
  /** The last characters of a credential's secret. */
  hint?: string;
  applicationName?: string;
  teamName?: string;
  /** The page where there is something to do. */
  path: string;
  /** Addresses of where it was found, that may be links. */
  places: string[];
  /** Who has said so in the portal or by the API, if not a scanner. */
  by?: string;
  /** Where they say it was. */
  where?: string;
}

const subjects: Record<LeakedSecretProps["what"], string> = {
  "credential-stopped": "A secret was leaked and no longer works",
  "credential-found": "A sandbox secret was leaked",
  client: "The secret of an API client was leaked: we deleted the client",
  "service-account": "The secret of a service account was leaked: we deleted the account",
  "service-token": "An access token of a service account was leaked: it no longer works",
  "personal-token": "A personal access token of yours was leaked: it no longer works",
  "client-grant": "A token of a client that you gave access was leaked: it no longer has access",
  invite: "An invite to your team was leaked: we canceled it",
  login: "An access token of yours was leaked: we ended its login",
  link: "A link that we emailed you was leaked: it no longer works",
};

export const subject = ({ what }: LeakedSecretProps) => subjects[what];

const sentences: Record<LeakedSecretProps["what"], (props: LeakedSecretProps) => string> = {
  "credential-stopped": ({ name, hint, environment, applicationName, teamName }) =>
    `The ${environment} secret${hint ? ` ending in ${hint}` : ""} of the credentials ${name} of ${applicationName} (${teamName}) was leaked. It no longer works, and whatever logs in with it is refused. Rotate the credentials to get a new secret, then check your usage for requests that weren’t yours.`,
  "credential-found": ({ name, hint, applicationName, teamName }) =>
    `The sandbox secret ending in ${hint} of the credentials ${name} of ${applicationName} (${teamName}) was found in public. It still works, since it reaches no customers. Rotate the credentials to replace it.`,
  client: ({ name, teamName }) =>
    `The secret of ${teamName}’s API client ${name} was found in public. We deleted the client and ended all logins that came through it. Create a new client, and look through your audit log for changes that weren’t yours.`,
  "service-account": ({ name, teamName }) =>
    `The secret of ${teamName}’s service account ${name} was found in public. We deleted the account and ended its access tokens. Create a new one, and look through your audit log for changes that weren’t yours.`,
  "service-token": ({ name, teamName }) =>
    `An access token of ${teamName}’s service account ${name} was found in public. We ended all its access tokens; it can get new ones with its secret. If the secret may have been next to the token, delete the account, too. Look through your audit log for changes that weren’t yours.`,
  "personal-token": () =>
    "A personal access token of yours was found in public. It no longer works. Create a new one where you need it, and look through your team’s audit log for changes that weren’t yours.",
  "client-grant": () =>
    "A token of a client that you gave access to your account was found in public. We took its access away. Give it access again where you need it, and look through your team’s audit log for changes that weren’t yours.",
  invite: ({ name, teamName }) =>
    `The link that invites ${name} to ${teamName} was found in public. We canceled the invite. Send a new one.`,
  login: () =>
    "An access or refresh token of your account was found in public. We ended the login it belongs to. Log in again where you need it, and look through your team’s audit log for changes that weren’t yours.",
  link: () =>
    "A link or token that we sent you for your account was found in public. It no longer works. Ask for a new one if you still need it.",
};

export default function LeakedSecret(props: LeakedSecretProps & { publicUrl: string }) {
  const { firstName, what, path, places, by = "", where = "", publicUrl } = props;
  const url = `${publicUrl}${path}`;
  // Whoever reports it need not say where it was.
  const isPlaced = places.length > 0 || where !== "";
  return (
    <MailLayout preview={subjects[what]}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[what](props)}</Text>
      {by && (
        <Text>
          {by} reported it{where && `, with these words: ${where}`}.
        </Text>
      )}
      {!by && <Text>{places.length > 0 ? "It was found here:" : "A scanner of public code found it."}</Text>}
      {places.map((place) => (
        <Text key={place}>
          <Link href={place}>{place}</Link>
        </Text>
      ))}
      <Text>
        {isPlaced ? "Delete it there, and assume that others have read it." : "Assume that others have read it."} Go on
        here: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
