/** Every kind of caller, in the order of the columns below. */
export const callers = [
  "owner",
  "admin",
  "appAdmin",
  "appDev",
  "outside",
  "stranger",
  "removed",
  "demoted",
  "elsewhere",
  "none",
  "service",
  "lacking",
] as const;

export type Caller = (typeof callers)[number];

/**
 * An independent copy of who may do what: the status of a well-formed call.
 *
 * outside: a developer of the team who is not on the application. stranger: another team's owner. removed, demoted: once an admin,
 * with a token from then. elsewhere: an owner of this team too, but with a token for another of theirs.
 *
 * lacking: an owner of the team without a second factor, while the team requires one.
 *
 * What takes a password gets a wrong one, so that 400 says "you may".
 */
const table = `
                                                    owner admin appAdmin appDev outside stranger removed demoted elsewhere none service lacking
POST /login                                         200   200   200      200    200     200      200     200     200       200  200      200
POST /oauth/token                                   200   200   200      200    200     200      200     200     200       200  200      200
POST /logout                                        200   200   200      200    200     200      401     200     200       401  401      200
POST /client                                        201   201   403      403    403     201      401     403     201       201  401      403
POST /client (trusted)                              201   403   403      403    403     201      401     403     201       401  401      403
GET /client                                         200   200   403      403    403     200      401     403     200       401  401      403
DELETE /client/:id                                  200   200   403      403    403     404      401     403     404       401  401      403
POST /client/:id/adopt                              409   403   403      403    403     404      401     403     404       401  401      403
POST /oauth/revoke                                  200   200   200      200    200     200      200     200     200       200  200      200
POST /oauth/introspect                              200   200   200      200    200     200      200     200     200       200  200      200
GET /service-account                                200   200   403      403    403     200      401     403     200       401  401      403
POST /service-account                               400   400   403      403    403     400      401     403     400       401  401      403
PATCH /service-account/:id                          400   400   403      403    403     404      401     403     404       401  401      403
DELETE /service-account/:id                         200   200   403      403    403     404      401     403     404       401  401      403
POST /service-account/:id/rotate                            400   400   403   403   403   404   401   403   404   401   401   403
DELETE /service-account/:id/old-secret                      200   200   403   403   403   404   401   403   404   401   401   403
GET /user/me/tokens                                 200   200   200      200    200     200      401     200     200       401  401      403
POST /user/me/tokens                                400   400   400      400    400     400      401     400     400       401  401      403
DELETE /user/me/tokens/:id                          200   404   404      404    404     404      401     404     404       401  401      403
POST /oauth/device_authorization                            200   200   200   200   200   200   200   200   200   200   200   200
POST /oauth/device                                          200   200   200   200   200   200   401   200   200   401   401   403
POST /oauth/device/approve                                  400   400   400   400   400   400   401   400   400   401   401   403
POST /oauth/device/deny                                     200   200   200   200   200   200   401   200   200   401   401   403
POST /oauth/authorize                                       400   400   400   400   400   400   401   400   400   401   401   403
GET /user/me/grants                                         200   200   200   200   200   200   401   200   200   401   401   403
DELETE /user/me/grants/:id                                  200   404   404   404   404   404   401   404   404   401   401   403
POST /verify-email                                  400   400   400      400    400     400      400     400     400       400  400      400
POST /forgot-password                               200   200   200      200    200     200      200     200     200       200  200      200
POST /reset-password                                400   400   400      400    400     400      400     400     400       400  400      400
POST /change-password                               400   400   400      400    400     400      401     400     400       401  401      403
PATCH /user/me/email                                400   400   400      400    400     400      401     400     400       401  401      403
GET /user/me/second-factor                          200   200   200      200    200     200      401     200     200       401  401      200
POST /user/me/second-factor                         400   400   400      400    400     400      401     400     400       401  401      400
POST /user/me/second-factor/confirm                 409   409   409      409    409     409      401     409     409       401  401      409
POST /user/me/second-factor/recovery-codes          400   400   400      400    400     400      401     400     400       401  401      400
DELETE /user/me/second-factor                       400   400   400      400    400     400      401     400     400       401  401      400
GET /user/me/passkeys                               200   200   200   200   200   200   401   200   200   401   401   200
POST /user/me/passkeys                              400   400   400   400   400   400   401   400   400   401   401   400
POST /user/me/passkeys/options                      400   400   400   400   400   400   401   400   400   401   401   400
POST /user/me/passkeys/challenge                    409   409   409   409   409   409   401   409   409   401   401   409
PATCH /user/me/passkeys/:id                         200   404   404   404   404   404   401   404   404   401   401   404
DELETE /user/me/passkeys/:id                        400   404   404   404   404   404   401   404   404   401   401   404
POST /user/me/proof                                 400   400   400   400   400   400   401   400   400   401   401   400
POST /user/me/proof/company                         409   409   409   409   409   409   401   409   409   401   401   403
POST /user/me/proof/challenge                       409   409   409   409   409   409   401   409   409   401   401   409
POST /session/passkey                               200   200   200   200   200   200   200   200   200   200   200   200
POST /session                                       200   200   200      200    200     200      200     200     200       200  200      200
POST /session/team                                  200   200   200      200    200     404      401     200     200       401  401      200
GET /user/me/sessions                               200   200   200      200    200     200      401     200     200       401  401      403
DELETE /user/me/sessions                            200   200   200      200    200     200      401     200     200       401  401      403
DELETE /user/me/sessions/:id                        200   404   404      404    404     404      401     404     404       401  401      403
POST /team (further)                                201   201   201      201    201     201      401     201     201       400  401      403
POST /team-exists                                   200   200   200      200    200     200      200     200     200       200  200      200
GET /team                                           200   200   200      200    200     200      401     200     200       401  401      403
GET /team/:id                                       200   200   200      200    200     404      401     200     200       401  401      403
PATCH /team/:id                                     200   200   403      403    403     404      401     403     404       401  401      403
DELETE /team/:id                                    400   403   403      403    403     404      401     403     404       401  401      403
POST /team/:id/transfer                             400   403   403      403    403     404      401     403     404       401  401      403
GET /team/:id/export                                200 403 403 403 403 404 401 403 404 401 401 403
GET /team/:id/sso                                   200 403 403 403 403 404 401 403 404 401 401 403
PUT /team/:id/sso                                   400 403 403 403 403 404 401 403 404 401 401 403
DELETE /team/:id/sso                                400 403 403 403 403 404 401 403 404 401 401 403
POST /team/:id/sso/domain                           404 403 403 403 403 404 401 403 404 401 401 403
POST /team/:id/sso/domain/mail                      404 403 403 403 403 404 401 403 404 401 401 403
POST /sso/domain                                    400 400 400 400 400 400 400 400 400 400 400 400
POST /session/sso                                   400 400 400 400 400 400 400 400 400 400 400 400
POST /session/sso/finish                            401 401 401 401 401 401 401 401 401 401 401 401
POST /session/external                              200 200 200 200 200 200 200 200 200 200 200 200
POST /session/external/finish                       401 401 401 401 401 401 401 401 401 401 401 401
GET /user/me/identities                             200 200 200 200 200 200 401 200 200 401 401 403
POST /user/me/identities                            400 400 400 400 400 400 401 400 400 401 401 403
DELETE /user/me/identities/:id                      400 404 404 404 404 404 401 404 404 401 401 403
POST /team/:id/add (developer)                      201   201   403      403    403     404      401     403     404       401  401      403
POST /team/:id/add (owner)                          201   403   403      403    403     404      401     403     404       401  401      403
DELETE /team/:id/user/:user_id (developer)          200   200   403      403    404     404      401     404     404       401  401      403
DELETE /team/:id/user/:user_id (owner)              200   403   403      404    404     404      401     404     404       401  401      403
DELETE /team/:id/user/:user_id (invited)            200   200   404      404    404     404      401     404     404       401  401      403
DELETE /team/:id/user/:user_id/sessions (developer) 400   400   403      403    403     404      401     403     404       401  401      403
DELETE /team/:id/user/:user_id/sessions (owner)     400   403   403      403    403     404      401     403     404       401  401      403
DELETE /team/:id/add/:user_id (developer)           200   200   403      403    404     404      401     404     404       401  401      403
POST /invite/:token/accept                          200   200   200      200    200     200      200     200     200       200  200      200
POST /invite/:token/cancel (token)                  200   200   200      200    200     200      401     200     200       200  401      403
POST /invite/:token/cancel (id)                     200   200   404      404    404     404      401     404     404       404  401      403
POST /resend-email                                  200   200   200      200    200     200      401     200     200       200  401      200
POST /user-exists                                   200   200   200      200    200     200      200     200     200       200  200      200
GET /user/me                                        200   200   200      200    200     200      401     200     200       401  401      200
DELETE /user/me                                     400   400   400      400    400     400      401     400     400       401  401      403
GET /user/me/export                                 200   200   200      200    200     200      401     200     200       401  401      403
GET /user                                           200   200   200      200    200     200      401     200     200       401  401      403
GET /user/:id (developer)                           200   200   200      200    404     404      401     404     404       401  401      403
GET /user/:id (owner)                               200   200   200      404    404     404      401     404     404       401  401      403
GET /user/:id (invited)                             200   200   404      404    404     404      401     404     404       401  401      403
GET /user/:id/applications                          200   200   403      404    404     404      401     404     404       401  401      403
PATCH /user/:id (role)                              200   200   403      403    404     404      401     404     404       401  401      403
PATCH /user/:id (makeOwner)                         200   403   403      403    404     404      401     404     404       401  401      403
PATCH /user/:id (name)                              403   403   403      403    404     404      401     404     404       401  401      403
PATCH /user/:id (password)                          200   200   403      403    404     404      401     404     404       401  401      403
GET /application                                    200   200   200      200    200     200      401     200     200       401  401      403
POST /application                                   201   201   201      201    201     201      401     201     201       401  401      403
GET /application/:id                                200   200   200      200    404     404      401     404     404       401  401      403
PATCH /application/:id                              200   200   200      403    404     404      401     404     404       401  401      403
DELETE /application/:id                             200   200   200      403    404     404      401     404     404       401  401      403
GET /application/:id/users                          200   200   200      200    404     404      401     404     404       401  401      403
POST /application/:id/user                          201   201   201      403    404     404      401     404     404       401  401      403
POST /application/:id/users/:user_id                201   201   201      403    404     404      401     404     404       401  401      403
PATCH /application/:id/users/:user_id (developer)   200   200   200      403    404     404      401     404     404       401  401      403
DELETE /application/:id/users/:user_id (developer)  200   200   200      403    404     404      401     404     404       401  401      403
GET /application/:id/creds                          200   200   200      200    404     404      401     404     404       401  401      403
POST /application/:id/creds (sandbox)               201   201   201      201    404     404      401     404     404       401  401      403
POST /application/:id/creds (production)            201   201   201      403    404     404      401     404     404       401  401      403
PATCH /application/:id/creds (sandbox)              200   200   200      200    404     404      401     404     404       401  401      403
PATCH /application/:id/creds (production)           200   200   200      403    404     404      401     404     404       401  401      403
GET /application/:id/creds/:creds_id (sandbox)      200   200   200      200    404     404      401     404     404       401  401      403
GET /application/:id/creds/:creds_id (production)   200   200   200      200    404     404      401     404     404       401  401      403
GET /application/:id/creds/:creds_id/refusals       200   200   200      200    404     404      401     404     404       401  401      403
PATCH /application/:id/creds/:creds_id (sandbox)    200   200   200      200    404     404      401     404     404       401  401      403
PATCH /application/:id/creds/:creds_id (production) 200   200   200      403    404     404      401     404     404       401  401      403
POST /application/:id/creds/:creds_id/rotate (sandbox)      200 200 200  200    404     404      401     404     404       401  401      403
POST /application/:id/creds/:creds_id/rotate (production)   200 200 200  403    404     404      401     404     404       401  401      403
GET /application/:id/creds/:creds_id/rotation       200   200   200      200    404     404      401     404     404       401  401      403
POST /application/:id/creds/:creds_id/rotation/finish (sandbox)    409 409 409 409 404 404 401 404 404 401 401 403
POST /application/:id/creds/:creds_id/rotation/finish (production) 409 409 409 403 404 404 401 404 404 401 401 403
POST /application/:id/creds/:creds_id/rotation/undo (sandbox)      409 409 409 409 404 404 401 404 404 401 401 403
POST /application/:id/creds/:creds_id/rotation/undo (production)   409 409 409 403 404 404 401 404 404 401 401 403
POST /application/:id/creds/:creds_id/leaked (sandbox)      200 200 200  200    404     404      401     404     404       401  401      403
POST /application/:id/creds/:creds_id/leaked (production)   200 200 200  403    404     404      401     404     404       401  401      403
DELETE /application/:id/creds/:creds_id (sandbox)           200 200 200  200    404     404      401     404     404       401  401      403
DELETE /application/:id/creds/:creds_id (production)        200 200 200  403    404     404      401     404     404       401  401      403
GET /key-safety                                     200   200   200      200    200     200      401     200     200       401  401      403
POST /creds/check                                   200   200   200      200    200     200      200     200     200       200  200      200
POST /creds/verify                                  401   401   401      401    401     401      401     401     401       401  200      401
POST /creds/verify/batch                            401   401   401      401    401     401      401     401     401       401  200      401
POST /usage                                         401   401   401      401    401     401      401     401     401       401  202      401
GET /team/:id/monitoring                            200   200   200      200    200     404      401     200     404       401  401      403
GET /application/:id/monitoring                     200   200   200      200    404     404      401     404     404       401  401      403
GET /dashboard                                      200   200   200      200    200     200      401     200     200       401  401      403
GET /billing/prices                                 200   200   200      200    200     200      401     200     200       401  401      403
GET /team/:id/billing/upcoming                      200   200   403      403    403     404      401     403     404       401  401      403
GET /billing/invoice                                200   200   403      403    403     200      401     403     200       401  401      403
GET /billing/invoice/:id                            200   200   403      403    403     404      401     403     404       401  401      403
GET /billing/invoice/:id/pdf                            200   200   403      403    403     404      401     403     404       401  401      403
GET /billing/invoice/:id/xml                            200   200   403      403    403     404      401     403     404       401  401      403
GET /billing/credit-note/:id/pdf                        200   200   403      403    403     404      401     403     404       401  401      403
GET /billing/credit-note/:id/xml                        200   200   403      403    403     404      401     403     404       401  401      403
POST /billing/invoice/:id/pay                       409   409   403      403    403     404      401     403     404       401  401      403
POST /billing/invoice/:id/send                      409   409   403      403    403     404      401     403     404       401  401      403
GET /billing/methods                                200   200   403      403    403     200      401     403     200       401  401      403
POST /billing/methods                               201   201   403      403    403     201      401     403     201       401  401      403
DELETE /billing/methods/:id                         200   200   403      403    403     404      401     403     404       401  401      403
POST /billing/methods/:id/default                   200   200   403      403    403     404      401     403     404       401  401      403
POST /billing/checkout                              201   201   403      403    403     201      401     403     201       401  401      403
POST /billing/setup-intent                          201   201   403      403    403     201      401     403     201       401  401      403
GET /billing/budgets                                200   200   403      403    403     200      401     403     200       401  401      403
PUT /billing/budgets                                200   200   403      403    403     200      401     403     200       401  401      403
PUT /billing/budgets (hardStop)                     400   403   403      403    403     400      401     403     400       401  401      403
GET /team/:id/billing/details                       200   200   403      403    403     404      401     403     404       401  401      403
PATCH /team/:id/billing/details                     200   200   403      403    403     404      401     403     404       401  401      403
GET /operator/invoice/:number                           401   401   401      401    401     401      401     401     401       401  401      401
POST /operator/credit-note                             401   401   401      401    401     401      401     401     401       401  401      401
GET /operator/credit-note/:id                           401   401   401      401    401     401      401     401     401       401  401      401
GET /operator/reconciliation                            401   401   401      401    401     401      401     401     401       401  401      401
POST /operator/reconciliation                           401   401   401      401    401     401      401     401     401       401  401      401
POST /assets                                        201   201   201      201    201     201      401     201     201       401  401      403
GET /assets/:id                                     200   200   200      200    200     200      200     200     200       200  200      200
GET /audit-log                                      200   200   403      403    403     200      401     403     200       401  401      403
GET /health                                         200   200   200      200    200     200      200     200     200       200  200      200
GET /ready                                          200   200   200      200    200     200      200     200     200       200  200      200
GET /openapi.json                                   200   200   200      200    200     200      200     200     200       200  200      200
`;

interface Row {
  /** As it stands in the table. */
  title: string;
  /** Method and path: what is declared. */
  endpoint: string;
  method: string;
  path: string;
  variant: string;
  expected: Record<Caller, number>;
}

export const rows: Row[] = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const match = /^((\w+) (\S+))(?: \((\w+)\))?\s+((?:\d{3}\s*)+)$/.exec(line);
    if (!match) throw new Error(`Not a row: ${line}`);
    const [, endpoint = "", method = "", path = "", variant = "", statuses = ""] = match;
    const numbers = statuses.trim().split(/\s+/).map(Number);
    const expected = Object.fromEntries(callers.map((caller, column) => [caller, numbers[column]]));
    const title = variant ? `${endpoint} (${variant})` : endpoint;
    return { title, endpoint, method, path, variant, expected: expected as Record<Caller, number> };
  });
