"use client";

import { useEffect, useRef } from "react";
import { Button } from "./button";

interface LeaveQuestionProps {
  text: string;
  stay: string;
  leave: string;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked in place before something is lost, where a dialog over a dialog would hide what it is about. */
export function LeaveQuestion({ text, stay, leave, onStay, onLeave }: LeaveQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.scrollIntoView({ block: "nearest" });
    question.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={question} role="alert" className="mt-5 rounded-lg border border-line bg-sunken p-4">
      <p className="text-pretty">{text}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="secondary" size="small" onClick={onStay}>
          {stay}
        </Button>
        <Button look="dangerQuiet" size="small" onClick={onLeave}>
          {leave}
        </Button>
      </div>
    </div>
  );
}
