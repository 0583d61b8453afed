import { Link } from "@/components/ui/link";
import { Notice } from "@/components/patterns/notice";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

export default function PortalNotFoundPage() {
  return (
    <div className="py-16">
      <title>Page not found · Debrief</title>
      <Notice
        code="404"
        title="We couldn’t find this page"
        text="It may have been deleted, or it belongs to a team or an application that you’re not in."
      >
        <Link href={paths.applications} className={buttonClass()}>
          Go to your applications
        </Link>
      </Notice>
    </div>
  );
}
