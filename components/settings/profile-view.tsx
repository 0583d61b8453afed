"use client";

import { Section } from "@/components/patterns/section";
import { useProfile } from "@/lib/browser/profile";
import { AccountDeleteSection } from "./account-delete-section";
import { EmailSection } from "./email-section";
import { ExportSection } from "./export-section";
import { ProfileForm } from "./profile-form";

export function ProfileView() {
  const { data: profile } = useProfile();
  if (!profile) return null;
  return (
    <div className="max-w-2xl space-y-6">
      <Section title="Profile" text="What people in your teams see about you.">
        <ProfileForm profile={profile} />
      </Section>
      <EmailSection profile={profile} />
      <ExportSection />
      <AccountDeleteSection profile={profile} />
    </div>
  );
}
