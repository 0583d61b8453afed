import { linkClass } from "@/components/ui/link-class";

export interface Contact {
  teamName: string;
  email: string;
}

/** For a member who sees only the applications they were added to, and so far that is none. */
export function AskForAccess({ contact: { teamName, email }, mayCreate }: { contact: Contact; mayCreate: boolean }) {
  return (
    <>
      {mayCreate ? "To join one that " : "You’ll see an application once you’re added to it. To join one that "}
      {teamName} already has, ask an owner or admin to add you:{" "}
      <a href={`mailto:${email}`} className={`${linkClass} break-all`}>
        {email}
      </a>
      .
    </>
  );
}
