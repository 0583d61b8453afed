import { Link } from "@/components/ui/link";
import { AccountCard } from "@/components/account/account-card";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

/** A link that opens nothing: why that may be, and what to do. */
export function InviteVoid() {
  return (
    <AccountCard
      title="This invite can't be used"
      text="Its link was already used, canceled or replaced by a newer one, or it has expired. Look for a newer email, or ask the person who invited you to send it again."
    >
      <Link href={paths.login} className={buttonClass({ className: "w-full" })}>
        Log in
      </Link>
    </AccountCard>
  );
}
