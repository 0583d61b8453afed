"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { monogramShape } from "@/components/ui/monogram";
import { Picture } from "@/components/ui/picture";
import { messageOf } from "@/lib/browser/api-error";
import { uploadAsset } from "@/lib/browser/assets";
import { imageLimits, imageTypes } from "@/lib/contract/image-limits";
import { FieldError } from "./field-error";
import { isOwnImage } from "./own-image";

interface ImageFieldProps {
  label: string;
  /** The image's address; "" without one. */
  value: string;
  onChange: (value: string) => void;
  /** Things are square, people round. */
  shape: "square" | "round";
  /** What stands there without an image: the letters, `huge`. */
  fallback: ReactNode;
  /** What the form has against the value. */
  error?: string | undefined;
  /** While an image is on its way up: a form that is sent now would lack it. */
  onBusyChange?: (busy: boolean) => void;
}

/** A choice of an image, which is uploaded at once: the value is its address. */
export function ImageField({ label, value, onChange, shape, fallback, error, onBusyChange }: ImageFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<"idle" | "busy" | "done">("idle");
  const [failure, setFailure] = useState<string>();
  const wrong = failure ?? error;

  async function upload(file: File) {
    setFailure(undefined);
    setState("busy");
    onBusyChange?.(true);
    try {
      onChange(await uploadAsset(file));
      setState("done");
    } catch (thrown) {
      setFailure(messageOf(thrown));
      setState("idle");
    } finally {
      onBusyChange?.(false);
    }
  }

  function remove() {
    setFailure(undefined);
    setState("idle");
    onChange("");
    // The button that was pressed goes away.
    choose.current?.focus();
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <p id={`${id}-label`} className="text-sm font-medium">
        {label}
      </p>
      <div className="mt-1.5 flex items-center gap-4">
        <Picture
          src={isOwnImage(value) ? value : null}
          fallback={fallback}
          className={monogramShape("huge", shape === "round")}
        />
        <div className="min-w-0">
          <div className="flex flex-wrap gap-2">
            <Button ref={choose} look="secondary" pending={state === "busy"} onClick={() => input.current?.click()}>
              {value ? "Change image" : "Choose image"}
            </Button>
            {value && state !== "busy" && (
              <Button look="quiet" onClick={remove}>
                Remove
              </Button>
            )}
          </div>
          <p id={`${id}-hint`} className="mt-1.5 text-xs text-ink-soft">
            PNG, JPEG or WebP, up to {imageLimits.pixels / 1_000_000} megapixels. We shrink large files for you.
          </p>
        </div>
      </div>
      <div role="alert">{wrong && <FieldError id={`${id}-error`} message={wrong} />}</div>
      <p role="status" className="sr-only">
        {state === "busy" && "Uploading the image."}
        {state === "done" && "Image uploaded."}
      </p>
      <input
        ref={input}
        type="file"
        accept={imageTypes.join(",")}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void upload(file);
          // The same file again is a choice too.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
