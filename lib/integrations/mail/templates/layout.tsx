import type { ReactNode } from "react";
import { Body, Button as MailButton, Container, Head, Hr, Html, Preview, Text } from "react-email";

const font = { fontFamily: "Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" };

/** The frame of every mail: readable without images, one column, nothing fetched from anywhere. */
export function MailLayout({ preview, children }: { preview: string; children: ReactNode }) {
  return (
    <Html lang="en">
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ ...font, backgroundColor: "#ffffff", color: "#18181b" }}>
        <Container style={{ maxWidth: 520, padding: "24px 16px", overflowWrap: "anywhere" }}>
          <Text style={{ fontWeight: 600, fontSize: 16 }}>Debrief</Text>
          {children}
          <Hr />
          <Text style={{ color: "#52525b", fontSize: 12 }}>Debrief Developer Portal</Text>
        </Container>
      </Body>
    </Html>
  );
}

export function Button({ href, children }: { href: string; children: ReactNode }) {
  return (
    <MailButton
      href={href}
      style={{ backgroundColor: "#18181b", color: "#ffffff", borderRadius: 6, padding: "10px 16px", fontWeight: 600 }}
    >
      {children}
    </MailButton>
  );
}
