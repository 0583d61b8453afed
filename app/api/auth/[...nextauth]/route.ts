import { answerNextAuth } from "@/lib/session/answer-next-auth";

// next-auth's own routes: one of the two places that do not go through `handle`.
export { answerNextAuth as GET, answerNextAuth as POST };
