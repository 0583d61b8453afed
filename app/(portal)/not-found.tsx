import Link from "next/link";
import { Notice } from "@/components/patterns/notice";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

export default function PortalNotFoundPage() {
  return (
    <div className="py-16">
      <title>Page not found · Debrief</title>
      <Notice
        code="404"
        title="There is nothing here for you"
        text="It may have been deleted, or it belongs to a team or an application that you are not on."
      >
        <Link href={paths.applications} className={buttonClass()}>
          Go to your applications
        </Link>
      </Notice>
    </div>
  );
}
