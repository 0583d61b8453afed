import { Link, Text } from "react-email";
import { MailLayout } from "./layout";

export interface NewDeviceProps {
  firstName: string;
  /** In words: "Chrome on Linux". */
  device: string;
  /** The API client it came through; empty for the portal. */
  clientName: string;
  /** The network address it came from. */
  address: string;
  /** When, in words: "24 Nov 2026 07:05 UTC". */
  at: string;
}

export const subject = () => "New login to your account";

export default function NewDevice(props: NewDeviceProps & { publicUrl: string }) {
  const { firstName, device, clientName, address, at, publicUrl } = props;
  const sessions = `${publicUrl}/settings/security`;
  const reset = `${publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>
        Someone logged in to your Debrief Developer Portal account from a device we haven’t seen before: {device}, from
        the address {address}, {clientName ? `through the API client ${clientName}, ` : ""}on {at}.
      </Text>
      <Text>
        If it was you, there’s nothing to do, and we won’t email you about this device again. If not, choose a new
        password, which ends all sessions: <Link href={reset}>{reset}</Link>
      </Text>
      <Text>
        Your sessions: <Link href={sessions}>{sessions}</Link>
      </Text>
    </MailLayout>
  );
}
