import { z } from "zod";
import { text } from "./text";

/**
 * What an identity provider sends a browser back with, as it came.
 * @param issuer an example
 */
export const providerAnswer = (issuer: string) =>
  z.object({
    state: text(200).meta({ example: "kJ3xVq7Lr1" }),
    code: text(4_000).optional().meta({ example: "SplxlOBeZQQYbYS6WxSbIA" }),
    iss: text(500).optional().meta({ description: "RFC 9207.", example: issuer }),
    error: text(200).optional().meta({ description: "RFC 6749, section 4.1.2.1.", example: "access_denied" }),
  });
