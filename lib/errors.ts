import type { Scope } from "./scopes";

/** Error code → HTTP status and the `errorType` of the documented error body. The only such map. */
export const errorCodes = {
  validation: { status: 400, errorType: "validation" },
  authentication: { status: 401, errorType: "authentication" },
  authorization: { status: 403, errorType: "authorization" },
  not_found: { status: 404, errorType: "not_found" },
  method_not_allowed: { status: 405, errorType: "validation" },
  conflict: { status: 409, errorType: "conflict" },
  /** A taken name: documented as a validation error, answered as the conflict it is. */
  taken: { status: 409, errorType: "validation" },
  precondition_failed: { status: 412, errorType: "conflict" },
  payload_too_large: { status: 413, errorType: "validation" },
  unsupported_media_type: { status: 415, errorType: "validation" },
  expectation_failed: { status: 417, errorType: "validation" },
  rate_limit: { status: 429, errorType: "rate_limit" },
  internal: { status: 500, errorType: "internal" },
  unavailable: { status: 503, errorType: "unavailable" },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Field name → message. What concerns no field stands under `message`. */
export type ErrorFields = Record<string, string>;

/** The error a use case throws. It knows no HTTP: `lib/http` maps the code. */
export class AppError extends Error {
  override name = "AppError";
  readonly fields: ErrorFields;

  /**
   * @param code what kind of error
   * @param fields a message per field, or one message for the whole
   * @param retryAfter seconds after which trying again makes sense
   * @param options with what caused it, for the log alone
   */
  constructor(
    readonly code: ErrorCode,
    fields: ErrorFields | string,
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(typeof fields === "string" ? fields : Object.values(fields).join(" "), options);
    this.fields = typeof fields === "string" ? { message: fields } : fields;
  }
}

/** RFC 6749, section 5.2, the errors of section 4.1.2.1 that a token endpoint may need, and the one that asks for a second factor. */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_scope"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "mfa_required"
  | "temporarily_unavailable"
  // RFC 8628, section 3.5.
  | "authorization_pending"
  | "slow_down"
  | "access_denied"
  | "expired_token"
  // RFC 6749, section 4.1.2.1.
  | "unsupported_response_type";

/** An error of `/login` or `/oauth/token`: carries RFC 6749's code beside the documented body. */
export class OAuthError extends AppError {
  override name = "OAuthError";

  constructor(
    readonly oauthCode: OAuthErrorCode,
    description: string,
    fields?: ErrorFields,
  ) {
    super(unauthenticated.has(oauthCode) ? "authentication" : "validation", fields ?? description);
  }
}

const unauthenticated = new Set<OAuthErrorCode>(["invalid_client", "mfa_required"]);

/** What a second factor can be shown by, as its field is called. */
export type MfaMethod = "otp" | "passkey" | "recovery_code";

/** The password was right, and the account has a second factor that hasn't been shown. No failure: half of a login. */
export class MfaRequired extends OAuthError {
  override name = "MfaRequired";

  /**
   * @param mfaToken with which the login goes on
   * @param methods what the account has to show
   */
  constructor(
    readonly mfaToken: string,
    readonly methods: readonly MfaMethod[],
  ) {
    super(
      "mfa_required",
      methods.includes("otp")
        ? "This account has a second factor. Send `mfa_token` with `otp` or `recovery_code`."
        : "This account's second factor is a passkey, which works only in the portal. Send `mfa_token` with `recovery_code`, or add an authenticator app in the portal.",
    );
  }
}

/** The 403 of somebody whose team requires a second factor that they don't have. Its field tells it from every other 403. */
export const secondFactorRequired = () =>
  new AppError("authorization", {
    second_factor: "Your team requires a second factor. Set one up to go on: POST /user/me/second-factor.",
  });

/** The 403 of a login that came through a team's provider, for what is the person's own. */
export const onlyForTheTeam = () =>
  new AppError("authorization", {
    login:
      "You logged in with your company account, which works for this team only. Log in with your password or a passkey to do this.",
  });

/** The 403 of a token whose scopes don't reach (RFC 6750, section 3.1). */
export class InsufficientScope extends AppError {
  override name = "InsufficientScope";

  /** @param scope what it takes; null where only a person may, for the reason given */
  constructor(
    readonly scope: Scope | null,
    reason = "",
  ) {
    super("authorization", {
      scope: scope ? `This takes the scope ${scope}.` : `Only a person who is logged in can do this. ${reason}`,
    });
  }
}

/**
 * The 403 of a login that takes a proof: that it is really its person who asks. Its field tells it from every other 403, and so does what RFC 9470,
 * section 3, has for it.
 */
export class StepUpRequired extends AppError {
  override name = "StepUpRequired";

  constructor() {
    super("authorization", {
      password: "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first.",
    });
  }
}

/** The 404 of whatever does not exist, or may not be seen: both must look the same. */
export const notFound = () => new AppError("not_found", "Not found.");
