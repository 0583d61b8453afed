import { Link } from "react-email";
import type { OperatorContact } from "@/lib/operator-contact";

/** The last way out, for whoever can't help themselves. */
export const AskOperator = ({ contact: { uri, text } }: { contact: OperatorContact }) => (
  <>
    write to us: <Link href={uri}>{text}</Link>
  </>
);
