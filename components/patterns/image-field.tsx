"use client";

import { useId, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { Label } from "@/components/ui/label";

interface ImageFieldProps {
  label: string;
  /** Its address, or "". */
  value: string;
  onChange: (value: string) => void;
  shape: "square" | "round";
  /** What stands in its place. */
  fallback: ReactNode;
}

/** A placeholder until the real one comes: a file input over `POST /assets`. */
export function ImageField({ label, value, onChange, shape, fallback }: ImageFieldProps) {
  const id = useId();
  const [error, setError] = useState<string>();

  async function upload(file: File | undefined) {
    if (!file) return;
    const response = await fetch("/api/assets", { method: "POST", headers: { "Content-Type": file.type }, body: file });
    if (!response.ok) return setError("This image could not be uploaded.");
    onChange(((await response.json()) as { url: string }).url);
  }

  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <div className="mt-1.5 flex items-center gap-4">
        {value ? (
          // eslint-disable-next-line @next/next/no-img-element
          <img
            src={value}
            alt=""
            className={cn("size-14 object-cover", shape === "round" ? "rounded-full" : "rounded-lg")}
          />
        ) : (
          fallback
        )}
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => void upload(event.target.files?.[0])}
          className="min-w-0 text-xs"
        />
        {value && (
          <Button look="quiet" size="small" onClick={() => onChange("")}>
            Remove
          </Button>
        )}
      </div>
      {error && <p className="mt-1.5 text-xs text-danger-ink">{error}</p>}
    </div>
  );
}
