import { answerNotFound } from "@/lib/http/route";

// Whatever is no endpoint: without this, Next answers with a page.
export const GET = answerNotFound;
export const POST = answerNotFound;
export const PUT = answerNotFound;
export const PATCH = answerNotFound;
export const DELETE = answerNotFound;
export const OPTIONS = answerNotFound;
