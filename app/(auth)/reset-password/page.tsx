import type { Metadata } from "next";
import { ResetPassword } from "@/components/account/reset-password";

// The address carries a token until the page has taken it out: no other site may hear of it.
export const metadata: Metadata = { title: "Choose a new password", referrer: "no-referrer" };

export default function ResetPasswordPage() {
  return <ResetPassword />;
}
