"use client";

import { useState } from "react";
import { callApi } from "@/lib/browser/api";
import { enter } from "@/lib/browser/enter";
import type { Scope } from "@/lib/scopes";
import { ConsentDetails, type AskingClient } from "./consent-details";
import { ConsentForm } from "./consent-form";

interface AuthorizeFormProps {
  client: AskingClient;
  scopes: Scope[];
  teamName: string;
  /** Where the person goes afterwards, as they would say it. */
  destination: string;
  /** The request's parameters, which are read anew when it is granted. */
  parameters: Record<string, string>;
  /** Where their browser goes if they say no. */
  denied: string;
}

/** The consent page's question. */
export function AuthorizeForm({ client, scopes, teamName, destination, parameters, denied }: AuthorizeFormProps) {
  const [left, setLeft] = useState(false);

  function leave(to: string) {
    setLeft(true);
    enter(to);
  }

  if (left) {
    return (
      <p role="status" className="text-pretty wrap-anywhere">
        We sent you back to {destination}. You can close this page.
      </p>
    );
  }
  return (
    <div className="space-y-4">
      <ConsentDetails client={client} scopes={scopes} teamName={teamName}>
        <p className="text-pretty wrap-anywhere text-ink-soft">
          Whatever you choose, you go to <span className="text-ink">{destination}</span> next.
        </p>
      </ConsentDetails>
      <ConsentForm
        onAllow={async () => leave((await callApi("authorizeClient", { body: parameters })).redirect_to)}
        onDeny={() => leave(denied)}
      />
    </div>
  );
}
