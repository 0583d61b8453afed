"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { callApi } from "@/lib/browser/api";
import { submitForm } from "@/lib/browser/form-errors";
import type { Scope } from "@/lib/scopes";
import { ConsentDetails, Warning, type AskingClient } from "./consent-details";
import { ConsentForm } from "./consent-form";

interface Device {
  client: AskingClient;
  scopes: Scope[];
  address: string;
  device: string;
}

type Stage = { at: "code" } | { at: "consent"; code: string; device: Device } | { at: "end"; allowed: boolean };

interface DeviceFormProps {
  /** From the address; "" if there is none. */
  code: string;
  teamName: string;
}

/** The code of a device, and then what it asks for. A code that comes with the address is confirmed, too (RFC 8628, section 3.3.1). */
export function DeviceForm({ code: given, teamName }: DeviceFormProps) {
  const [stage, setStage] = useState<Stage>({ at: "code" });
  if (stage.at === "end") {
    return (
      <p role="status" className="text-pretty">
        {stage.allowed
          ? "The device has access. Go back to it: it goes on by itself in a few seconds. You can close this page."
          : "The device was turned away. You can close this page."}
      </p>
    );
  }
  if (stage.at === "code") {
    return (
      <CodeEntry
        given={given}
        onFound={(code, device) => {
          // Nobody should read it off the address bar, or send it on.
          window.history.replaceState(null, "", window.location.pathname);
          setStage({ at: "consent", code, device });
        }}
      />
    );
  }
  const { code, device } = stage;
  return (
    <div className="space-y-4">
      <h2 className="font-medium wrap-anywhere">Give {device.client.name} access?</h2>
      <ConsentDetails client={device.client} scopes={device.scopes} teamName={teamName}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <dt className="text-ink-soft">Code</dt>
          <dd className="font-mono">{code}</dd>
          <dt className="text-ink-soft">Device</dt>
          <dd className="wrap-anywhere">{device.device}</dd>
          <dt className="text-ink-soft">Address</dt>
          <dd className="wrap-anywhere">{device.address}</dd>
        </dl>
        <Warning>
          Did someone send you this code? Then deny it: whoever started this on their device gets access to your
          account.
        </Warning>
      </ConsentDetails>
      <ConsentForm
        onAllow={async () => {
          await callApi("approveDevice", { body: { user_code: code } });
          setStage({ at: "end", allowed: true });
        }}
        onDeny={async () => {
          await callApi("denyDevice", { body: { user_code: code } });
          setStage({ at: "end", allowed: false });
        }}
      />
    </div>
  );
}

function CodeEntry({ given, onFound }: { given: string; onFound: (code: string, device: Device) => void }) {
  const form = useForm({ defaultValues: { user_code: given } });
  const { errors, isSubmitting } = form.formState;
  const submit = submitForm(form, async ({ user_code: code }) =>
    onFound(code.trim().toUpperCase(), await callApi("findDevice", { body: { user_code: code } })),
  );
  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField
        required
        label="Code"
        error={errors.user_code?.message}
        hint="It’s on the device that you want to connect. Never enter a code that someone sent you."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("user_code", { required: "Enter the code." })}
            placeholder="WDJB-MJHT"
            className="font-mono uppercase"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            autoFocus
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting} className="w-full">
        Continue
      </Button>
    </form>
  );
}
