import { InviteVoid } from "@/components/invite/invite-void";

export default function InviteNotFoundPage() {
  return (
    <>
      <title>Invite · Debrief</title>
      <InviteVoid />
    </>
  );
}
