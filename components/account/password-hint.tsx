"use client";

import { useDeferredValue } from "react";
import { passwordStrength } from "@/lib/browser/password-strength";
import { later } from "@/lib/later/later";
import { useLater } from "@/lib/later/use-later";
import { leastFor, type PasswordOwner } from "@/lib/password-form";

const passwordRule = later(() => import("@/lib/password-rule"), { atFirstSign: false });

interface PasswordHintProps {
  password: string;
  /** Whom it is for, as far as the page knows. */
  owner: PasswordOwner;
}

/** What there is to say of a password while it is being chosen. Without the rule, the server says it when the form is sent. */
export function PasswordHint({ password, owner }: PasswordHintProps) {
  const typed = useDeferredValue(password);
  const rule = useLater(passwordRule, typed !== "", () => undefined);
  const advice = `At least ${leastFor(owner)} characters. A few random words make a good one.`;
  return <p>{passwordStrength(typed, owner, rule) ?? advice}</p>;
}
