import { AppError } from "@/lib/errors";
import type { Paper } from "../papers/paper-of";
import { whyNoXml } from "./why-no-xml";

/** @returns what whoever asks for XML that isn't there is told: why, and what there is instead */
export const noXml = (what: "invoice" | "credit note", paper: Paper): AppError =>
  new AppError("conflict", `This ${what} has no XML, because ${whyNoXml(paper)}. Use its PDF instead.`);
