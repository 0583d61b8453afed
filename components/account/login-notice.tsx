import { CircleCheck } from "lucide-react";
import type { LoginEvent } from "@/lib/paths";

const sentences: Record<LoginEvent, string> = {
  "password-reset": "Your new password is saved. Log in with it.",
  "account-deleted": "Your account has been deleted. Thanks for using Debrief.",
  "team-deleted": "The team has been deleted. If you’re on another team, log in to continue there.",
};

const isKnown = (event: string): event is LoginEvent => Object.hasOwn(sentences, event);

/** @param event what brought the person here, from the URL */
export function LoginNotice({ event }: { event: string }) {
  if (!isKnown(event)) return null;
  return (
    <p role="status" className="mb-5 flex gap-2 rounded-md bg-production-soft px-3 py-2 text-production">
      <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
      {sentences[event]}
    </p>
  );
}
