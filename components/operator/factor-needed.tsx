import { Notice } from "@/components/patterns/notice";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";

/** For an operator who would be let in, but for this. */
export const FactorNeeded = () => (
  <Notice
    title="Turn on two-factor authentication first"
    text="This page shows the invoices of all teams. To open it, you need a passkey or an authenticator app."
  >
    <Link href={paths.settingsSecurity} className={buttonClass()}>
      Go to security settings
    </Link>
  </Notice>
);
