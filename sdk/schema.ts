// Made from the OpenAPI document by `npm run sdk`. Don't edit.
export interface paths {
    "/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change password
         * @description Ends your other logins. Only for people who are logged in: no scope opens it.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your team's clients
         * @description The clients created with an access token for this team, oldest first. Only for people who are logged in: no scope opens it.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Generate client credentials
         * @description Registers a client of this API. Anyone can do this if `trusted` is false. Only a logged-in owner can create a trusted client, and it requires their password. The client then belongs to the team, and all owners get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a client
         * @description Ends all logins made through the client. `id` is its ID or its `client_id`. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt a trusted client
         * @description Makes you, an owner, responsible for this trusted client of your team. Do this to get a suspended client working again. It requires your password, and all owners get an email. `id` is the client's ID or its `client_id`. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["adoptClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot password
         * @description Emails a link to choose a new password if the address has an account. The response is the same if it doesn't. A team's trusted client also gets the token if the user is in that team only and isn't an owner, as long as an owner is responsible for the client. This goes into the audit log, and all owners get an email.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description The OAuth 2 password grant (RFC 6749, section 4.3). Takes JSON or a form. The client authenticates in the body or by HTTP Basic. If the account has two-factor authentication, the right password alone gets 401 with the error `mfa_required` and an `mfa_token`: call again with `mfa_token` and `otp` (or `recovery_code`), or send `otp` with the password to begin with. `mfa_methods` says what the account has. A passkey works only in the portal: with nothing else, send a `recovery_code`.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the login this token belongs to, for every team it was used with. Only for people who are logged in: no scope opens it.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/device_authorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the device flow
         * @description For a program that can't open a browser or receive a redirect (RFC 8628): show `user_code` and `verification_uri`, then call `POST /oauth/token` with the `device_code` every `interval` seconds until the person has decided. Takes JSON or a form. A public client sends its `client_id` alone.
         */
        post: operations["authorizeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a token
         * @description Says whether a token works, for whom and how long (RFC 7662). A client can look up its own tokens. Everything else is `{"active": false}`, whatever the reason.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends a token (RFC 7009): a refresh token with its whole login or grant, an access token alone. A client can revoke its own tokens. Anyone who holds a personal access token can revoke it, without a client. A token that's unknown, or another client's, gets 200 as well.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token
         * @description Returns a new access token and refresh token. Each refresh token works only once (RFC 6749, section 6). You can leave out `grant_type`. A client that a person gave access sends `authorization_code` with the `code` and its `code_verifier` (RFC 7636), or `urn:ietf:params:oauth:grant-type:device_code` with the `device_code` (RFC 8628), and gets tokens with the scopes it asked for. A public client sends its `client_id` alone. `password` works too, so a client library can use this as its only token endpoint. It may then answer `mfa_required`, as `POST /login` does; a refresh token never takes a code. A service account uses `client_credentials` (section 4.4): it gets an access token for an hour and no refresh token, with all of its scopes, or those you name in `scope`.
         */
        post: operations["exchangeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset password
         * @description Takes the token from the link we emailed. Confirms the address, ends all logins, and unlinks Google and GitHub.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your passkeys
         * @description Passkeys work in the portal: as a second factor, and to log in without a password. Programs log in with a password and a code. Only for people who are logged in: no scope opens it.
         */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Add a passkey
         * @description Takes what the browser has made. From now on, logging in takes a second factor. If this is your first one, you get ten recovery codes. You can have up to 20 passkeys. Only for people who are logged in: no scope opens it.
         */
        post: operations["createPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description It no longer logs you in. Takes your password, and a code or one of your passkeys. With your last second factor, your recovery codes stop working; while one of your teams requires a second factor, you can't remove that. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /**
         * Rename a passkey
         * @description Only you see the name. Only for people who are logged in: no scope opens it.
         */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/user/me/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to show a passkey
         * @description Returns what the browser needs to ask for one of your passkeys, in place of a code where a change of your second factor takes one. For five minutes, one call and this login only. Only for people who are logged in: no scope opens it.
         */
        post: operations["challengePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description Returns what the browser needs to make one, for five minutes and this login only. Takes your password, and if you have a second factor already, a code or one of your passkeys. Your email address must be confirmed. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm it's you
         * @description Takes your password or one of your passkeys. For the next 10 minutes, this login can do what otherwise takes your password with each call. It's about this login alone: refreshing its tokens and switching teams keep the proof, a new login begins without one. It ends at once when your password changes, when you log out, or when you remove that passkey. A wrong one counts as a failed login. Only for people who are logged in: no scope opens it.
         */
        post: operations["createProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/proof/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to confirm it's you with a passkey
         * @description Returns what the browser needs to ask for one of your passkeys, for `POST /user/me/proof` alone. For five minutes, one proof and this login only. Only for people who are logged in: no scope opens it.
         */
        post: operations["challengeProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/proof/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to confirm it's you with your company account
         * @description For portal logins that came through a team's provider, in place of `POST /user/me/proof`. Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes, as `POST /session/sso` does. The provider asks the person to log in again, and has to say when they did (`auth_time`); `POST /session/sso/finish` then keeps the proof. Only for people who are logged in: no scope opens it.
         */
        post: operations["beginCompanyProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your second factor
         * @description Whether two-factor authentication is on for your account, since when, and how many recovery codes are left. Only for people who are logged in: no scope opens it.
         */
        get: operations["getSecondFactor"];
        put?: never;
        /**
         * Begin to turn on two-factor authentication
         * @description Returns a key for an authenticator app, shown only once: as text, and as the address that apps read from a QR code. Nothing changes until you confirm it with a code, within an hour. If you begin again, the earlier key is void. If you have passkeys already, it takes one of them, or a recovery code. Your email address must be confirmed. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["beginSecondFactor"];
        /**
         * Remove your authenticator app
         * @description Takes your password, and a code from your app, a recovery code or a passkey. If you have no passkeys, two-factor authentication is off then, and recovery codes stop working. Resetting your password doesn't turn it off. While one of your teams requires a second factor, you can't. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on two-factor authentication
         * @description Takes a code from the app that has the key. From now on, logging in requires a code. If this is your first second factor, returns ten recovery codes for when you don't have the app. Your other logins stay. Only for people who are logged in: no scope opens it.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description Returns ten new codes; earlier ones stop working. Takes your password, and a code from your app, a recovery code or a passkey. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an email address
         * @description Takes the token from the link we emailed. Works once. If you're logged in to the same account, this also shows that the owner of the address chose its password. Only for people who are logged in: no scope opens it.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service accounts
         * @description Your team's service accounts, oldest first. Those that have expired are listed until you delete them. Only for people who are logged in: no scope opens it.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Create a service account
         * @description Makes an identity for a script or an agent, which belongs to your team. It gets access tokens from `POST /oauth/token` with `grant_type=client_credentials` (RFC 6749, section 4.4), and acts as an admin would, within its scopes. It never does what only people do. Takes your password. A team can have up to 100. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-account/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a service account
         * @description Its secret and its access tokens stop working at once. What it did stays in the audit log under its name. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change a service account
         * @description Changes what you send. Scopes and addresses count at once, for tokens that it has already, too. Takes your password. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        patch: operations["updateServiceAccount"];
        trace?: never;
    };
    "/service-account/{id}/old-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop a service account's old secret
         * @description Ends the overlap of a rotation now: only the current secret works from then on. All access tokens stop, since any of them may have been given for the old one. Only for people who are logged in: no scope opens it.
         */
        delete: operations["endOldSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-account/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a service account a new secret
         * @description Returns a new secret, shown only once. The current secret keeps working until the overlap ends; one from an earlier rotation stops now. Takes your password. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["rotateServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your personal access tokens
         * @description Those for the team you act for, oldest first. One that has expired is listed for 30 days. Only for people who are logged in: no scope opens it.
         */
        get: operations["listPersonalTokens"];
        put?: never;
        /**
         * Create a personal access token
         * @description A bearer token for a program of your own, for the team you act for. It does what its scopes say, and never more than you may yourself at that moment. It ends when you leave the team, delete your account or get a new password. Takes your password. You can have up to 50 for each team. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["createPersonalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a personal access token
         * @description It stops working at once. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deletePersonalToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client access
         * @description What the portal's consent page calls when you agree (RFC 6749, section 4.1, with PKCE). Clients don't call it: they send your browser to the page `/oauth/authorize`. Takes your password, or a proof of the last ten minutes. The code in the answer works once, for 60 seconds. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["authorizeClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a device by its code
         * @description What the portal shows you before you let a device in (RFC 8628, section 3.3). You can try 20 codes in 10 minutes. Only for people who are logged in: no scope opens it.
         */
        post: operations["findDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/device/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a device in
         * @description The device that shows the code gets tokens to act for you on the team you act for, within the scopes it asked for. Takes your password, or a proof of the last ten minutes. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["approveDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/device/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a device away
         * @description The device that shows the code is told that you said no. Only for people who are logged in: no scope opens it.
         */
        post: operations["denyDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clients you gave access
         * @description The clients that can act for you on the team you act for, oldest first. Only for people who are logged in: no scope opens it.
         */
        get: operations["listClientGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a client's access
         * @description Its access and refresh tokens stop working at once. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteClientGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the portal
         * @description The portal's login page calls this to set its cookie. Calls that don't come from a page of the portal are refused. Programs log in with `POST /login`. A second factor is asked for and shown as there. A passkey works, too: with `mfa_token`, or alone, in place of everything else.
         */
        post: operations["openPortalSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/external": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to log in to the portal with Google or GitHub
         * @description Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes. Calls that don't come from a page of the portal are refused.
         */
        post: operations["beginExternal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/external/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the portal with Google or GitHub, or link an account
         * @description Takes what the browser was sent back with, as it came. Works once. Whoever began to log in gets the portal's cookie; an account with a second factor answers `mfa_required`, as after a password. Whoever began to link an account has linked it, in the login that they began in. An account that nobody has linked logs in only the person whose confirmed address it has, and only if Google gives out that address (gmail.com, or a Workspace's own domain). Calls that don't come from a page of the portal are refused. Only for people who are logged in: no scope opens it.
         */
        post: operations["finishExternal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to log in to the portal with a passkey
         * @description Returns what the browser needs to ask for one, for five minutes and one login. With `mfa_token`, for the account that has shown its password; without, for any. Calls that don't come from a page of the portal are refused.
         */
        post: operations["beginPasskeyLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch team
         * @description Starts a new session under the same login for another of your teams, without a password. Returns new tokens if you call with a bearer token, and sets a new cookie for the portal. Only for people who are logged in: no scope opens it.
         */
        post: operations["switchTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/user/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a member's sessions
         * @description Logs a member out of your team on every device and API client, for example after they lost a laptop. Their personal access tokens and the clients they gave access end for your team, too. They stay a member and can log in again; their sessions in other teams go on. Only an owner can do this to an owner. Takes your password. For your own sessions, use `DELETE /user/me/sessions`. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["endMemberSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description One for each device or API client you're logged in with, most recently used first. Only for people who are logged in: no scope opens it.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Revoke all your other sessions
         * @description Ends all your logins except the one you're calling with. Only for people who are logged in: no scope opens it.
         */
        delete: operations["revokeOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke one of your sessions
         * @description Ends the login of that device or client. Revoking the session you're calling with logs you out. Only for people who are logged in: no scope opens it.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current team
         * @description The team your token acts for. A service account or a personal access token needs the scope `team:read`.
         */
        get: operations["getCurrentTeam"];
        put?: never;
        /**
         * Create a team
         * @description Signs up a team with its owner. If you're logged in, send only `team_name` to create another team. Only for people who are logged in: no scope opens it.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a team name is taken
         * @description Names that differ only in case, width or spacing count as the same.
         */
        post: operations["teamExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of your teams
         * @description Works for any team you're in, whichever one your token acts for. A service account or a personal access token needs the scope `team:read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description This is permanent and requires your password. The team's applications and their credentials stop working right away. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Update a team
         * @description Changes the fields you send: `name`, or `team_name` instead, and `second_factor_required`. All other fields are read-only and ignored. With `second_factor_required`, members without a second factor may only set one up from then on, in logins they already have, too: any other call gets 403 on `second_factor`. They get an email. To change it takes your password. To turn it on, you need a second factor yourself. When it's turned off, all owners get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/team/{id}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user
         * @description Without `password`, emails an invite that works for seven days. A person who already has an account is asked to join with it. With `password`, creates an active user whose address is unconfirmed. Only an owner can add an owner, and it takes their own password: as `password`, which sends an invite, or as `current_password` next to the new user's `password`. All owners then get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["addTeamUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/add/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user, by the other path
         * @description Ends the user's membership, their roles on the team's applications and their sessions in the team. If they're only invited, cancels the invite. Anyone can leave, except the last owner. Removing an owner, including yourself, requires your password, and all owners get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["removeTeamUserByAdd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a team's data
         * @description Everything we keep about the team, for its owners: settings, people, applications, keys without their secrets, billing, usage by month, and the audit log, which notes the export. It has up to 100 invoices and up to 10,000 items of every other list; `truncated` names the lists that have more, which you can read page by page. Usage by the hour or day is in the CSV of `GET /team/{id}/monitoring`. Members' own tokens, sessions and grants aren't in it: they're in each member's own export. Only for people who are logged in: no scope opens it.
         */
        get: operations["exportTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a team
         * @description Makes another active member an owner and you an admin. Takes your password. All owners get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["transferTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description Ends the user's membership, their roles on the team's applications and their sessions in the team. If they're only invited, cancels the invite. Anyone can leave, except the last owner. Removing an owner, including yourself, requires your password, and all owners get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["removeTeamUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to log in to the portal with a company account
         * @description Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes. Which provider it is follows from the address's domain. Calls that don't come from a page of the portal are refused.
         */
        post: operations["beginSso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sso/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the portal with a company account
         * @description Takes what the provider sent the browser back with, as it came, and sets the portal's cookie; or, after `POST /user/me/proof/company`, keeps the proof. Works once. Calls that don't come from a page of the portal are refused. Only for people who are logged in: no scope opens it.
         */
        post: operations["finishSso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sso/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the domain as its postmaster
         * @description Takes the token from the link we emailed to postmaster.
         */
        post: operations["confirmTeamDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the team's identity provider
         * @description Where people of your team's domain log in with their company account (OpenID Connect). Only owners see it. Only for people who are logged in: no scope opens it.
         */
        get: operations["getTeamSso"];
        /**
         * Set the team's identity provider
         * @description Takes your password. You can leave out `client_secret` to keep the one there is. With another issuer, client ID or domain, everyone who logged in through the provider is logged out; with another domain, you prove that first. People log in with an address of the domain that the provider calls verified (`email_verified`). If they have an account with that address, it must be confirmed; otherwise, they get one, with the default role. People you've removed from the team don't come back this way. A login through the provider acts for this team only, and can't change the person's account. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        put: operations["setTeamSso"];
        post?: never;
        /**
         * Remove the team's identity provider
         * @description Logs out everyone who logged in through it. They stay on the team, and can set a password by `POST /forgot-password`. Takes your password. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteTeamSso"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/sso/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove the domain
         * @description Looks for the TXT record. From then on, people can log in through the provider. Only one team can prove a domain. Only for people who are logged in: no scope opens it.
         */
        post: operations["proveTeamDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/sso/domain/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove the domain by email
         * @description Emails a link to postmaster at the domain. Whoever gets that confirms it with one click; a TXT record isn't needed then. The link works for a day, and only the latest. Only for people who are logged in: no scope opens it.
         */
        post: operations["mailTeamDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invite/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invite
         * @description Takes the token from the link we emailed. If you're new, choose a password. If you have an account, send its password. If someone else set that password, or the address was never confirmed, choose a new one: this also ends all logins.
         */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invite/{token}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an invite
         * @description The invited person uses the token to decline. An owner or admin of the team uses the `invite_id` to cancel. Only for people who are logged in: no scope opens it.
         */
        post: operations["cancelInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resend-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend a user's invite
         * @description Emails an address its pending invites and its confirmation again, with new links. Earlier links keep working until they expire or one of them is used. The response is the same for any address. Only an owner or admin of the team can renew an expired invite. An expired invite to become an owner can't be renewed: create a new one. Only for people who are logged in: no scope opens it.
         */
        post: operations["resendEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Team owners and admins see everyone, including invited people. Application admins see all active members. Everyone else sees themselves and the people they share an application with. A service account or a personal access token needs the scope `members:read`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether an address has an account
         * @description An address that was only invited doesn't have an account yet.
         */
        post: operations["userExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Works for any user you can see in the list of users. A service account or a personal access token needs the scope `members:read`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes only the fields you send: all of them, or none if one is refused. You can only change your own profile. `password`: change your own by also sending `old_password`. An owner or admin can set the password of a lower-ranked member who isn't in any other team. `role`: an owner or admin can change it, but never to one above their own. Making someone an owner, or changing an owner's role, takes your own password: as `current_password`, or as `password` if that isn't a new one. All owners then get an email. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/user/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's applications
         * @description The applications they were added to, with their role. You can list your own. Owners and admins can list everyone's. A service account or a personal access token needs the scope `members:read`.
         */
        get: operations["listUserApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Your profile, your role in the team your token acts for, and all teams you're on. Only for people who are logged in: no scope opens it.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete your account
         * @description This is permanent and requires your password. You can't delete your account while you're the last owner of a team with other people in it. A team with nobody else in it is deleted with your account. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deleteCurrentUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your email address
         * @description Takes effect when you confirm the new address with the link we email to it. The old address gets a notice. Only for people who are logged in: no scope opens it.
         */
        patch: operations["changeEmail"];
        trace?: never;
    };
    "/user/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export your data
         * @description Everything we keep about you. Only for people who are logged in: no scope opens it.
         */
        get: operations["exportCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your linked accounts
         * @description The accounts elsewhere that log you in to the portal. Only for people who are logged in: no scope opens it.
         */
        get: operations["listIdentities"];
        put?: never;
        /**
         * Begin to link a Google or GitHub account
         * @description Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes and in this login: `POST /session/external/finish` then links the account. It logs you in from then on, in place of your password; a second factor is asked for as before. We email you about it. Your email address must be confirmed. Takes your password. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        post: operations["beginLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink a Google or GitHub account
         * @description Ends all logins that came by it, also the one you're calling with if it did. We email you about it. Takes your password. If you have none, choose one by `POST /forgot-password`, which also unlinks both. `POST /user/me/proof` in the last 10 minutes does in place of your password. Only for people who are logged in: no scope opens it.
         */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Team owners and admins see all applications. Everyone else sees the ones they were added to. A service account or a personal access token needs the scope `applications:read`.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description A developer who creates an application becomes its admin. A service account or a personal access token needs the scope `applications:write`.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an application
         * @description Works for any application you can see in the list of applications. A service account or a personal access token needs the scope `applications:read`.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description This is permanent, and its credentials stop working right away. Usage so far is still billed. A service account or a personal access token needs the scope `applications:write`.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Update an application
         * @description Changes only the fields you send. Returns an array with one application. A service account or a personal access token needs the scope `applications:write`.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/application/{id}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to an application, with the user ID in the body
         * @description The user must be an active member of the team. Team owners and admins already have access. A service account or a personal access token needs the scope `applications:write`.
         */
        post: operations["addApplicationUserByBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an application's users
         * @description Lists the members who were added to the application. Team owners and admins see every application without being added. A service account or a personal access token needs the scope `applications:read`.
         */
        get: operations["listApplicationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to an application
         * @description The user must be an active member of the team. Team owners and admins already have access. A service account or a personal access token needs the scope `applications:write`.
         */
        post: operations["addApplicationUser"];
        /**
         * Remove a user from an application
         * @description The user, the application and its credentials aren't deleted. A service account or a personal access token needs the scope `applications:write`.
         */
        delete: operations["removeApplicationUser"];
        options?: never;
        head?: never;
        /**
         * Change a user's role on an application
         * @description Works for users who were added to the application. A service account or a personal access token needs the scope `applications:write`.
         */
        patch: operations["updateApplicationUser"];
        trace?: never;
    };
    "/application/{id}/creds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credentials
         * @description The application's credentials, oldest first, without their secrets. A service account or a personal access token needs the scope `credentials:read`.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Generate credentials
         * @description Creates client credentials for the Communication API. Anyone on the application can create sandbox credentials. Only its admins can create production credentials, which takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. The secret is shown only once. You can also send a policy, which says until when, from where and for what they work. Without one, nothing limits them. `POST /user/me/proof` in the last 10 minutes does in place of your password. A service account or a personal access token needs the scope `credentials:write`.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename credentials, with their ID in the body
         * @description Say which credentials by `id` or `client_id`. If the application has only one set, you can leave both out. A service account or a personal access token needs the scope `credentials:write`.
         */
        patch: operations["updateNamedCredential"];
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get credentials
         * @description Doesn't include the secret: we keep only its last four characters. A service account or a personal access token needs the scope `credentials:read`.
         */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        /**
         * Delete credentials
         * @description They stop working right away. A service account or a personal access token needs the scope `credentials:write`.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        /**
         * Update credentials
         * @description Changes only the fields you send: the label, and the policy, which says whether, from where and for what the credentials work. A change holds for every verification that begins after the response. To change the policy of production credentials takes your password if your login is more than 10 minutes old, unless you only disable them. `POST /user/me/proof` in the last 10 minutes does in place of your password. A service account or a personal access token needs the scope `credentials:write`.
         */
        patch: operations["updateCredential"];
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/leaked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a secret was leaked
         * @description All secrets of these credentials stop right away. The team's owners and admins and the application's admins get an email. Rotate the credentials to get a new secret for the same client ID. A service account or a personal access token needs the scope `credentials:write`.
         */
        post: operations["reportLeakedCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get recent refusals
         * @description Why the credentials were refused in the last seven days although their secret was right, most recent reason first. It's up to a few seconds behind. A service account or a personal access token needs the scope `credentials:read`.
         */
        get: operations["getRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a secret
         * @description Returns a new secret, shown only once. The current secret keeps working until the overlap ends, and an older secret that still works stops now. If nothing has used or checked the current secret, it's the other way around: the current secret stops now, and the older one keeps working. For production credentials, it takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. Send `If-Match` to rotate only if nobody else has rotated it in the meantime. `POST /user/me/proof` in the last 10 minutes does in place of your password. A service account or a personal access token needs the scope `credentials:write`.
         */
        post: operations["rotateCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what still uses the old secret
         * @description After a rotation with an overlap: the logins with the old secret, hour by hour and by address, and whether it's safe to revoke it. `safe_to_revoke` is true if nothing has ever used the old secret (`never_used`), or if nothing has used it for 24 hours while the new one is in use (`quiet`). Otherwise, it was used in the last 24 hours (`in_use`), or nothing has used the new secret yet (`new_secret_unused`). Logins are counted within seconds. A service account or a personal access token needs the scope `credentials:read`.
         */
        get: operations["getRotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/rotation/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the old secret
         * @description Ends the overlap now: the old secret stops right away, and only the new one works. With `If-Match`, only if nobody has rotated the secret in the meantime. If no old secret works anymore, you get 409. A service account or a personal access token needs the scope `credentials:write`.
         */
        post: operations["finishRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/creds/{creds_id}/rotation/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a rotation
         * @description While the overlap lasts: the new secret stops right away, and the old one is the current secret again, without an end. For production credentials, it takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. With `If-Match`, only if nobody has rotated the secret in the meantime. If no old secret works anymore, you get 409. `POST /user/me/proof` in the last 10 minutes does in place of your password. A service account or a personal access token needs the scope `credentials:write`.
         */
        post: operations["undoRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creds/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check credentials
         * @description Tells you whether credentials for the Communication API work right now. You don't need an access token. Send the credentials as JSON, or by HTTP Basic without a body. For wrong, deleted or expired credentials, the response is only `active: false`. For correct credentials that are disabled or expired, that an unpaid invoice or a budget has stopped, or that don't work from your address, it also says what they belong to, and why they don't work. A check doesn't count as usage or as the last use.
         */
        post: operations["checkCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key-safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find keys to look at
         * @description The working credentials of all applications you can see, where something deserves a look: `maker_left`: the person who made one of their secrets has left the team; `many_networks`: they were used from more than 20 networks (/24 of IPv4, /48 of IPv6) in the last 30 days, and no addresses limit them; `never_used`: nothing has used them, and they're more than 7 days old; `idle`: nothing has used them for 90 days; `no_expiry`: they never expire. If you're logged in, you also get your own personal access tokens that are `never_used` or `idle`, and owners and admins get service accounts that are, or whose `maker_left`. Keys with the most pressing findings come first, up to 100. A service account or a personal access token needs the scope `credentials:read`.
         */
        get: operations["getKeySafety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image
         * @description For an application's icon or a person's avatar. Send the image itself: PNG, JPEG or WebP, up to 512 KiB and 51 million pixels, and at most 16,384 pixels on a side. We re-encode it without its metadata, at most 512 pixels wide and high. A team can keep up to 1,000 images. A service account or a personal access token needs the scope `applications:write`.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an image
         * @description Anyone who knows the image's URL can open it. The URL can't be guessed.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit log
         * @description A log of everything that happened on this team, newest first. A service account or a personal access token needs the scope `audit:read`.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/{id}/monitoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an application's usage
         * @description By day or hour (UTC), for up to 366 days, including the first and the last. Send `Accept: text/csv` to get the series as CSV. Add `breakdown=true` to get the series of its parts. A service account or a personal access token needs the scope `usage:read`.
         */
        get: operations["getApplicationMonitoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the dashboard
         * @description An overview of everything you're allowed to see. Only for people who are logged in: no scope opens it.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/monitoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team's usage
         * @description By day or hour (UTC), for up to 366 days, including the first and the last. Developers see only the usage of their own applications. Send `Accept: text/csv` to get the series as CSV. Add `breakdown=true` to get the series of its parts. A service account or a personal access token needs the scope `usage:read`.
         */
        get: operations["getTeamMonitoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get budgets
         * @description The monthly limits, with warnings at 50%, 80% and 100%. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getBudgets"];
        /**
         * Set budgets
         * @description Replaces all budgets. Only an owner can turn the hard stop on or off. To turn it on, send the team's name as `confirm`. A service account or a personal access token needs the scope `billing:write`.
         */
        put: operations["setBudgets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a card on Stripe's page
         * @description Opens a Stripe Checkout session that only saves a card. Coming back from it doesn't change anything by itself. Only for people who are logged in: no scope opens it.
         */
        post: operations["createCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credit-note/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a credit note as a PDF
         * @description The credit note as it was issued. Its invoice lists it under `credit_notes`. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getCreditNotePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credit-note/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a credit note as XML
         * @description As for invoices: the file inside its PDF. It names the invoice that it corrects. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getCreditNoteXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all invoices
         * @description The invoices for the team's closed months, newest first. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one invoice
         * @description Includes its lines and payments. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an invoice
         * @description Tries again to charge an open or overdue invoice to the default payment method. Only for people who are logged in: no scope opens it.
         */
        post: operations["payInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice as a PDF
         * @description The invoice as it was issued: the same file each time. What was paid, refunded or credited since isn't on it. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice again
         * @description Only for an invoice that needs attention, once you've corrected what its `problem` says. Only for people who are logged in: no scope opens it.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoice/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice as XML
         * @description The invoice as it was issued, for software that reads invoices: a UN/CEFACT Cross Industry Invoice by EN 16931, as in Factur-X and ZUGFeRD. The same file each time, and the one inside the PDF. If `has_xml` is false, the response is 409 and says why. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getInvoiceXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get billing methods
         * @description The team's cards, oldest first. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Create billing method
         * @description Takes what Stripe gave you for a card, so we never see its number. The first card becomes the default. Only for people who are logged in: no scope opens it.
         */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete billing method
         * @description If it was the default, another card becomes the default. Only for people who are logged in: no scope opens it.
         */
        delete: operations["deletePaymentMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/methods/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a billing method the default
         * @description Invoices are charged to it from now on. Only for people who are logged in: no scope opens it.
         */
        post: operations["setDefaultPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current prices
         * @description What each metric costs this month. Tiers are graduated: each price applies only to the units within its tier. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["listPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/setup-intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a card with Stripe Elements
         * @description Creates a SetupIntent. Stripe's form in the browser confirms it with its secret. Only for people who are logged in: no scope opens it.
         */
        post: operations["createSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{id}/billing/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get billing details
         * @description What appears on the team's invoices, and who else gets emails about them. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getBillingDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change billing details
         * @description Fields you don't send stay the same. Null clears a field. An address is replaced as a whole. A service account or a personal access token needs the scope `billing:write`.
         */
        patch: operations["updateBillingDetails"];
        trace?: never;
    };
    "/team/{id}/billing/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get upcoming invoice
         * @description The current month as it would be billed right now, from the usage reported so far. It can't be paid yet. A service account or a personal access token needs the scope `billing:read`.
         */
        get: operations["getUpcomingInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creds/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify credentials
         * @description The Communication API calls this on each login. Send the address that the login comes from and the scopes it needs, so that the credentials' policy can be applied.
         */
        post: operations["verifyCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creds/verify/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify several credentials
         * @description Verifies up to 100 pairs of credentials with one call, for logins that arrive at the same time. Each pair has its own result, in the order of the request. A malformed pair isn't active, and doesn't affect the others. Don't send a client ID of more than 200 characters or a secret of more than 500: it can't be active, and a body of more than 512 KiB is refused as a whole.
         */
        post: operations["verifyCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report usage
         * @description Takes a batch of events. Accepted events are durable, and each ID only ever counts once: if you're not sure a batch got through, send it again. A bad event is rejected with its index, and the others are kept.
         */
        post: operations["reportUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/credit-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit an invoice
         * @description Credits all or a part of an invoice, and refunds what was paid of it. You choose its `id`: sending the same one again makes no second one. Stripe is asked right after the response: get the credit note to see whether it was issued.
         */
        post: operations["createCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/credit-note/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a credit note
         * @description Says whether Stripe has issued it, and what became of the amount.
         */
        get: operations["getCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/invoice/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an invoice of any team
         * @description By the number that stands on it: with all of its credit notes, and whose it is.
         */
        get: operations["findInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reconciliations
         * @description The last 30 of each kind, newest first: what was compared, what had drifted apart, and what healed it. Both run every night.
         */
        get: operations["listReconciliations"];
        put?: never;
        /**
         * Reconcile now
         * @description Starts both kinds right after the response. One that waits already isn't started a second time.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process is alive
         * @description Doesn't check dependencies, such as the database.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description The OpenAPI 3.1 document of this API.
         */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the server is ready
         * @description Checks the database and its migrations. For load balancers: send calls here only while this returns 200.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Every error has this shape. */
        Error: {
            /** @enum {string} */
            errorType: "validation" | "authentication" | "authorization" | "not_found" | "conflict" | "rate_limit" | "internal" | "unavailable";
            /**
             * @description A message for each field, or a single one under `message`.
             * @example {
             *       "name": "Must be set."
             *     }
             */
            response: {
                [key: string]: string;
            };
            /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            request_id: string;
        };
        /** @description The shape every error has, plus the error fields of RFC 6749. */
        OAuthError: {
            /** @enum {string} */
            errorType: "validation" | "authentication" | "authorization" | "not_found" | "conflict" | "rate_limit" | "internal" | "unavailable";
            /**
             * @description A message for each field, or a single one under `message`.
             * @example {
             *       "name": "Must be set."
             *     }
             */
            response: {
                [key: string]: string;
            };
            /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            request_id: string;
            /**
             * @description As in RFC 6749, section 5.2.
             * @example invalid_grant
             */
            error: string;
            /** @example Wrong email address or password. */
            error_description: string;
            /**
             * @description With `mfa_required` alone: what the login goes on with.
             * @example dbf_mfa_1ZQ9wLk3TnB0cRf5Hx8sVd
             */
            mfa_token?: string;
            /** @description With `mfa_required` alone: what the account can go on with. A passkey works only in the portal. */
            mfa_methods?: ("otp" | "passkey" | "recovery_code")[];
        };
        PasswordChanged: {
            /** @enum {string} */
            status: "Successfully changed password";
        };
        Client: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example my-app-name */
            name: string;
            /**
             * Format: uri
             * @example https://example.com/callback
             */
            redirectURI: string;
            /** @example false */
            trusted: boolean;
            /**
             * @description That it has no secret. Only there for a client that has none.
             * @example false
             */
            public?: boolean;
            /**
             * @description For a trusted client: whether the owner responsible for it is no longer an owner, or stopped being one in between. A suspended client still logs people in, but we don't show it any tokens until an owner adopts it.
             * @example false
             */
            suspended: boolean;
            /** @example mgmt_4fTq9Zk2Lw8 */
            client_id: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string | null;
            /**
             * Format: date-time
             * @description Accurate to the day.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
        };
        NewClient: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example my-app-name */
            name: string;
            /**
             * Format: uri
             * @example https://example.com/callback
             */
            redirectURI: string;
            /** @example false */
            trusted: boolean;
            /** @example mgmt_4fTq9Zk2Lw8 */
            client_id: string;
            /**
             * @description That it has no secret. Only there for a client that has none.
             * @example false
             */
            public?: boolean;
            /**
             * @description Shown only once. Empty for a public client, which has none.
             * @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc
             */
            client_secret: string;
        };
        Ok: {
            /** @enum {string} */
            status: "ok";
        };
        ForgotPassword: {
            /** @example ada@example.com */
            email: string;
            /**
             * @description For trusted clients only.
             * @example dbf_reset_aKHZZQ4K9sqRxjI
             */
            token?: string;
        };
        GrantedTokens: {
            /**
             * @description Seconds, as a string.
             * @example 3600
             */
            expires_in: string;
            /** @example dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi */
            refresh_token: string;
            /** @example dbf_at_igOv9fOJPt3bCAdWkaRFs7M */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /**
             * @description The scope you were granted. Only present if you asked for a `scope`.
             * @example management
             */
            scope?: string;
        };
        DeviceAuthorization: {
            /** @example dbf_dc_igOv9fOJPt3bCAdWkaRFs7M */
            device_code: string;
            /** @example WDJB-MJHT */
            user_code: string;
            /**
             * Format: uri
             * @example https://developers.example.com/device
             */
            verification_uri: string;
            /**
             * Format: uri
             * @description The same with the code in it, for a QR code. The person still confirms it.
             * @example https://developers.example.com/device?user_code=WDJB-MJHT
             */
            verification_uri_complete: string;
            /**
             * Format: int32
             * @description Seconds.
             * @example 600
             */
            expires_in: number;
            /**
             * Format: int32
             * @description Seconds to wait between two polls.
             * @example 5
             */
            interval: number;
        };
        Introspection: {
            /** @example true */
            active: boolean;
            /** @example applications:read usage:read */
            scope?: string;
            /** @example service_4fTq9Zk2Lw8 */
            client_id?: string;
            /** @enum {string} */
            token_type?: "bearer";
            /**
             * Format: int64
             * @description Seconds since 1970.
             * @example 1795512600
             */
            exp?: number;
            /**
             * @description The ID of the person or the service account.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            sub?: string;
            /**
             * @description The team it acts for.
             * @example 0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a
             */
            team_id?: string;
        };
        Revoked: Record<string, never>;
        GrantTokens: {
            /** @example dbf_gt_igOv9fOJPt3bCAdWkaRFs7M */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /**
             * Format: int32
             * @description Seconds.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description What the token may do.
             * @example applications:read usage:read
             */
            scope: string;
            /** @example dbf_gr_GJF4NCZLm4DQNZzLTLIuLUi */
            refresh_token: string;
        };
        ServiceToken: {
            /** @example dbf_st_igOv9fOJPt3bCAdWkaRFs7M */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /**
             * Format: int32
             * @description Seconds.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description What the token may do.
             * @example applications:read usage:read
             */
            scope: string;
        };
        PasswordReset: {
            /** @enum {string} */
            status: "Successfully reset password";
        };
        Passkey: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My laptop */
            name: string;
            /** @description Whether it's kept in an account, such as a password manager. */
            synced: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
        };
        AddedPasskey: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My laptop */
            name: string;
            /** @description Whether it's kept in an account, such as a password manager. */
            synced: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /** @description Ten codes, shown only once, with your first second factor. Empty if you have one already. */
            recovery_codes: string[];
        };
        /** @description The answer of `navigator.credentials.get`, with its bytes in base64url. */
        PasskeyAnswer: {
            /** @example AAECAwQFBgcICQoLDA0ODw */
            id: string;
            /** @example AAECAwQFBgcICQoLDA0ODw */
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            response: {
                /** @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0 */
                clientDataJSON: string;
                /** @example SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA */
                authenticatorData: string;
                /** @example MEUCIQ */
                signature: string;
                /** @example AZOh8HxOfSqbHF8uim1MOw */
                userHandle?: string | null;
            };
        };
        /** @description What `PublicKeyCredential.parseRequestOptionsFromJSON` takes. */
        PasskeyRequestOptions: {
            /** @example developers.debrief.com */
            rpId: string;
            /** @example vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE */
            challenge: string;
            /**
             * Format: int32
             * @example 300000
             */
            timeout: number;
            allowCredentials?: {
                /** @example AAECAwQFBgcICQoLDA0ODw */
                id: string;
                /** @enum {string} */
                type: "public-key";
                transports?: string[];
            }[];
            /** @enum {string} */
            userVerification: "required";
        };
        /** @description What `PublicKeyCredential.parseCreationOptionsFromJSON` takes. */
        PasskeyCreationOptions: {
            rp: {
                /** @example developers.debrief.com */
                id: string;
                /** @example Debrief */
                name: string;
            };
            user: {
                /** @example AZOh8HxOfSqbHF8uim1MOw */
                id: string;
                /** @example ada@example.com */
                name: string;
                /** @example Ada Lovelace */
                displayName: string;
            };
            /** @example vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE */
            challenge: string;
            pubKeyCredParams: {
                /** @enum {string} */
                type: "public-key";
                /**
                 * Format: int32
                 * @example -7
                 */
                alg: number;
            }[];
            /**
             * Format: int32
             * @example 300000
             */
            timeout: number;
            /** @enum {string} */
            attestation: "none";
            excludeCredentials: {
                /** @example AAECAwQFBgcICQoLDA0ODw */
                id: string;
                /** @enum {string} */
                type: "public-key";
                transports?: string[];
            }[];
            authenticatorSelection: {
                /** @enum {string} */
                residentKey: "required";
                requireResidentKey: boolean;
                /** @enum {string} */
                userVerification: "required";
            };
        };
        Proof: {
            /**
             * Format: date-time
             * @description Until when the proof holds.
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
        };
        SsoRedirect: {
            /** @example https://id.example.com/authorize?client_id=debrief-portal */
            url: string;
        };
        SecondFactor: {
            /** @description Whether logging in requires a second factor. */
            enabled: boolean;
            /**
             * @description `totp`: codes from an authenticator app (RFC 6238). `passkey`: passkeys alone, which work in the portal only.
             * @enum {string|null}
             */
            kind: "totp" | "passkey" | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            since: string | null;
            /**
             * Format: int32
             * @example 0
             */
            passkeys: number;
            /**
             * Format: int32
             * @example 10
             */
            recovery_codes_left: number;
        };
        SecondFactorKey: {
            /**
             * @description 160 bits in base32.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description Show it as a QR code.
             * @example otpauth://totp/Debrief:ada%40example.com?issuer=Debrief&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30
             */
            uri: string;
        };
        RecoveryCodes: {
            /** @description Ten codes, shown only once. Each of them works once in place of a code from the app. Empty if you have some already. */
            recovery_codes: string[];
        };
        ServiceAccount: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Deployment */
            name: string;
            /** @example service_4fTq9Zk2Lw8 */
            client_id: string;
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * @description The addresses and networks (CIDR) it may be used from. Empty means anywhere.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            addresses: string[];
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string;
            /**
             * Format: date-time
             * @description Accurate to five minutes.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before the current one works, too. Null if it doesn't.
             * @example null
             */
            old_secret_expires_at: string | null;
        };
        NewServiceAccount: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Deployment */
            name: string;
            /** @example service_4fTq9Zk2Lw8 */
            client_id: string;
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * @description The addresses and networks (CIDR) it may be used from. Empty means anywhere.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            addresses: string[];
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string;
            /**
             * Format: date-time
             * @description Accurate to five minutes.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before the current one works, too. Null if it doesn't.
             * @example null
             */
            old_secret_expires_at: string | null;
            /**
             * @description Shown only once.
             * @example dbf_service_aKHZZQ4K9sqRxjIiJerNuZc
             */
            client_secret: string;
        };
        PersonalToken: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My laptop */
            name: string;
            /**
             * @description The last four characters of the token.
             * @example bQ7r
             */
            hint: string;
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Accurate to five minutes.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
        };
        NewPersonalToken: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My laptop */
            name: string;
            /**
             * @description The last four characters of the token.
             * @example bQ7r
             */
            hint: string;
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Accurate to five minutes.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * @description Shown only once.
             * @example dbf_pat_aKHZZQ4K9sqRxjIiJerNuZc
             */
            token: string;
        };
        Authorization: {
            /**
             * @description Where the browser goes: the redirect URI, with `code`, `state` and `iss` (RFC 9207).
             * @example https://example.com/callback?code=dbf_ac_igOv9fOJPt3bCAdWkaRFs7M&state=af0ifjsldkj
             */
            redirect_to: string;
        };
        WaitingDevice: {
            client: {
                /** @example my-app-name */
                name: string;
                /**
                 * @description The team that registered the client. Null if nobody was logged in: then its name may be anyone's.
                 * @example Acme
                 */
                publisher: string | null;
                /**
                 * @description Whether that's the team you act for.
                 * @example false
                 */
                is_own: boolean;
            };
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * @description Where the device is.
             * @example 203.0.113.7
             */
            address: string;
            /**
             * @description What its user agent says it is.
             * @example debrief-cli
             */
            device: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
        };
        ClientGrant: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            client: {
                /** @example my-app-name */
                name: string;
                /** @example mgmt_4fTq9Zk2Lw8 */
                client_id: string;
            };
            /**
             * @example [
             *       "applications:read",
             *       "usage:read"
             *     ]
             */
            scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
            /**
             * @description Where the client got its first token from.
             * @example 203.0.113.7
             */
            address: string;
            /**
             * @description What its user agent says it is.
             * @example debrief-cli
             */
            device: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description 90 days after you gave it access: then it has to ask you again.
             * @example 2026-11-24T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description Accurate to five minutes.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
        };
        ExternalRedirect: {
            /** @example https://accounts.google.com/o/oauth2/v2/auth?client_id=debrief-portal */
            url: string;
        };
        ExternalFinished: {
            /**
             * @description Whether you're logged in now, or the account is linked.
             * @example in
             * @enum {string}
             */
            status: "in" | "linked";
        };
        Tokens: {
            /**
             * @description Seconds, as a string.
             * @example 3600
             */
            expires_in: string;
            /** @example dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi */
            refresh_token: string;
            /** @example dbf_at_igOv9fOJPt3bCAdWkaRFs7M */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
        };
        Session: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description The API client you logged in with. Null for the portal.
             * @example my-app-name
             */
            client: string | null;
            /** @example 203.0.113.7 */
            address: string;
            /** @example curl/8.11.0 */
            user_agent: string | null;
            /** @description The teams it has acted for. */
            teams: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My Example Team */
                team_name: string;
            }[];
            /** @description Whether it's the session you're calling with. */
            current: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string;
        };
        Team: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My Example Team */
            team_name: string;
            /** @example ada@example.com */
            email: string;
            /**
             * @description Your role on this team.
             * @enum {string}
             */
            role: "owner" | "admin" | "developer";
            /**
             * @description Whether members need a second factor. Those without one may only set one up.
             * @example false
             */
            second_factor_required: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
        };
        NewTeam: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example My Example Team */
            team_name: string;
        };
        Exists: {
            exists: boolean;
        };
        AddedUser: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada */
            first_name: string;
            /** @example Lovelace */
            last_name: string;
            /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            avatar: string | null;
            /** @example I do things */
            bio: string;
            /** @enum {string} */
            role: "owner" | "admin" | "developer";
            /** @enum {string} */
            status: "active" | "invited";
            /**
             * @description Whether logging in takes a second factor. Only for owners and admins, about active members.
             * @example false
             */
            second_factor?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description The ID of the invite, while it's pending.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            invite_id?: string;
        };
        TeamExport: {
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            exported_at: string;
            /**
             * @description The lists that have more than is here.
             * @example [
             *       "audit_log"
             *     ]
             */
            truncated: ("users" | "former_members" | "company_accounts" | "applications" | "application_users" | "credentials" | "clients" | "service_accounts" | "deleted" | "invoices" | "usage" | "audit_log")[];
            team: components["schemas"]["Team"];
            single_sign_on: components["schemas"]["TeamSso"];
            billing_details: components["schemas"]["BillingDetails"];
            payment_methods: components["schemas"]["PaymentMethod"][];
            budgets: components["schemas"]["Budgets"];
            /** @description Members, and people who are invited. */
            users: components["schemas"]["User"][];
            /** @description People who were members. We keep no names or addresses of them here. */
            former_members: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                left_at: string;
            }[];
            /** @description Who is who at your identity provider. */
            company_accounts: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
                /** @example https://id.example.com */
                issuer: string;
                /**
                 * @description What your provider calls them.
                 * @example 248289761001
                 */
                subject: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string;
            }[];
            applications: components["schemas"]["Application"][];
            /** @description The members who were added to applications. */
            application_users: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                application_id: string;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
                /** @enum {string} */
                role: "admin" | "developer";
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                added_at: string;
            }[];
            credentials: components["schemas"]["ExportedCredential"][];
            clients: components["schemas"]["Client"][];
            service_accounts: components["schemas"]["ServiceAccount"][];
            /** @description What was deleted, but is still kept because usage or the audit log refers to it. */
            deleted: {
                /** @enum {string} */
                type: "application" | "credential" | "service_account";
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Support chat */
                name: string;
                /**
                 * @description Empty for all but applications.
                 * @example Answers customers
                 */
                description: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                deleted_at: string;
            }[];
            /** @description With their credit notes. Newest first. */
            invoices: components["schemas"]["Invoice"][];
            /** @description By month and application, newest first. */
            usage: {
                /**
                 * Format: date
                 * @description Its first day.
                 * @example 2026-11-01
                 */
                month: string;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                application_id: string;
                /** @enum {string} */
                environment: "sandbox" | "production";
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
            }[];
            /** @description Newest first. */
            audit_log: components["schemas"]["AuditEvent"][];
            /**
             * Format: int64
             * @description How many entries the audit log has.
             * @example 182
             */
            audit_log_total: number;
        };
        TeamSso: {
            /**
             * @description Register this with your provider, as the only place it sends people back to.
             * @example https://developers.debrief.com/login/return
             */
            redirect_uri: string;
            /** @description Null if the team has none. The client secret is never shown. */
            provider: {
                /** @example https://id.example.com */
                issuer: string;
                /** @example debrief-portal */
                client_id: string;
                /**
                 * @description The role of people who log in for the first time.
                 * @enum {string}
                 */
                default_role: "admin" | "developer";
                /** @description Whether everyone but owners has to log in through it. Tokens and service accounts work as before. */
                required: boolean;
                /**
                 * @description It logs in people with addresses of this domain only.
                 * @example example.com
                 */
                domain: string;
                /**
                 * Format: date-time
                 * @description Null until you've proven the domain: nobody can log in before.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                domain_proven_at: string | null;
                /**
                 * @description Where the TXT record goes.
                 * @example _debrief.example.com
                 */
                txt_name: string;
                /**
                 * @description What it says.
                 * @example debrief-domain=4fTq9Zk2Lw8
                 */
                txt_value: string;
            } | null;
        };
        BillingDetails: {
            /**
             * @description Gets the same billing emails as owners.
             * @example ap@example.com
             */
            contact_email: string | null;
            /** @example Northwind Telecom Ltd */
            name: string | null;
            /** @example DE136695976 */
            vat_id: string | null;
            /**
             * @description Whether owners and the billing contact get an email for each paid invoice.
             * @example true
             */
            receipts: boolean;
            address: {
                /**
                 * @default null
                 * @example 12 Harbour Street
                 */
                line1?: string | null;
                /**
                 * @default null
                 * @example 3rd floor
                 */
                line2?: string | null;
                /**
                 * @default null
                 * @example 20457
                 */
                postal_code?: string | null;
                /**
                 * @default null
                 * @example Hamburg
                 */
                city?: string | null;
                /**
                 * @default null
                 * @example Hamburg
                 */
                state?: string | null;
                /**
                 * @default null
                 * @example DE
                 */
                country?: string | null;
            } | null;
        };
        PaymentMethod: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example visa */
            brand: string;
            /** @example 4242 */
            last4: string;
            /**
             * Format: int32
             * @example 12
             */
            exp_month: number;
            /**
             * Format: int32
             * @example 2029
             */
            exp_year: number;
            is_default: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
        };
        Budgets: {
            /**
             * Format: int64
             * @description Null if the team has no budget.
             * @example 50000
             */
            team: number | null;
            /**
             * @description By application ID.
             * @example {
             *       "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
             *     }
             */
            applications: {
                [key: string]: number;
            };
            /** @description Whether production credentials stop working when a budget is used up, until the end of the month. */
            hard_stop: boolean;
        };
        User: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada */
            first_name: string;
            /** @example Lovelace */
            last_name: string;
            /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            avatar: string | null;
            /** @example I do things */
            bio: string;
            /** @enum {string} */
            role: "owner" | "admin" | "developer";
            /** @enum {string} */
            status: "active" | "invited";
            /**
             * @description Whether logging in takes a second factor. Only for owners and admins, about active members.
             * @example false
             */
            second_factor?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
        };
        Application: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Support chat */
            name: string;
            /** @example Chat on our help pages. */
            description: string;
            /** @example your_icon.jpg */
            icon: string;
            /**
             * @description Your role on this application. Team owners and admins count as admin.
             * @enum {string}
             */
            role: "admin" | "developer";
            /** @description The environments it has credentials for. */
            environments: ("sandbox" | "production")[];
            /**
             * Format: date-time
             * @description When one of its credentials was last verified.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: int64
             * @description API requests in the last seven days (UTC), including today, in both environments.
             * @example 12480
             */
            requests_last_7_days: number;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
        };
        ExportedCredential: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Web server */
            label: string;
            /** @enum {string} */
            environment: "sandbox" | "production";
            /** @example sandbox_4fTq9Zk2Lw8 */
            client_id: string;
            /** @example 7xQw */
            secret_hint: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * @description Whether they work at all. Active credentials can still be refused for an address, a scope, a rate or a budget.
             * @enum {string}
             */
            status: "active" | "disabled" | "expired";
            /**
             * @description Whether they're turned off. Disabled credentials don't work, and can be enabled again.
             * @example false
             */
            disabled: boolean;
            /**
             * Format: date-time
             * @description When they stop working. Null for never.
             * @example null
             */
            expires_at: string | null;
            /**
             * @description The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::7"
             *     ]
             */
            allowed_addresses: string[];
            /**
             * @description The only scopes that they work for. Empty for all.
             * @example [
             *       "chat",
             *       "calls"
             *     ]
             */
            scopes: string[];
            /**
             * Format: int32
             * @description How many times a minute they can be verified. Null for no limit.
             * @example 600
             */
            rate_per_minute: number | null;
            /** @description The secrets that haven't expired, newest first. */
            secrets: components["schemas"]["CredentialSecret"][];
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            application_id: string;
        };
        CredentialSecret: {
            /**
             * @description The last four characters.
             * @example 7xQw
             */
            hint: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Null for the current secret; the end of the overlap for a rotated one.
             * @example null
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When this secret was last checked with `POST /creds/check`, to the minute. A check doesn't count as use.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_checked_at: string | null;
        };
        Invoice: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            period_start: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             * @example 2026-11-30
             */
            period_end: string;
            /**
             * @description ISO 4217, in lowercase.
             * @example usd
             */
            currency: string;
            lines: components["schemas"]["InvoiceLine"][];
            /** @description How the team's units were split across tiers. */
            tiers: components["schemas"]["RatedTier"][];
            /**
             * Format: int64
             * @description Before tax, in minor units.
             * @example 12480
             */
            subtotal: number;
            /**
             * @description Follows from the country and VAT ID in the billing details. Null if no tax is charged on any invoice, and while `tax_pending`.
             * @example null
             */
            tax: {
                /** @example VAT */
                name: string;
                /**
                 * @description `reverse_charge` if the customer is a business in another country, such as one of the EU, and owes the tax there; `outside_scope` if we charge none where the customer is; `exempt` if the customer or our service isn't taxed there.
                 * @enum {string}
                 */
                treatment: "standard" | "reverse_charge" | "outside_scope" | "exempt";
                /**
                 * @description The country whose tax applies (ISO 3166-1).
                 * @example DE
                 */
                country: string;
                /**
                 * @description In percent: an exact decimal, as a string. Of several taxes, what their rates add up to; if they're on different parts of the amount, what the tax is of all of it.
                 * @example 19
                 */
                rate: string;
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
                /**
                 * @description Tax by tax, if there are several, such as a state's and a city's, or if it's on a part of the amount. Otherwise empty.
                 * @example []
                 */
                parts: components["schemas"]["TaxPart"][];
                /**
                 * @description What the law wants invoices to say about it.
                 * @example null
                 */
                note: string | null;
            } | null;
            /**
             * @description True if tax is calculated when the invoice is issued, and isn't known yet: until then, `total` is what it comes to before tax.
             * @example false
             */
            tax_pending: boolean;
            /**
             * Format: int64
             * @description Including tax, in minor units. Before tax while `tax_pending`.
             * @example 12480
             */
            total: number;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Null until the invoice is sent.
             * @example NWT-0007
             */
            number: string | null;
            /**
             * Format: int32
             * @description Which of `parts` this is, counted from 1.
             * @example 1
             */
            part: number;
            /**
             * Format: int32
             * @description How many invoices the month has: more than one if it comes to more than can be charged at once ($999,999.99).
             * @example 1
             */
            parts: number;
            /**
             * @description `needs_attention` if Stripe refuses it: `problem` says why. Correct that, and send it again.
             * @enum {string}
             */
            status: "open" | "needs_attention" | "paid" | "past_due" | "uncollectible" | "void";
            /**
             * @description Why Stripe refuses this invoice, in Stripe's words, or in ours if you can do something about it. Null unless it needs attention.
             * @example null
             */
            problem: string | null;
            /** @description Who the invoice is for, as it was when the invoice was issued. Changing the billing details later doesn't change it. */
            buyer: {
                /** @example Northwind Telecom Ltd */
                name: string;
                /** @example DE136695976 */
                vat_id: string | null;
                address: {
                    /**
                     * @default null
                     * @example 12 Harbour Street
                     */
                    line1?: string | null;
                    /**
                     * @default null
                     * @example 3rd floor
                     */
                    line2?: string | null;
                    /**
                     * @default null
                     * @example 20457
                     */
                    postal_code?: string | null;
                    /**
                     * @default null
                     * @example Hamburg
                     */
                    city?: string | null;
                    /**
                     * @default null
                     * @example Hamburg
                     */
                    state?: string | null;
                    /**
                     * @default null
                     * @example DE
                     */
                    country?: string | null;
                } | null;
            };
            /**
             * @description Who issued the invoice, as it was then: name, address and tax number, line by line.
             * @example [
             *       "Debrief",
             *       "developers.debrief.com"
             *     ]
             */
            seller: string[];
            /** @description Whether there's an e-invoice at `GET /billing/invoice/{id}/xml`: not before it has a number, nor without a country in the billing details. */
            has_xml: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            issued_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            due_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            paid_at: string | null;
            /**
             * Format: int64
             * @description What is collected of the total, in minor units: less what credit notes and the customer's credit take off it.
             * @example 12480
             */
            amount_due: number;
            /**
             * Format: int64
             * @description What was paid, in minor units, including what was refunded later.
             * @example 12480
             */
            amount_paid: number;
            /**
             * Format: int64
             * @description What is left to pay, in minor units.
             * @example 0
             */
            amount_remaining: number;
            /**
             * Format: int64
             * @description What a bank is moving right now, such as a debit that takes some days, in minor units.
             * @example 0
             */
            amount_pending: number;
            /**
             * Format: int64
             * @description What credit notes come to, in minor units.
             * @example 0
             */
            amount_credited: number;
            /**
             * Format: int64
             * @description What was taken from the customer's credit with us, in minor units. Negative if they owed something from before.
             * @example 0
             */
            balance_applied: number;
            /**
             * Format: int64
             * @description What was given back, in minor units.
             * @example 0
             */
            amount_refunded: number;
            /**
             * @description Whether what was paid was refunded. A refunded invoice stays `paid`.
             * @example none
             * @enum {string}
             */
            refund_status: "none" | "partial" | "full";
            /**
             * @description What the card's holder has disputed at their bank, if anything.
             * @example null
             */
            dispute: {
                /**
                 * @description `open` while the bank decides; `won` if the payment stands, `lost` if it was returned, `closed` if it came to nothing.
                 * @example open
                 * @enum {string}
                 */
                status: "open" | "won" | "lost" | "closed";
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
            } | null;
            /**
             * Format: uri
             * @description Where it can be seen and paid. Works for a day at least, and expires some time later: get the invoice again for a new one. In a list, null if it may have expired.
             * @example https://invoice.stripe.com/i/acct_1/test_1
             */
            hosted_invoice_url: string | null;
            /**
             * Format: uri
             * @description Stripe's PDF. Expires as `hosted_invoice_url` does; our own is at `GET /billing/invoice/{id}/pdf`.
             * @example https://pay.stripe.com/invoice/acct_1/test_1/pdf
             */
            pdf_url: string | null;
            /** @description The reminders that were sent because it wasn't paid in time, oldest first. */
            reminders: {
                /**
                 * Format: int32
                 * @description How many days after the due date it was sent.
                 * @example 3
                 */
                days: number;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                sent_at: string;
            }[];
            /**
             * @description What happens if it still isn't paid after the last reminder. Null if nothing does, or if nothing is left to pay.
             * @example null
             */
            after_reminders: {
                /**
                 * @description `warn` if a person on our side takes over; `stop` if the team's production credentials stop working until the invoice is paid.
                 * @example stop
                 * @enum {string}
                 */
                action: "warn" | "stop";
                /**
                 * Format: date-time
                 * @description When it happens, at the earliest, or when it did: a week after the last reminder.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description Whether it has happened.
                 * @example false
                 */
                in_effect: boolean;
            } | null;
            /** @description What was credited, oldest first. */
            credit_notes: components["schemas"]["CreditNote"][];
            payments: {
                /**
                 * @description `processing` while a bank moves it, which takes some days.
                 * @enum {string}
                 */
                status: "succeeded" | "failed" | "requires_action" | "processing";
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
                /**
                 * Format: int64
                 * @description What was given back of it, in minor units.
                 * @example 0
                 */
                amount_refunded: number;
                /** @example null */
                failure_message: string | null;
                /**
                 * @description The card that was charged or declined, if Stripe says which.
                 * @example null
                 */
                card: {
                    /** @example visa */
                    brand: string;
                    /** @example 4242 */
                    last4: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
            }[];
        };
        InvoiceLine: {
            /** @enum {string} */
            kind: "usage" | "late_usage" | "carried_forward";
            /** @example Support chat: Messages */
            description: string;
            /**
             * Format: date
             * @description The month this line is for. For late usage, an earlier month.
             * @example 2026-11-01
             */
            month: string;
            /**
             * Format: uuid
             * @description Null if the line isn't for a single application.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            application_id: string | null;
            /** @example Support chat */
            application_name: string | null;
            /** @enum {string|null} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes" | null;
            /**
             * @description An exact decimal, as a string.
             * @example 96120
             */
            quantity: string | null;
            /**
             * @description What each unit came to, in minor units. For display only, since tiers apply to the whole team.
             * @example 0.0812
             */
            unit_price: string | null;
            /**
             * Format: int64
             * @description In minor units of the currency, such as cents.
             * @example 12480
             */
            amount: number;
        };
        RatedTier: {
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description An exact decimal, as a string.
             * @example 10000
             */
            above: string;
            /**
             * @description An exact decimal, as a string.
             * @example 86120
             */
            quantity: string;
            /**
             * @description An exact decimal, as a string.
             * @example 0.04
             */
            unit_price: string;
            /**
             * @description Before rounding, in minor units: an exact decimal, as a string.
             * @example 3444.8
             */
            amount: string;
        };
        TaxPart: {
            /** @example Sales Tax */
            name: string;
            /**
             * @description Whose tax it is, such as a state or a city.
             * @example TX
             */
            jurisdiction: string;
            /**
             * @description In percent: an exact decimal, as a string.
             * @example 6.25
             */
            rate: string;
            /**
             * Format: int64
             * @description In minor units of the currency, such as cents.
             * @example 12480
             */
            amount: number;
            /**
             * Format: int64
             * @description What it's charged on, in minor units.
             * @example 12480
             */
            taxable_amount: number;
        };
        CreditNote: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Null until it's issued.
             * @example NWT-0007-CN-01
             */
            number: string | null;
            /**
             * @description `pending` while Stripe is asked, `refused` if Stripe doesn't take it. Customers see only those that were issued.
             * @example issued
             * @enum {string}
             */
            status: "pending" | "issued" | "refused" | "void";
            /** @enum {string|null} */
            reason: "duplicate" | "fraudulent" | "order_change" | "product_unsatisfactory" | null;
            /**
             * @description What we've written to the customer.
             * @example null
             */
            memo: string | null;
            /**
             * Format: int64
             * @description Including tax, in minor units.
             * @example 2380
             */
            amount: number;
            /**
             * Format: int64
             * @description The part of the amount that is tax, in minor units.
             * @example 380
             */
            tax: number;
            /**
             * Format: int64
             * @description By how much less is to be paid, in minor units.
             * @example 0
             */
            reduced: number;
            /**
             * Format: int64
             * @description What was refunded to the card, in minor units.
             * @example 2380
             */
            refunded: number;
            /**
             * Format: int64
             * @description What will be taken off the next invoices, in minor units.
             * @example 0
             */
            to_balance: number;
            /**
             * Format: int64
             * @description What is returned in another way, in minor units.
             * @example 0
             */
            outside: number;
            /**
             * @description Whether the bank has sent the refund back.
             * @example false
             */
            refund_failed: boolean;
            /** @description Whether there's an e-invoice at `GET /billing/credit-note/{id}/xml`. */
            has_xml: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            issued_at: string | null;
        };
        AuditEvent: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            at: string;
            /** @description Who did it: a person, a service account or a trusted client. Null if nobody was logged in, or if we did it. */
            actor: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Ada Lovelace */
                name: string;
                /** @example ada@example.com */
                email: string | null;
            } | null;
            /** @example application.updated */
            action: string;
            target: {
                /** @example application */
                type: string;
                /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                id: string;
                /** @example Support chat */
                name: string;
            };
            /**
             * @example {
             *       "name": "Support chat"
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @example {
             *       "name": "Support chat"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Empty if we did it.
             * @example 203.0.113.7
             */
            address: string;
            /** @example curl/8.11.0 */
            user_agent: string | null;
            /**
             * @description Empty if we did it.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            request_id: string;
        };
        SsoOutcome: {
            /** @enum {string} */
            status: "ok";
            /**
             * @description What came of it.
             * @example logged_in
             * @enum {string}
             */
            outcome: "logged_in" | "proven";
        };
        ConfirmedDomain: {
            /** @example example.com */
            domain: string;
            /**
             * @description People of the domain can log in to this team now.
             * @example Acme
             */
            team_name: string;
        };
        DomainMail: {
            /** @example postmaster@example.com */
            sent_to: string;
        };
        CurrentUser: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada */
            first_name: string;
            /** @example Lovelace */
            last_name: string;
            /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            avatar: string | null;
            /** @example I do things */
            bio: string;
            /** @enum {string} */
            role: "owner" | "admin" | "developer";
            /** @enum {string} */
            status: "active" | "invited";
            /**
             * @description Whether logging in takes a second factor. Only for owners and admins, about active members.
             * @example false
             */
            second_factor?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
            email_verified: boolean;
            /**
             * @description Whether the team your token acts for requires a second factor, and you have none. Until you set one up, most calls answer 403.
             * @example false
             */
            second_factor_missing: boolean;
            team: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My Example Team */
                team_name: string;
            };
            /** @description All teams you're in, oldest first. */
            teams: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My Example Team */
                team_name: string;
                /** @enum {string} */
                role: "owner" | "admin" | "developer";
            }[];
        };
        UserExport: {
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            exported_at: string;
            user: components["schemas"]["CurrentUser"];
            /**
             * @description Your new address, until you confirm it.
             * @example ada@example.org
             */
            pending_email: string | null;
            second_factor: components["schemas"]["SecondFactor"];
            passkeys: components["schemas"]["Passkey"][];
            personal_tokens: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My laptop */
                name: string;
                /**
                 * @description The last four characters of the token.
                 * @example bQ7r
                 */
                hint: string;
                /**
                 * @example [
                 *       "applications:read",
                 *       "usage:read"
                 *     ]
                 */
                scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description Accurate to five minutes.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                team_id: string;
            }[];
            client_grants: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                client: {
                    /** @example my-app-name */
                    name: string;
                    /** @example mgmt_4fTq9Zk2Lw8 */
                    client_id: string;
                };
                /**
                 * @example [
                 *       "applications:read",
                 *       "usage:read"
                 *     ]
                 */
                scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
                /**
                 * @description Where the client got its first token from.
                 * @example 203.0.113.7
                 */
                address: string;
                /**
                 * @description What its user agent says it is.
                 * @example debrief-cli
                 */
                device: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description 90 days after you gave it access: then it has to ask you again.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description Accurate to five minutes.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                team_id: string;
            }[];
            identities: components["schemas"]["OwnIdentities"];
            applications: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Support chat */
                name: string;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                team_id: string;
                /** @enum {string} */
                role: "admin" | "developer";
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                added_at: string;
            }[];
            sessions: {
                /** @example my-app-name */
                client: string | null;
                /** @example 203.0.113.7 */
                address: string;
                /** @example curl/8.11.0 */
                user_agent: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string;
            }[];
            /** @description The images you uploaded as icons or avatars. */
            images: {
                /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                url: string;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                team_id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
            }[];
            /** @description What you did, from the audit logs of your teams: newest first, up to 10,000 entries. */
            activity: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                team_id: string;
                /** @example application.updated */
                action: string;
                /** @example Support chat */
                target: string;
                /** @example 203.0.113.7 */
                address: string;
            }[];
        };
        OwnIdentities: {
            /** @description Your Google and GitHub accounts that log you in: one of each at most. */
            accounts: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @example google
                 * @enum {string}
                 */
                provider: "google" | "github";
                /**
                 * @description What it was called when you linked it: an address, or a login name.
                 * @example ada@gmail.com
                 */
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
            }[];
            /** @description Company accounts that log you in to one of your teams. */
            company_accounts: {
                team: {
                    /**
                     * Format: uuid
                     * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                     */
                    id: string;
                    /** @example My Example Team */
                    team_name: string;
                };
                /** @example https://id.example.com */
                issuer: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string;
            }[];
        };
        Identities: {
            /** @description Whose accounts you can link here. */
            available: ("google" | "github")[];
            /** @description Your Google and GitHub accounts that log you in: one of each at most. */
            accounts: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @example google
                 * @enum {string}
                 */
                provider: "google" | "github";
                /**
                 * @description What it was called when you linked it: an address, or a login name.
                 * @example ada@gmail.com
                 */
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
            }[];
            /** @description Company accounts that log you in to one of your teams. */
            company_accounts: {
                team: {
                    /**
                     * Format: uuid
                     * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                     */
                    id: string;
                    /** @example My Example Team */
                    team_name: string;
                };
                /** @example https://id.example.com */
                issuer: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string;
            }[];
        };
        ApplicationUser: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada */
            first_name: string;
            /** @example Lovelace */
            last_name: string;
            /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            avatar: string | null;
            /** @example I do things */
            bio: string;
            /** @enum {string} */
            role: "owner" | "admin" | "developer";
            /** @enum {string} */
            status: "active" | "invited";
            /**
             * @description Whether logging in takes a second factor. Only for owners and admins, about active members.
             * @example false
             */
            second_factor?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            updated_at: string;
            /**
             * @description Their role on this application.
             * @enum {string}
             */
            application_role: "admin" | "developer";
        };
        Credential: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Web server */
            label: string;
            /** @enum {string} */
            environment: "sandbox" | "production";
            /** @example sandbox_4fTq9Zk2Lw8 */
            client_id: string;
            /** @example 7xQw */
            secret_hint: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * @description Whether they work at all. Active credentials can still be refused for an address, a scope, a rate or a budget.
             * @enum {string}
             */
            status: "active" | "disabled" | "expired";
            /**
             * @description Whether they're turned off. Disabled credentials don't work, and can be enabled again.
             * @example false
             */
            disabled: boolean;
            /**
             * Format: date-time
             * @description When they stop working. Null for never.
             * @example null
             */
            expires_at: string | null;
            /**
             * @description The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::7"
             *     ]
             */
            allowed_addresses: string[];
            /**
             * @description The only scopes that they work for. Empty for all.
             * @example [
             *       "chat",
             *       "calls"
             *     ]
             */
            scopes: string[];
            /**
             * Format: int32
             * @description How many times a minute they can be verified. Null for no limit.
             * @example 600
             */
            rate_per_minute: number | null;
            /** @description The secrets that haven't expired, newest first. */
            secrets: components["schemas"]["CredentialSecret"][];
        };
        CredentialWithSecret: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Web server */
            label: string;
            /** @enum {string} */
            environment: "sandbox" | "production";
            /** @example sandbox_4fTq9Zk2Lw8 */
            client_id: string;
            /** @example 7xQw */
            secret_hint: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            created_by: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * @description Whether they work at all. Active credentials can still be refused for an address, a scope, a rate or a budget.
             * @enum {string}
             */
            status: "active" | "disabled" | "expired";
            /**
             * @description Whether they're turned off. Disabled credentials don't work, and can be enabled again.
             * @example false
             */
            disabled: boolean;
            /**
             * Format: date-time
             * @description When they stop working. Null for never.
             * @example null
             */
            expires_at: string | null;
            /**
             * @description The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::7"
             *     ]
             */
            allowed_addresses: string[];
            /**
             * @description The only scopes that they work for. Empty for all.
             * @example [
             *       "chat",
             *       "calls"
             *     ]
             */
            scopes: string[];
            /**
             * Format: int32
             * @description How many times a minute they can be verified. Null for no limit.
             * @example 600
             */
            rate_per_minute: number | null;
            /** @description The secrets that haven't expired, newest first. */
            secrets: components["schemas"]["CredentialSecret"][];
            /**
             * @description Shown only once.
             * @example dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw
             */
            client_secret: string;
        };
        CredentialRefusals: {
            refusals: {
                /** @enum {string} */
                reason: "disabled" | "expired" | "unpaid" | "budget" | "address" | "scope" | "rate";
                /**
                 * Format: int32
                 * @description How many times in the last seven days.
                 * @example 12
                 */
                count: number;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_at: string;
                /**
                 * @description The address of the last one, if the Communication API sent it.
                 * @example 198.51.100.9
                 */
                last_address: string | null;
            }[];
        };
        Rotation: {
            /**
             * Format: date-time
             * @description When this was read.
             * @example 2026-11-24T09:30:00.000Z
             */
            as_of: string;
            /** @description The secret from before the rotation. Null if there's no overlap right now. */
            old_secret: {
                /**
                 * @description The last four characters.
                 * @example 7xQw
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description Null for the current secret; the end of the overlap for a rotated one.
                 * @example null
                 */
                expires_at: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
                /**
                 * Format: date-time
                 * @description When this secret was last checked with `POST /creds/check`, to the minute. A check doesn't count as use.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_checked_at: string | null;
            } | null;
            /** @description The current secret. */
            new_secret: {
                /**
                 * @description The last four characters.
                 * @example 7xQw
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description Null for the current secret; the end of the overlap for a rotated one.
                 * @example null
                 */
                expires_at: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
                /**
                 * Format: date-time
                 * @description When this secret was last checked with `POST /creds/check`, to the minute. A check doesn't count as use.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_checked_at: string | null;
            } | null;
            /** @example false */
            safe_to_revoke: boolean;
            /**
             * @description Why it's safe or not. Null without an old secret.
             * @example in_use
             * @enum {string|null}
             */
            reason: "never_used" | "quiet" | "in_use" | "new_secret_unused" | null;
            /** @description The last login with the old secret since the rotation. */
            last_use: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description The address that the Communication API sent. Null if it sent none.
                 * @example 203.0.113.7
                 */
                address: string | null;
            } | null;
            /** @description The logins with the old secret, for every hour since the rotation, up to ten days back. */
            hours: {
                /**
                 * Format: date-time
                 * @description When the hour begins.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: int64
                 * @description How many logins.
                 * @example 42
                 */
                uses: number;
            }[];
            /** @description Where they came from, most recent first, up to 50. */
            addresses: {
                /**
                 * @description The address that the Communication API sent. Null if it sent none.
                 * @example 203.0.113.7
                 */
                address: string | null;
                /**
                 * Format: int64
                 * @description How many logins.
                 * @example 42
                 */
                uses: number;
                /**
                 * Format: int64
                 * @description How many checks with `POST /creds/check`, from the caller's address. They don't count as use.
                 * @example 0
                 */
                checks: number;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                last_used_at: string | null;
            }[];
            /** @description All further addresses together. In an hour, up to 50 are kept apart. */
            other_addresses: {
                /**
                 * Format: int64
                 * @description How many logins.
                 * @example 42
                 */
                uses: number;
                /**
                 * Format: int64
                 * @description How many checks with `POST /creds/check`, from the caller's address. They don't count as use.
                 * @example 0
                 */
                checks: number;
            } | null;
        };
        CredentialCheck: {
            active: boolean;
            /** @enum {string} */
            environment?: "sandbox" | "production";
            application?: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Support chat */
                name: string;
            };
            /**
             * @description Why correct credentials don't work: `address` means that they don't work from where you call.
             * @example budget
             * @enum {string}
             */
            reason?: "disabled" | "expired" | "unpaid" | "budget" | "address";
        };
        KeySafety: {
            /**
             * Format: int32
             * @description How many keys have a finding.
             * @example 3
             */
            total: number;
            /** @description How many keys have each finding, whatever you filter by. */
            counts: {
                /**
                 * Format: int32
                 * @example 0
                 */
                maker_left: number;
                /**
                 * Format: int32
                 * @example 0
                 */
                many_networks: number;
                /**
                 * Format: int32
                 * @example 1
                 */
                never_used: number;
                /**
                 * Format: int32
                 * @example 1
                 */
                idle: number;
                /**
                 * Format: int32
                 * @example 3
                 */
                no_expiry: number;
            };
            keys: {
                /** @enum {string} */
                kind: "credentials" | "service_account" | "personal_token";
                /**
                 * @description The most pressing first.
                 * @example [
                 *       "idle",
                 *       "no_expiry"
                 *     ]
                 */
                findings: ("maker_left" | "many_networks" | "never_used" | "idle" | "no_expiry")[];
                /** @description Whether you may change it. */
                may_change: boolean;
                /** @description Of credentials. */
                application: {
                    /**
                     * Format: uuid
                     * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                     */
                    id: string;
                    /** @example Support chat */
                    name: string;
                } | null;
                /**
                 * @description With `many_networks`: those they were used from in the last 30 days, up to 50.
                 * @example [
                 *       "203.0.113.0/24"
                 *     ]
                 */
                networks: string[];
                credential: components["schemas"]["Credential"] & (Record<string, never> | null);
                service_account: components["schemas"]["ServiceAccount"] & (Record<string, never> | null);
                personal_token: components["schemas"]["PersonalToken"] & (Record<string, never> | null);
            }[];
        };
        NewAsset: {
            /**
             * Format: uri-reference
             * @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            url: string;
        };
        ApplicationUsage: {
            /**
             * Format: date
             * @example 2026-10-26
             */
            start: string;
            /**
             * Format: date
             * @example 2026-11-24
             */
            end: string;
            /** @enum {string} */
            interval: "hour" | "day";
            /**
             * @description Null for both.
             * @enum {string|null}
             */
            environment: "sandbox" | "production" | null;
            /** @description The totals for the whole period. */
            metrics: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
            };
            /** @description Every step, including those without usage. */
            series: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
                /**
                 * Format: date-time
                 * @description When the step begins.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
            }[];
            /** @description The credentials with usage, by label. Deleted ones come last, as one entry. */
            credentials: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
                /**
                 * Format: uuid
                 * @description Null for the total of everything deleted.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Web server */
                label: string;
                /**
                 * @description Null for the total of everything deleted.
                 * @enum {string|null}
                 */
                environment: "sandbox" | "production" | null;
            }[];
            /** @description With `breakdown=true`: the series of the four credentials with the most usage, and of all others combined. */
            breakdown?: {
                /**
                 * Format: uuid
                 * @description Null for the total of everything deleted.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Web server */
                label: string;
                /**
                 * @description Null for the total of everything deleted.
                 * @enum {string|null}
                 */
                environment: "sandbox" | "production" | null;
                series: {
                    /** @example 182340 */
                    api_requests: number;
                    /** @example 412 */
                    api_errors: number;
                    /** @example 96120 */
                    messages: number;
                    /** @example 10482.5 */
                    call_minutes: number;
                    /**
                     * Format: date-time
                     * @description When the step begins.
                     * @example 2026-11-24T09:30:00.000Z
                     */
                    at: string;
                }[];
            }[];
        };
        Dashboard: {
            team: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Northwind Telecom */
                team_name: string;
            };
            counts: {
                /**
                 * Format: int32
                 * @example 4
                 */
                applications: number;
                /**
                 * Format: int32
                 * @example 3
                 */
                members: number;
                /**
                 * Format: int32
                 * @example 1
                 */
                pending_invites: number;
                /**
                 * Format: int32
                 * @example 5
                 */
                credentials: number;
            };
            /** @description Whether any credentials you can see were ever used, or checked and found to work. */
            first_request_seen: boolean;
            usage: {
                /** @description From the first of the month (UTC) until now. */
                this_month: {
                    /** @example 182340 */
                    api_requests: number;
                    /** @example 412 */
                    api_errors: number;
                    /** @example 96120 */
                    messages: number;
                    /** @example 10482.5 */
                    call_minutes: number;
                };
                /** @description Last month's usage, through the same day. */
                last_month_same_days: {
                    /** @example 182340 */
                    api_requests: number;
                    /** @example 412 */
                    api_errors: number;
                    /** @example 96120 */
                    messages: number;
                    /** @example 10482.5 */
                    call_minutes: number;
                };
                /** @description The last 30 days, including today and days without usage. */
                series_30_days: {
                    /** @example 182340 */
                    api_requests: number;
                    /** @example 412 */
                    api_errors: number;
                    /** @example 96120 */
                    messages: number;
                    /** @example 10482.5 */
                    call_minutes: number;
                    /**
                     * Format: date
                     * @example 2026-11-24
                     */
                    day: string;
                }[];
            };
            /** @description The five applications with the most requests this month. */
            top_applications: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Support chat */
                name: string;
            }[];
            /** @description Null if you can't see the team's billing. */
            billing: {
                /**
                 * Format: int64
                 * @description The `total` of the upcoming invoice, in minor units.
                 * @example 18230
                 */
                upcoming_total: number;
                /** @example usd */
                currency: string;
                /**
                 * Format: int32
                 * @example 0
                 */
                open_invoices: number;
                has_payment_method: boolean;
            } | null;
            /** @description The last ten events. Owners and admins see the whole team's events. Everyone else sees only their own. */
            recent_activity: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /** @description Who did it: a person, a service account or a trusted client. Null if nobody was logged in, or if we did it. */
                actor: {
                    /**
                     * Format: uuid
                     * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                     */
                    id: string;
                    /** @example Ada Lovelace */
                    name: string;
                    /** @example ada@example.com */
                    email: string | null;
                } | null;
                /** @example application.updated */
                action: string;
                target: {
                    /** @example application */
                    type: string;
                    /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    id: string;
                    /** @example Support chat */
                    name: string;
                };
            }[];
        };
        TeamUsage: {
            /**
             * Format: date
             * @example 2026-10-26
             */
            start: string;
            /**
             * Format: date
             * @example 2026-11-24
             */
            end: string;
            /** @enum {string} */
            interval: "hour" | "day";
            /**
             * @description Null for both.
             * @enum {string|null}
             */
            environment: "sandbox" | "production" | null;
            /** @description The totals for the whole period. */
            metrics: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
            };
            /** @description Every step, including those without usage. */
            series: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
                /**
                 * Format: date-time
                 * @description When the step begins.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
            }[];
            /** @description The applications with usage, by name. Deleted ones come last, as one entry. */
            applications: {
                /** @example 182340 */
                api_requests: number;
                /** @example 412 */
                api_errors: number;
                /** @example 96120 */
                messages: number;
                /** @example 10482.5 */
                call_minutes: number;
                /**
                 * Format: uuid
                 * @description Null for the total of everything deleted.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Support chat */
                name: string;
            }[];
            /** @description With `breakdown=true`: the series of the four applications with the most usage, and of all others combined. */
            breakdown?: {
                /**
                 * Format: uuid
                 * @description Null for the total of everything deleted.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Support chat */
                name: string;
                series: {
                    /** @example 182340 */
                    api_requests: number;
                    /** @example 412 */
                    api_errors: number;
                    /** @example 96120 */
                    messages: number;
                    /** @example 10482.5 */
                    call_minutes: number;
                    /**
                     * Format: date-time
                     * @description When the step begins.
                     * @example 2026-11-24T09:30:00.000Z
                     */
                    at: string;
                }[];
            }[];
        };
        Checkout: {
            /**
             * Format: uri
             * @example https://checkout.stripe.com/c/pay/cs_test_1
             */
            url: string;
        };
        Price: {
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description ISO 4217, in lowercase.
             * @example usd
             */
            currency: string;
            /**
             * Format: date
             * @description The first day of the first month this price applies to.
             * @example 2026-11-01
             */
            valid_from: string;
            tiers: {
                /**
                 * @description The tier applies to the units above this monthly quantity.
                 * @example 10000
                 */
                above: string;
                /**
                 * @description The price of one unit, in minor units: an exact decimal, as a string.
                 * @example 0.04
                 */
                unit_price: string;
            }[];
        };
        SetupIntent: {
            /** @example seti_1QeR2t_secret_Rz9 */
            client_secret: string;
        };
        UpcomingInvoice: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            period_start: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             * @example 2026-11-30
             */
            period_end: string;
            /**
             * @description ISO 4217, in lowercase.
             * @example usd
             */
            currency: string;
            lines: components["schemas"]["InvoiceLine"][];
            /** @description How the team's units were split across tiers. */
            tiers: components["schemas"]["RatedTier"][];
            /**
             * Format: int64
             * @description Before tax, in minor units.
             * @example 12480
             */
            subtotal: number;
            /**
             * @description Follows from the country and VAT ID in the billing details. Null if no tax is charged on any invoice, and while `tax_pending`.
             * @example null
             */
            tax: {
                /** @example VAT */
                name: string;
                /**
                 * @description `reverse_charge` if the customer is a business in another country, such as one of the EU, and owes the tax there; `outside_scope` if we charge none where the customer is; `exempt` if the customer or our service isn't taxed there.
                 * @enum {string}
                 */
                treatment: "standard" | "reverse_charge" | "outside_scope" | "exempt";
                /**
                 * @description The country whose tax applies (ISO 3166-1).
                 * @example DE
                 */
                country: string;
                /**
                 * @description In percent: an exact decimal, as a string. Of several taxes, what their rates add up to; if they're on different parts of the amount, what the tax is of all of it.
                 * @example 19
                 */
                rate: string;
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
                /**
                 * @description Tax by tax, if there are several, such as a state's and a city's, or if it's on a part of the amount. Otherwise empty.
                 * @example []
                 */
                parts: components["schemas"]["TaxPart"][];
                /**
                 * @description What the law wants invoices to say about it.
                 * @example null
                 */
                note: string | null;
            } | null;
            /**
             * @description True if tax is calculated when the invoice is issued, and isn't known yet: until then, `total` is what it comes to before tax.
             * @example false
             */
            tax_pending: boolean;
            /**
             * Format: int64
             * @description Including tax, in minor units. Before tax while `tax_pending`.
             * @example 12480
             */
            total: number;
            /** @enum {string} */
            status: "upcoming";
            /**
             * Format: int64
             * @description The total at the end of the month, including tax as `total` is, if usage continues as it has so far.
             * @example 15600
             */
            forecast: number;
        };
        /**
         * @example {
         *       "active": true,
         *       "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
         *       "team_id": "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a",
         *       "environment": "sandbox",
         *       "credential_id": "0193a1f0-8d5f-7e3b-ac2d-6a3f9b7e5d4c"
         *     }
         */
        Verification: {
            active: boolean;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            application_id?: string;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            team_id?: string;
            /** @enum {string} */
            environment?: "sandbox" | "production";
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            credential_id?: string;
            /**
             * @description The only scopes that the credentials work for. Left out if they aren't limited to scopes.
             * @example [
             *       "chat",
             *       "calls"
             *     ]
             */
            scopes?: string[];
            /**
             * @description Why credentials with a correct secret aren't active: they're `disabled` or `expired`, stopped because an invoice is `unpaid` or a `budget` is used up, used from another `address` (or from one that wasn't sent), limited to other `scope`s, or used beyond their `rate`.
             * @enum {string}
             */
            reason?: "disabled" | "expired" | "unpaid" | "budget" | "address" | "scope" | "rate";
            /**
             * Format: int32
             * @description With the reason `rate`: seconds until they work again.
             * @example 12
             */
            retry_after?: number;
        };
        Verifications: {
            /** @description One for each pair, in the same order. */
            results: components["schemas"]["Verification"][];
        };
        UsageReport: {
            /**
             * Format: int32
             * @description Events that are new and now count.
             * @example 2
             */
            accepted: number;
            /**
             * Format: int32
             * @description Events whose ID already counted before.
             * @example 1
             */
            duplicates: number;
            rejected: {
                /**
                 * Format: int32
                 * @description Its position in the batch, starting at 0.
                 * @example 3
                 */
                index: number;
                /**
                 * @description Null if it has none.
                 * @example 01J9ZK3V8Q-call-4712
                 */
                id: string | null;
                /** @example quantity: Must be a whole number from 1 to 1,000,000,000. */
                reason: string;
            }[];
        };
        UsageEvent: {
            /**
             * @description Your own unique ID. Each ID counts once.
             * @example 01J9ZK3V8Q-call-4711
             */
            id: string;
            /** @example production_4fTq9Zk2Lw8 */
            client_id: string;
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description A whole number from 1 to 1,000,000,000. For `call_minutes`, from 0.001, with at most three decimals.
             * @example 1
             */
            quantity: number;
            /**
             * Format: date-time
             * @description At most 35 days ago and at most five minutes ahead. Any RFC 3339 or ISO 8601 time with a UTC offset. Kept to the millisecond.
             * @example 2026-11-24T09:30:00.000Z
             */
            occurred_at: string;
        };
        OperatorCreditNote: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Null until it's issued.
             * @example NWT-0007-CN-01
             */
            number: string | null;
            /**
             * @description `pending` while Stripe is asked, `refused` if Stripe doesn't take it. Customers see only those that were issued.
             * @example issued
             * @enum {string}
             */
            status: "pending" | "issued" | "refused" | "void";
            /** @enum {string|null} */
            reason: "duplicate" | "fraudulent" | "order_change" | "product_unsatisfactory" | null;
            /**
             * @description What we've written to the customer.
             * @example null
             */
            memo: string | null;
            /**
             * Format: int64
             * @description Including tax, in minor units.
             * @example 2380
             */
            amount: number;
            /**
             * Format: int64
             * @description The part of the amount that is tax, in minor units.
             * @example 380
             */
            tax: number;
            /**
             * Format: int64
             * @description By how much less is to be paid, in minor units.
             * @example 0
             */
            reduced: number;
            /**
             * Format: int64
             * @description What was refunded to the card, in minor units.
             * @example 2380
             */
            refunded: number;
            /**
             * Format: int64
             * @description What will be taken off the next invoices, in minor units.
             * @example 0
             */
            to_balance: number;
            /**
             * Format: int64
             * @description What is returned in another way, in minor units.
             * @example 0
             */
            outside: number;
            /**
             * @description Whether the bank has sent the refund back.
             * @example false
             */
            refund_failed: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            issued_at: string | null;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            invoice_id: string;
            /** @enum {string|null} */
            destination: "card" | "balance" | "outside" | null;
            /**
             * @description Null if it was made in Stripe's dashboard.
             * @example Ada Lovelace
             */
            made_by: string | null;
            /**
             * @description Why Stripe refuses it, in Stripe's words.
             * @example null
             */
            problem: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            created_at: string;
        };
        OperatorInvoice: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            period_start: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             * @example 2026-11-30
             */
            period_end: string;
            /**
             * @description ISO 4217, in lowercase.
             * @example usd
             */
            currency: string;
            lines: components["schemas"]["InvoiceLine"][];
            /** @description How the team's units were split across tiers. */
            tiers: components["schemas"]["RatedTier"][];
            /**
             * Format: int64
             * @description Before tax, in minor units.
             * @example 12480
             */
            subtotal: number;
            /**
             * @description Follows from the country and VAT ID in the billing details. Null if no tax is charged on any invoice, and while `tax_pending`.
             * @example null
             */
            tax: {
                /** @example VAT */
                name: string;
                /**
                 * @description `reverse_charge` if the customer is a business in another country, such as one of the EU, and owes the tax there; `outside_scope` if we charge none where the customer is; `exempt` if the customer or our service isn't taxed there.
                 * @enum {string}
                 */
                treatment: "standard" | "reverse_charge" | "outside_scope" | "exempt";
                /**
                 * @description The country whose tax applies (ISO 3166-1).
                 * @example DE
                 */
                country: string;
                /**
                 * @description In percent: an exact decimal, as a string. Of several taxes, what their rates add up to; if they're on different parts of the amount, what the tax is of all of it.
                 * @example 19
                 */
                rate: string;
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
                /**
                 * @description Tax by tax, if there are several, such as a state's and a city's, or if it's on a part of the amount. Otherwise empty.
                 * @example []
                 */
                parts: components["schemas"]["TaxPart"][];
                /**
                 * @description What the law wants invoices to say about it.
                 * @example null
                 */
                note: string | null;
            } | null;
            /**
             * @description True if tax is calculated when the invoice is issued, and isn't known yet: until then, `total` is what it comes to before tax.
             * @example false
             */
            tax_pending: boolean;
            /**
             * Format: int64
             * @description Including tax, in minor units. Before tax while `tax_pending`.
             * @example 12480
             */
            total: number;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Null until the invoice is sent.
             * @example NWT-0007
             */
            number: string | null;
            /**
             * Format: int32
             * @description Which of `parts` this is, counted from 1.
             * @example 1
             */
            part: number;
            /**
             * Format: int32
             * @description How many invoices the month has: more than one if it comes to more than can be charged at once ($999,999.99).
             * @example 1
             */
            parts: number;
            /**
             * @description `needs_attention` if Stripe refuses it: `problem` says why. Correct that, and send it again.
             * @enum {string}
             */
            status: "open" | "needs_attention" | "paid" | "past_due" | "uncollectible" | "void";
            /**
             * @description Why Stripe refuses this invoice, in Stripe's words, or in ours if you can do something about it. Null unless it needs attention.
             * @example null
             */
            problem: string | null;
            /** @description Who the invoice is for, as it was when the invoice was issued. Changing the billing details later doesn't change it. */
            buyer: {
                /** @example Northwind Telecom Ltd */
                name: string;
                /** @example DE136695976 */
                vat_id: string | null;
                address: {
                    /**
                     * @default null
                     * @example 12 Harbour Street
                     */
                    line1?: string | null;
                    /**
                     * @default null
                     * @example 3rd floor
                     */
                    line2?: string | null;
                    /**
                     * @default null
                     * @example 20457
                     */
                    postal_code?: string | null;
                    /**
                     * @default null
                     * @example Hamburg
                     */
                    city?: string | null;
                    /**
                     * @default null
                     * @example Hamburg
                     */
                    state?: string | null;
                    /**
                     * @default null
                     * @example DE
                     */
                    country?: string | null;
                } | null;
            };
            /**
             * @description Who issued the invoice, as it was then: name, address and tax number, line by line.
             * @example [
             *       "Debrief",
             *       "developers.debrief.com"
             *     ]
             */
            seller: string[];
            /** @description Whether there's an e-invoice at `GET /billing/invoice/{id}/xml`: not before it has a number, nor without a country in the billing details. */
            has_xml: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            issued_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            due_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            paid_at: string | null;
            /**
             * Format: int64
             * @description What is collected of the total, in minor units: less what credit notes and the customer's credit take off it.
             * @example 12480
             */
            amount_due: number;
            /**
             * Format: int64
             * @description What was paid, in minor units, including what was refunded later.
             * @example 12480
             */
            amount_paid: number;
            /**
             * Format: int64
             * @description What is left to pay, in minor units.
             * @example 0
             */
            amount_remaining: number;
            /**
             * Format: int64
             * @description What a bank is moving right now, such as a debit that takes some days, in minor units.
             * @example 0
             */
            amount_pending: number;
            /**
             * Format: int64
             * @description What credit notes come to, in minor units.
             * @example 0
             */
            amount_credited: number;
            /**
             * Format: int64
             * @description What was taken from the customer's credit with us, in minor units. Negative if they owed something from before.
             * @example 0
             */
            balance_applied: number;
            /**
             * Format: int64
             * @description What was given back, in minor units.
             * @example 0
             */
            amount_refunded: number;
            /**
             * @description Whether what was paid was refunded. A refunded invoice stays `paid`.
             * @example none
             * @enum {string}
             */
            refund_status: "none" | "partial" | "full";
            /**
             * @description What the card's holder has disputed at their bank, if anything.
             * @example null
             */
            dispute: {
                /**
                 * @description `open` while the bank decides; `won` if the payment stands, `lost` if it was returned, `closed` if it came to nothing.
                 * @example open
                 * @enum {string}
                 */
                status: "open" | "won" | "lost" | "closed";
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
            } | null;
            /**
             * Format: uri
             * @description Where it can be seen and paid. Works for a day at least, and expires some time later: get the invoice again for a new one. In a list, null if it may have expired.
             * @example https://invoice.stripe.com/i/acct_1/test_1
             */
            hosted_invoice_url: string | null;
            /**
             * Format: uri
             * @description Stripe's PDF. Expires as `hosted_invoice_url` does; our own is at `GET /billing/invoice/{id}/pdf`.
             * @example https://pay.stripe.com/invoice/acct_1/test_1/pdf
             */
            pdf_url: string | null;
            /** @description The reminders that were sent because it wasn't paid in time, oldest first. */
            reminders: {
                /**
                 * Format: int32
                 * @description How many days after the due date it was sent.
                 * @example 3
                 */
                days: number;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                sent_at: string;
            }[];
            /**
             * @description What happens if it still isn't paid after the last reminder. Null if nothing does, or if nothing is left to pay.
             * @example null
             */
            after_reminders: {
                /**
                 * @description `warn` if a person on our side takes over; `stop` if the team's production credentials stop working until the invoice is paid.
                 * @example stop
                 * @enum {string}
                 */
                action: "warn" | "stop";
                /**
                 * Format: date-time
                 * @description When it happens, at the earliest, or when it did: a week after the last reminder.
                 * @example 2026-11-24T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description Whether it has happened.
                 * @example false
                 */
                in_effect: boolean;
            } | null;
            /** @description What was credited, oldest first. */
            credit_notes: components["schemas"]["CreditNote"][];
            payments: {
                /**
                 * @description `processing` while a bank moves it, which takes some days.
                 * @enum {string}
                 */
                status: "succeeded" | "failed" | "requires_action" | "processing";
                /**
                 * Format: int64
                 * @description In minor units of the currency, such as cents.
                 * @example 12480
                 */
                amount: number;
                /**
                 * Format: int64
                 * @description What was given back of it, in minor units.
                 * @example 0
                 */
                amount_refunded: number;
                /** @example null */
                failure_message: string | null;
                /**
                 * @description The card that was charged or declined, if Stripe says which.
                 * @example null
                 */
                card: {
                    /** @example visa */
                    brand: string;
                    /** @example 4242 */
                    last4: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T09:30:00.000Z
                 */
                created_at: string;
            }[];
            team: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Northwind Telecom */
                team_name: string;
            };
        };
        Reconciliation: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description `stripe` compares invoices, cards and customers with Stripe; `usage` recounts events.
             * @enum {string}
             */
            kind: "stripe" | "usage";
            /**
             * Format: date-time
             * @example 2026-11-24T09:30:00.000Z
             */
            started_at: string;
            /**
             * Format: date-time
             * @description Null while it's running, and if it was cut off.
             * @example 2026-11-24T09:30:00.000Z
             */
            finished_at: string | null;
            /**
             * @description Why it ended early.
             * @example null
             */
            failure: string | null;
            /**
             * Format: int32
             * @description What nothing has healed.
             * @example 3
             */
            needs_person: number;
            stripe: components["schemas"]["StripeReconciliation"];
            usage: components["schemas"]["UsageRecount"];
        };
        StripeReconciliation: {
            /**
             * Format: int32
             * @description Invoices that were read one by one.
             * @example 3
             */
            invoices_read: number;
            /** @description The last three months that are billed, after the comparison. */
            months: components["schemas"]["ReconciledMonth"][];
            /** @description Up to 200, those first that need a person. */
            findings: components["schemas"]["ReconciliationFinding"][];
            /**
             * Format: int32
             * @description How many there were.
             * @example 3
             */
            found: number;
        } | null;
        ReconciledMonth: {
            /**
             * Format: date
             * @description First day of the month that is billed.
             * @example 2026-10-01
             */
            month: string;
            /** @example usd */
            currency: string;
            here: components["schemas"]["InvoiceSums"];
            there: components["schemas"]["InvoiceSums"];
            /**
             * Format: int32
             * @description Invoices that aren't at Stripe yet.
             * @example 3
             */
            waiting: number;
        };
        /** @description Without drafts and void invoices. Amounts are in minor units. */
        InvoiceSums: {
            /**
             * Format: int32
             * @example 3
             */
            invoices: number;
            /**
             * Format: int64
             * @example 4000
             */
            total: number;
            /**
             * Format: int64
             * @example 4000
             */
            paid: number;
            /**
             * Format: int64
             * @example 4000
             */
            credited: number;
        };
        ReconciliationFinding: {
            /** @enum {string} */
            subject: "invoice" | "cards" | "customer" | "unsent" | "duplicate" | "unknown";
            /**
             * @description Ours; of `duplicate` and `unknown`, Stripe's.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Of an invoice.
             * @example NWT-0007
             */
            number: string | null;
            /**
             * @description Of an invoice. Its amounts are in minor units.
             * @example usd
             */
            currency: string | null;
            /** @description Null if it isn't one of ours. */
            team: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example Northwind Telecom */
                team_name: string;
            } | null;
            changes: components["schemas"]["ReconciliationChange"][];
            /**
             * @description What has brought both sides together again. Null if a person has to look into it.
             * @example read_again
             * @enum {string|null}
             */
            remedy: "read_again" | "written_to_stripe" | "queued_again" | "taken_back" | null;
        };
        /** @description What's personal is named, but its values aren't kept. */
        ReconciliationChange: {
            /** @example status */
            field: string;
            /**
             * @description Before the comparison.
             * @example open
             */
            here: string | null;
            /** @example paid */
            there: string | null;
        };
        UsageRecount: {
            /**
             * @description The days that were recounted.
             * @example [
             *       "2026-11-28"
             *     ]
             */
            days: string[];
            /**
             * Format: int32
             * @description Teams that have used something on these days.
             * @example 3
             */
            teams: number;
            /**
             * Format: int64
             * @description Events that were counted.
             * @example 61234
             */
            events: number;
            /**
             * Format: int64
             * @description Sums that they were compared with.
             * @example 61234
             */
            sums: number;
            /** @description Up to 200. */
            differences: components["schemas"]["UsageDifference"][];
            /**
             * Format: int32
             * @description How many there were.
             * @example 3
             */
            found: number;
        } | null;
        UsageDifference: {
            /**
             * @description Which sums: `days` are compared with the events, the others with `days`.
             * @enum {string}
             */
            sums: "days" | "hours" | "team_days" | "application_months";
            /**
             * Format: date
             * @description The day, or the first day of the month.
             * @example 2026-11-27
             */
            period: string;
            team: components["schemas"]["NamedTeam"];
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            application_id: string | null;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            credential_id: string | null;
            /** @enum {string} */
            environment: "sandbox" | "production";
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description By the events, or by `days`.
             * @example 60000
             */
            counted: string;
            /**
             * @description By these sums.
             * @example 60000
             */
            kept: string;
        };
        NamedTeam: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /** @example Northwind Telecom */
            team_name: string;
        };
    };
    responses: {
        /** @description You're not logged in, or your token is no longer valid. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "authentication",
                 *       "response": {
                 *         "message": "Log in first, and send a valid access token."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You can see this, but you're not allowed to do that. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It doesn't exist, or you can't see it. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "not_found",
                 *       "response": {
                 *         "message": "Not found."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It no longer matches `If-Match`, and nothing was done. `ETag` is the current one. */
        Changed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "conflict",
                 *       "response": {
                 *         "If-Match": "This has changed since you read it. Read it again and send its new ETag."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too long. */
        TooLong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "validation",
                 *       "response": {
                 *         "message": "The body must be at most 100 KiB."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has a content type this call doesn't take, or it's encoded. */
        WrongType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "validation",
                 *       "response": {
                 *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. Try again after `Retry-After` seconds. */
        TooManyCalls: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "rate_limit",
                 *       "response": {
                 *         "message": "Too many requests. Try again in 30 seconds."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong on our side. `request_id` helps us find it. */
        Defect: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "internal",
                 *       "response": {
                 *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorType": "unavailable",
                 *       "response": {
                 *         "message": "We can't reach the database right now. Try again in a few seconds."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
        IfNoneMatch: string;
        /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
        IfMatch: string;
        /**
         * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
         * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The ID of the call: your own if it's well formed (8 to 100 letters, digits and `_.:-`), otherwise a new one.
         * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
         */
        "X-Request-Id": string;
        /**
         * @description Identifies exactly this response, for `If-None-Match`. For something you can change, works with `If-Match`, too.
         * @example W/"1f0c2a44-55b0-5d0e-9b7c-2f0a6c1d8e3b.sjQHW2okrl4Y87VcZy2NTA"
         */
        ETag: string;
        /**
         * @description The URL of the next page (RFC 8288). Missing on the last page.
         * @example <https://developers.debrief.com/api/application?limit=100&cursor=MDE5M2Ex>; rel="next"
         */
        Link: string;
        /**
         * @description The number of items on all pages, if you ask with `total=true`.
         * @example 1204
         */
        "X-Total-Count": number;
        /**
         * @description What's left of the limit: `r` calls for the next `t` seconds, as in draft-ietf-httpapi-ratelimit-headers.
         * @example "read-caller";r=598;t=42
         */
        RateLimit: string;
        /**
         * @description The limit that applies here: `q` calls in `w` seconds.
         * @example "read-caller";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description How many seconds to wait before trying again.
         * @example 30
         */
        "Retry-After": number;
        /**
         * @description How to authenticate. Has `error` if you sent a token that isn't valid, or lacks a scope (RFC 6750, section 3), or if you have to confirm it's you first (RFC 9470, section 3).
         * @example Bearer realm="debrief", error="invalid_token"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "old_password": "a-long-and-uncommon-phrase",
                 *       "new_password": "another-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example a-long-and-uncommon-phrase */
                    old_password: string;
                    /**
                     * @description At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.
                     * @example another-uncommon-phrase
                     */
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Successfully changed password"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "old_password": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "my-app-name",
                     *         "redirectURI": "https://example.com/callback",
                     *         "trusted": false,
                     *         "public": false,
                     *         "suspended": false,
                     *         "client_id": "mgmt_4fTq9Zk2Lw8",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Client"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "my-app-name",
                 *       "redirectURI": "https://example.com/callback",
                 *       "trusted": false
                 *     }
                 */
                "application/json": {
                    /** @example my-app-name */
                    name: string;
                    /**
                     * Format: uri
                     * @example https://example.com/callback
                     */
                    redirectURI: string;
                    /**
                     * @default false
                     * @example false
                     */
                    trusted?: boolean;
                    /**
                     * @description For a command line, an app on a phone or a page: a client that can't keep a secret gets none (RFC 6749, section 2.1). It can't log people in with their password, only ask them for access.
                     * @default false
                     */
                    public?: boolean;
                    /** @description Your own password. Required for a trusted client; without it, and without a proof from the last 10 minutes, you get 403. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "my-app-name",
                     *       "redirectURI": "https://example.com/callback",
                     *       "trusted": false,
                     *       "client_id": "mgmt_4fTq9Zk2Lw8",
                     *       "public": false,
                     *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                     *     }
                     */
                    "application/json": components["schemas"]["NewClient"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the client.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the client.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "my-app-name",
                     *       "redirectURI": "https://example.com/callback",
                     *       "trusted": false,
                     *       "public": false,
                     *       "suspended": false,
                     *       "client_id": "mgmt_4fTq9Zk2Lw8",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "ada@example.com",
                     *       "token": "dbf_reset_aKHZZQ4K9sqRxjI"
                     *     }
                     */
                    "application/json": components["schemas"]["ForgotPassword"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "email": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Must be set."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Unknown client or wrong client secret."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "Unknown client or wrong client secret."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "password",
                 *       "username": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/json": {
                    /** @example password */
                    grant_type: string;
                    /** @example ada@example.com */
                    username?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                    /** @description The team to act for. By default, the client's team if you're in it, otherwise your oldest team. */
                    team_id?: string;
                    /** @description The only scope is `management`: everything you're allowed to do. Any other scope is ignored, and the response says so (RFC 6749, section 3.3). */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "grant_type": "password",
                 *       "username": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @example password */
                    grant_type: string;
                    /** @example ada@example.com */
                    username?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                    /** @description The team to act for. By default, the client's team if you're in it, otherwise your oldest team. */
                    team_id?: string;
                    /** @description The only scope is `management`: everything you're allowed to do. Any other scope is ignored, and the response says so (RFC 6749, section 3.3). */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_in": "3600",
                     *       "refresh_token": "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi",
                     *       "access_token": "dbf_at_igOv9fOJPt3bCAdWkaRFs7M",
                     *       "token_type": "bearer",
                     *       "scope": "management"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedTokens"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "grant_type": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Must be set."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    authorizeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "scope": "applications:read usage:read",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The scopes it needs.
                     * @example applications:read usage:read
                     */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "scope": "applications:read usage:read",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The scopes it needs.
                     * @example applications:read usage:read
                     */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device_code": "dbf_dc_igOv9fOJPt3bCAdWkaRFs7M",
                     *       "user_code": "WDJB-MJHT",
                     *       "verification_uri": "https://developers.example.com/device",
                     *       "verification_uri_complete": "https://developers.example.com/device?user_code=WDJB-MJHT",
                     *       "expires_in": 600,
                     *       "interval": 5
                     *     }
                     */
                    "application/json": components["schemas"]["DeviceAuthorization"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body isn't valid JSON."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Unknown client or wrong client secret."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "Unknown client or wrong client secret."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "dbf_st_igOv9fOJPt3bCAdWkaRFs7M",
                 *       "token_type_hint": "access_token",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/json": {
                    /** @example dbf_st_igOv9fOJPt3bCAdWkaRFs7M */
                    token: string;
                    /**
                     * @description `access_token` or `refresh_token`. We tell them apart ourselves.
                     * @example access_token
                     */
                    token_type_hint?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "token": "dbf_st_igOv9fOJPt3bCAdWkaRFs7M",
                 *       "token_type_hint": "access_token",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @example dbf_st_igOv9fOJPt3bCAdWkaRFs7M */
                    token: string;
                    /**
                     * @description `access_token` or `refresh_token`. We tell them apart ourselves.
                     * @example access_token
                     */
                    token_type_hint?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "scope": "applications:read usage:read",
                     *       "client_id": "service_4fTq9Zk2Lw8",
                     *       "token_type": "bearer",
                     *       "exp": 1795512600,
                     *       "sub": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_id": "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a"
                     *     }
                     */
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body isn't valid JSON."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Unknown client or wrong client secret."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "Unknown client or wrong client secret."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "dbf_st_igOv9fOJPt3bCAdWkaRFs7M",
                 *       "token_type_hint": "access_token",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/json": {
                    /** @example dbf_st_igOv9fOJPt3bCAdWkaRFs7M */
                    token: string;
                    /**
                     * @description `access_token` or `refresh_token`. We tell them apart ourselves.
                     * @example access_token
                     */
                    token_type_hint?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "token": "dbf_st_igOv9fOJPt3bCAdWkaRFs7M",
                 *       "token_type_hint": "access_token",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @example dbf_st_igOv9fOJPt3bCAdWkaRFs7M */
                    token: string;
                    /**
                     * @description `access_token` or `refresh_token`. We tell them apart ourselves.
                     * @example access_token
                     */
                    token_type_hint?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body isn't valid JSON."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Unknown client or wrong client secret."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "Unknown client or wrong client secret."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    exchangeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
                 *       "grant_type": "refresh_token",
                 *       "refresh_token": "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi"
                 *     }
                 */
                "application/json": {
                    /** @example password */
                    grant_type?: string;
                    /** @example ada@example.com */
                    username?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                    /** @description The team to act for. By default, the client's team if you're in it, otherwise your oldest team. */
                    team_id?: string;
                    /** @description The only scope is `management`: everything you're allowed to do. Any other scope is ignored, and the response says so (RFC 6749, section 3.3). */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                    refresh_token?: string;
                    /** @description From the redirect of `/oauth/authorize`. It works once, for 60 seconds. */
                    code?: string;
                    /** @description The same as in the authorization request, if you sent one. */
                    redirect_uri?: string;
                    /** @description What the `code_challenge` was made of. */
                    code_verifier?: string;
                    /** @description From `POST /oauth/device_authorization`. */
                    device_code?: string;
                };
                /**
                 * @example {
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
                 *       "grant_type": "refresh_token",
                 *       "refresh_token": "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @example password */
                    grant_type?: string;
                    /** @example ada@example.com */
                    username?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                    /** @description The team to act for. By default, the client's team if you're in it, otherwise your oldest team. */
                    team_id?: string;
                    /** @description The only scope is `management`: everything you're allowed to do. Any other scope is ignored, and the response says so (RFC 6749, section 3.3). */
                    scope?: string;
                    /**
                     * @description The client ID of a Management API client. You can also send it by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                    refresh_token?: string;
                    /** @description From the redirect of `/oauth/authorize`. It works once, for 60 seconds. */
                    code?: string;
                    /** @description The same as in the authorization request, if you sent one. */
                    redirect_uri?: string;
                    /** @description What the `code_challenge` was made of. */
                    code_verifier?: string;
                    /** @description From `POST /oauth/device_authorization`. */
                    device_code?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_in": "3600",
                     *       "refresh_token": "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi",
                     *       "access_token": "dbf_at_igOv9fOJPt3bCAdWkaRFs7M",
                     *       "token_type": "bearer",
                     *       "scope": "management"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedTokens"] | components["schemas"]["GrantTokens"] | components["schemas"]["ServiceToken"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body isn't valid JSON."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body must be at most 100 KiB."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "Send JSON in UTF-8, unencoded, as application/json."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many requests. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "We can't reach the database right now. Try again in a few seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "dbf_reset_aKHZZQ4K9sqRxjI",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example dbf_reset_aKHZZQ4K9sqRxjI */
                    token: string;
                    /**
                     * @description At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.
                     * @example a-long-and-uncommon-phrase
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Successfully reset password"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "token": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "My laptop",
                     *         "synced": true,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My laptop",
                 *       "credential": {
                 *         "id": "AAECAwQFBgcICQoLDA0ODw",
                 *         "rawId": "AAECAwQFBgcICQoLDA0ODw",
                 *         "type": "public-key",
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0",
                 *           "attestationObject": "o2NmbXRkbm9uZQ",
                 *           "transports": [
                 *             "internal"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example My laptop */
                    name: string;
                    /**
                     * @description The answer of `navigator.credentials.create`, with its bytes in base64url.
                     * @example {
                     *       "id": "AAECAwQFBgcICQoLDA0ODw",
                     *       "rawId": "AAECAwQFBgcICQoLDA0ODw",
                     *       "type": "public-key",
                     *       "response": {
                     *         "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0",
                     *         "attestationObject": "o2NmbXRkbm9uZQ",
                     *         "transports": [
                     *           "internal"
                     *         ]
                     *       }
                     *     }
                     */
                    credential: {
                        /** @example AAECAwQFBgcICQoLDA0ODw */
                        id: string;
                        /** @example AAECAwQFBgcICQoLDA0ODw */
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        response: {
                            /** @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0 */
                            clientDataJSON: string;
                            /** @example o2NmbXRkbm9uZQ */
                            attestationObject: string;
                            transports?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "My laptop",
                     *       "synced": true,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "recovery_codes": [
                     *         "7k3m-x2pd-9qwe-4tzr"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddedPasskey"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the passkeys.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "otp": "287082"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "password": "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the passkeys.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My laptop"
                 *     }
                 */
                "application/json": {
                    /** @example My laptop */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "My laptop",
                     *       "synced": true,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rpId": "developers.debrief.com",
                     *       "challenge": "vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE",
                     *       "timeout": 300000,
                     *       "allowCredentials": [
                     *         {
                     *           "id": "AAECAwQFBgcICQoLDA0ODw",
                     *           "type": "public-key",
                     *           "transports": [
                     *             "internal"
                     *           ]
                     *         }
                     *       ],
                     *       "userVerification": "required"
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "otp": "287082"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rp": {
                     *         "id": "developers.debrief.com",
                     *         "name": "Debrief"
                     *       },
                     *       "user": {
                     *         "id": "AZOh8HxOfSqbHF8uim1MOw",
                     *         "name": "ada@example.com",
                     *         "displayName": "Ada Lovelace"
                     *       },
                     *       "challenge": "vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE",
                     *       "pubKeyCredParams": [
                     *         {
                     *           "type": "public-key",
                     *           "alg": -7
                     *         }
                     *       ],
                     *       "timeout": 300000,
                     *       "attestation": "none",
                     *       "excludeCredentials": [
                     *         {
                     *           "id": "AAECAwQFBgcICQoLDA0ODw",
                     *           "type": "public-key",
                     *           "transports": [
                     *             "internal"
                     *           ]
                     *         }
                     *       ],
                     *       "authenticatorSelection": {
                     *         "residentKey": "required",
                     *         "requireResidentKey": true,
                     *         "userVerification": "required"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "password": "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengeProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rpId": "developers.debrief.com",
                     *       "challenge": "vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE",
                     *       "timeout": 300000,
                     *       "allowCredentials": [
                     *         {
                     *           "id": "AAECAwQFBgcICQoLDA0ODw",
                     *           "type": "public-key",
                     *           "transports": [
                     *             "internal"
                     *           ]
                     *         }
                     *       ],
                     *       "userVerification": "required"
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginCompanyProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://id.example.com/authorize?client_id=debrief-portal"
                     *     }
                     */
                    "application/json": components["schemas"]["SsoRedirect"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "kind": "totp",
                     *       "since": "2026-11-24T09:30:00.000Z",
                     *       "passkeys": 0,
                     *       "recovery_codes_left": 10
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/Debrief:ada%40example.com?issuer=Debrief&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30"
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactorKey"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "password": "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "otp": "287082"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "password": "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "otp": "287082"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The six digits that your authenticator app shows.
                     * @example 287082
                     */
                    otp: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "7k3m-x2pd-9qwe-4tzr"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "otp": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "otp": "287082"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "7k3m-x2pd-9qwe-4tzr"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "password": "This takes your own password. Send it, too, or confirm it's you with POST /user/me/proof first."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "dbf_confirm_cKHZZQ4K9sqRxjI"
                 *     }
                 */
                "application/json": {
                    /** @example dbf_confirm_cKHZZQ4K9sqRxjI */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "token": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "Deployment",
                     *         "client_id": "service_4fTq9Zk2Lw8",
                     *         "scopes": [
                     *           "applications:read",
                     *           "usage:read"
                     *         ],
                     *         "addresses": [
                     *           "203.0.113.0/24"
                     *         ],
                     *         "expires_at": "2026-11-24T09:30:00.000Z",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "old_secret_expires_at": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ServiceAccount"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Deployment",
                 *       "scopes": [
                 *         "applications:read",
                 *         "usage:read"
                 *       ],
                 *       "addresses": [
                 *         "203.0.113.0/24",
                 *         "2001:db8::/32"
                 *       ],
                 *       "expires_at": "2027-05-24T09:30:00.000Z",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example Deployment */
                    name: string;
                    /**
                     * @description What it may do.
                     * @example [
                     *       "applications:read",
                     *       "usage:read"
                     *     ]
                     */
                    scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
                    /**
                     * @description The addresses and networks (CIDR) it may be used from. Empty means anywhere.
                     * @default []
                     * @example [
                     *       "203.0.113.0/24",
                     *       "2001:db8::/32"
                     *     ]
                     */
                    addresses?: string[];
                    /**
                     * Format: date-time
                     * @description When it stops working: at most 366 days from now.
                     * @example 2027-05-24T09:30:00.000Z
                     */
                    expires_at: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Deployment",
                     *       "client_id": "service_4fTq9Zk2Lw8",
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "expires_at": "2026-11-24T09:30:00.000Z",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "old_secret_expires_at": null,
                     *       "client_secret": "dbf_service_aKHZZQ4K9sqRxjIiJerNuZc"
                     *     }
                     */
                    "application/json": components["schemas"]["NewServiceAccount"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the account.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the account.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Deployment",
                 *       "scopes": [
                 *         "applications:read",
                 *         "usage:read"
                 *       ],
                 *       "expires_at": "2027-05-24T09:30:00.000Z",
                 *       "addresses": [
                 *         "203.0.113.0/24",
                 *         "2001:db8::/32"
                 *       ],
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example Deployment */
                    name?: string;
                    /**
                     * @description What it may do.
                     * @example [
                     *       "applications:read",
                     *       "usage:read"
                     *     ]
                     */
                    scopes?: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
                    /**
                     * Format: date-time
                     * @description When it stops working: at most 366 days from now.
                     * @example 2027-05-24T09:30:00.000Z
                     */
                    expires_at?: string;
                    /**
                     * @description The addresses and networks (CIDR) it may be used from. Empty means anywhere.
                     * @example [
                     *       "203.0.113.0/24",
                     *       "2001:db8::/32"
                     *     ]
                     */
                    addresses?: string[];
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Deployment",
                     *       "client_id": "service_4fTq9Zk2Lw8",
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "expires_at": "2026-11-24T09:30:00.000Z",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "old_secret_expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOldSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the account.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Deployment",
                     *       "client_id": "service_4fTq9Zk2Lw8",
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "expires_at": "2026-11-24T09:30:00.000Z",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "old_secret_expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the account.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlap_hours": 24,
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description How many hours the current secret keeps working. With 0, it stops right away, and so do all access tokens.
                     * @default 0
                     * @example 24
                     */
                    overlap_hours?: number;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Deployment",
                     *       "client_id": "service_4fTq9Zk2Lw8",
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "expires_at": "2026-11-24T09:30:00.000Z",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "old_secret_expires_at": null,
                     *       "client_secret": "dbf_service_aKHZZQ4K9sqRxjIiJerNuZc"
                     *     }
                     */
                    "application/json": components["schemas"]["NewServiceAccount"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPersonalTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "My laptop",
                     *         "hint": "bQ7r",
                     *         "scopes": [
                     *           "applications:read",
                     *           "usage:read"
                     *         ],
                     *         "expires_at": "2026-11-24T09:30:00.000Z",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PersonalToken"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My laptop",
                 *       "scopes": [
                 *         "applications:read",
                 *         "usage:read"
                 *       ],
                 *       "expires_at": "2027-05-24T09:30:00.000Z",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example My laptop */
                    name: string;
                    /**
                     * @description What it may do.
                     * @example [
                     *       "applications:read",
                     *       "usage:read"
                     *     ]
                     */
                    scopes: ("applications:read" | "applications:write" | "credentials:read" | "credentials:write" | "usage:read" | "team:read" | "members:read" | "billing:read" | "billing:write" | "audit:read")[];
                    /**
                     * Format: date-time
                     * @description When it stops working: at most 366 days from now.
                     * @example 2027-05-24T09:30:00.000Z
                     */
                    expires_at: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "My laptop",
                     *       "hint": "bQ7r",
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "expires_at": "2026-11-24T09:30:00.000Z",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "token": "dbf_pat_aKHZZQ4K9sqRxjIiJerNuZc"
                     *     }
                     */
                    "application/json": components["schemas"]["NewPersonalToken"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the tokens.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    authorizeClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "response_type": "code",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "redirect_uri": "https://example.com/callback",
                 *       "scope": "applications:read usage:read",
                 *       "state": "af0ifjsldkj",
                 *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                 *       "code_challenge_method": "S256",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example code */
                    response_type: string;
                    response_mode?: string;
                    /** @example mgmt_4fTq9Zk2Lw8 */
                    client_id: string;
                    /**
                     * Format: uri
                     * @example https://example.com/callback
                     */
                    redirect_uri?: string;
                    /** @example applications:read usage:read */
                    scope: string;
                    /** @example af0ifjsldkj */
                    state?: string;
                    /** @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM */
                    code_challenge: string;
                    /** @example S256 */
                    code_challenge_method: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect_to": "https://example.com/callback?code=dbf_ac_igOv9fOJPt3bCAdWkaRFs7M&state=af0ifjsldkj"
                     *     }
                     */
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    findDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_code": "WDJB-MJHT"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The code that the device shows. Case, spaces and dashes don't matter.
                     * @example WDJB-MJHT
                     */
                    user_code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "name": "my-app-name",
                     *         "publisher": "Acme",
                     *         "is_own": false
                     *       },
                     *       "scopes": [
                     *         "applications:read",
                     *         "usage:read"
                     *       ],
                     *       "address": "203.0.113.7",
                     *       "device": "debrief-cli",
                     *       "expires_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingDevice"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "user_code": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_code": "WDJB-MJHT",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The code that the device shows. Case, spaces and dashes don't matter.
                     * @example WDJB-MJHT
                     */
                    user_code: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "user_code": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    denyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_code": "WDJB-MJHT"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The code that the device shows. Case, spaces and dashes don't matter.
                     * @example WDJB-MJHT
                     */
                    user_code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "user_code": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "client": {
                     *           "name": "my-app-name",
                     *           "client_id": "mgmt_4fTq9Zk2Lw8"
                     *         },
                     *         "scopes": [
                     *           "applications:read",
                     *           "usage:read"
                     *         ],
                     *         "address": "203.0.113.7",
                     *         "device": "debrief-cli",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "expires_at": "2026-11-24T09:30:00.000Z",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClientGrant"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClientGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the grants.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    openPortalSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example ada@example.com */
                    email?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @description A code from your authenticator app. It works once. */
                    otp?: string;
                    /** @description In place of `otp`, if you don't have the app: one of your recovery codes. It works once. */
                    recovery_code?: string;
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginExternal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "google"
                 *     }
                 */
                "application/json": {
                    /**
                     * @example google
                     * @enum {string}
                     */
                    provider: "google" | "github";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://accounts.google.com/o/oauth2/v2/auth?client_id=debrief-portal"
                     *     }
                     */
                    "application/json": components["schemas"]["ExternalRedirect"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "provider": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishExternal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "kJ3xVq7Lr1",
                 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
                 *       "iss": "https://accounts.google.com",
                 *       "error": "access_denied"
                 *     }
                 */
                "application/json": {
                    /** @example kJ3xVq7Lr1 */
                    state: string;
                    /** @example SplxlOBeZQQYbYS6WxSbIA */
                    code?: string;
                    /**
                     * @description RFC 9207.
                     * @example https://accounts.google.com
                     */
                    iss?: string;
                    /**
                     * @description RFC 6749, section 4.1.2.1.
                     * @example access_denied
                     */
                    error?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "in"
                     *     }
                     */
                    "application/json": components["schemas"]["ExternalFinished"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "state": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskeyLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "mfa_token": "dbf_mfa_1ZQ9wLk3TnB0cRf5Hx8sVd"
                 *     }
                 */
                "application/json": {
                    /** @description From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes. */
                    mfa_token?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rpId": "developers.debrief.com",
                     *       "challenge": "vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE",
                     *       "timeout": 300000,
                     *       "allowCredentials": [
                     *         {
                     *           "id": "AAECAwQFBgcICQoLDA0ODw",
                     *           "type": "public-key",
                     *           "transports": [
                     *             "internal"
                     *           ]
                     *         }
                     *       ],
                     *       "userVerification": "required"
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    switchTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": {
                    /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    team_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_in": "3600",
                     *       "refresh_token": "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi",
                     *       "access_token": "dbf_at_igOv9fOJPt3bCAdWkaRFs7M",
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"] | components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "team_id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMemberSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "client": "my-app-name",
                     *         "address": "203.0.113.7",
                     *         "user_agent": "curl/8.11.0",
                     *         "teams": [
                     *           {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "team_name": "My Example Team"
                     *           }
                     *         ],
                     *         "current": true,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Session"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the session.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_name": "My Example Team",
                     *       "email": "ada@example.com",
                     *       "role": "owner",
                     *       "second_factor_required": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "team_name": "My Example Team",
                 *       "email": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace"
                 *     }
                 */
                "application/json": {
                    /** @example My Example Team */
                    team_name: string;
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email?: string;
                    /**
                     * @description At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @example Ada */
                    first_name?: string;
                    /**
                     * @description Empty for people with one name.
                     * @default
                     * @example Lovelace
                     */
                    last_name?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_name": "My Example Team"
                     *     }
                     */
                    "application/json": components["schemas"]["NewTeam"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "team_name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    teamExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "team": "My Example Team"
                 *     }
                 */
                "application/json": {
                    /** @example My Example Team */
                    team: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["Exists"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "team": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_name": "My Example Team",
                     *       "email": "ada@example.com",
                     *       "role": "owner",
                     *       "second_factor_required": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "My Renamed Team"
                 *     }
                 */
                "application/json": {
                    /** @example My Example Team */
                    name?: string;
                    /** @example My Example Team */
                    team_name?: string;
                    /** @example true */
                    second_factor_required?: boolean;
                    /**
                     * @description Your own password. Required to change `second_factor_required`; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_name": "My Example Team",
                     *       "email": "ada@example.com",
                     *       "role": "owner",
                     *       "second_factor_required": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTeamUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Grace",
                 *       "last_name": "Hopper",
                 *       "email": "ada@example.com",
                 *       "role": "owner",
                 *       "password": "a-long-and-uncommon-phrase",
                 *       "current_password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example Grace */
                    first_name: string;
                    /**
                     * @description Empty for people with one name.
                     * @default
                     * @example Hopper
                     */
                    last_name?: string;
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "developer";
                    /**
                     * @description At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /**
                     * @description Your own password. Required to add an owner; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    current_password?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "invite_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedUser"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "first_name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTeamUserByAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Required to remove an owner; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-11-24T09:30:00.000Z",
                     *       "truncated": [
                     *         "audit_log"
                     *       ],
                     *       "team": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "team_name": "My Example Team",
                     *         "email": "ada@example.com",
                     *         "role": "owner",
                     *         "second_factor_required": false,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       },
                     *       "single_sign_on": {
                     *         "redirect_uri": "https://developers.debrief.com/login/return",
                     *         "provider": {
                     *           "issuer": "https://id.example.com",
                     *           "client_id": "debrief-portal",
                     *           "default_role": "admin",
                     *           "required": true,
                     *           "domain": "example.com",
                     *           "domain_proven_at": "2026-11-24T09:30:00.000Z",
                     *           "txt_name": "_debrief.example.com",
                     *           "txt_value": "debrief-domain=4fTq9Zk2Lw8"
                     *         }
                     *       },
                     *       "billing_details": {
                     *         "contact_email": "ap@example.com",
                     *         "name": "Northwind Telecom Ltd",
                     *         "vat_id": "DE136695976",
                     *         "receipts": true,
                     *         "address": {
                     *           "line1": "12 Harbour Street",
                     *           "line2": "3rd floor",
                     *           "postal_code": "20457",
                     *           "city": "Hamburg",
                     *           "state": "Hamburg",
                     *           "country": "DE"
                     *         }
                     *       },
                     *       "payment_methods": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "brand": "visa",
                     *           "last4": "4242",
                     *           "exp_month": 12,
                     *           "exp_year": 2029,
                     *           "is_default": true,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "budgets": {
                     *         "team": 50000,
                     *         "applications": {
                     *           "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
                     *         },
                     *         "hard_stop": true
                     *       },
                     *       "users": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "email": "ada@example.com",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "bio": "I do things",
                     *           "role": "owner",
                     *           "status": "active",
                     *           "second_factor": false,
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "updated_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "former_members": [
                     *         {
                     *           "user_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "left_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "company_accounts": [
                     *         {
                     *           "user_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "issuer": "https://id.example.com",
                     *           "subject": "248289761001",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "applications": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat",
                     *           "description": "Chat on our help pages.",
                     *           "icon": "your_icon.jpg",
                     *           "role": "admin",
                     *           "environments": [
                     *             "sandbox"
                     *           ],
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "requests_last_7_days": 12480,
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "updated_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "application_users": [
                     *         {
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "user_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "role": "admin",
                     *           "added_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "credentials": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "label": "Web server",
                     *           "environment": "sandbox",
                     *           "client_id": "sandbox_4fTq9Zk2Lw8",
                     *           "secret_hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "status": "active",
                     *           "disabled": false,
                     *           "expires_at": null,
                     *           "allowed_addresses": [
                     *             "203.0.113.0/24",
                     *             "2001:db8::7"
                     *           ],
                     *           "scopes": [
                     *             "chat",
                     *             "calls"
                     *           ],
                     *           "rate_per_minute": 600,
                     *           "secrets": [
                     *             {
                     *               "hint": "7xQw",
                     *               "created_at": "2026-11-24T09:30:00.000Z",
                     *               "expires_at": null,
                     *               "last_used_at": "2026-11-24T09:30:00.000Z",
                     *               "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ],
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *         }
                     *       ],
                     *       "clients": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "my-app-name",
                     *           "redirectURI": "https://example.com/callback",
                     *           "trusted": false,
                     *           "public": false,
                     *           "suspended": false,
                     *           "client_id": "mgmt_4fTq9Zk2Lw8",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "service_accounts": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Deployment",
                     *           "client_id": "service_4fTq9Zk2Lw8",
                     *           "scopes": [
                     *             "applications:read",
                     *             "usage:read"
                     *           ],
                     *           "addresses": [
                     *             "203.0.113.0/24"
                     *           ],
                     *           "expires_at": "2026-11-24T09:30:00.000Z",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "old_secret_expires_at": null
                     *         }
                     *       ],
                     *       "deleted": [
                     *         {
                     *           "type": "application",
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat",
                     *           "description": "Answers customers",
                     *           "deleted_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "invoices": [
                     *         {
                     *           "period_start": "2026-11-01",
                     *           "period_end": "2026-11-30",
                     *           "currency": "usd",
                     *           "lines": [
                     *             {
                     *               "kind": "usage",
                     *               "description": "Support chat: Messages",
                     *               "month": "2026-11-01",
                     *               "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "application_name": "Support chat",
                     *               "metric": "api_requests",
                     *               "quantity": "96120",
                     *               "unit_price": "0.0812",
                     *               "amount": 12480
                     *             }
                     *           ],
                     *           "tiers": [
                     *             {
                     *               "metric": "api_requests",
                     *               "above": "10000",
                     *               "quantity": "86120",
                     *               "unit_price": "0.04",
                     *               "amount": "3444.8"
                     *             }
                     *           ],
                     *           "subtotal": 12480,
                     *           "tax": null,
                     *           "tax_pending": false,
                     *           "total": 12480,
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "number": "NWT-0007",
                     *           "part": 1,
                     *           "parts": 1,
                     *           "status": "open",
                     *           "problem": null,
                     *           "buyer": {
                     *             "name": "Northwind Telecom Ltd",
                     *             "vat_id": "DE136695976",
                     *             "address": {
                     *               "line1": "12 Harbour Street",
                     *               "line2": "3rd floor",
                     *               "postal_code": "20457",
                     *               "city": "Hamburg",
                     *               "state": "Hamburg",
                     *               "country": "DE"
                     *             }
                     *           },
                     *           "seller": [
                     *             "Debrief",
                     *             "developers.debrief.com"
                     *           ],
                     *           "has_xml": true,
                     *           "issued_at": "2026-11-24T09:30:00.000Z",
                     *           "due_at": "2026-11-24T09:30:00.000Z",
                     *           "paid_at": "2026-11-24T09:30:00.000Z",
                     *           "amount_due": 12480,
                     *           "amount_paid": 12480,
                     *           "amount_remaining": 0,
                     *           "amount_pending": 0,
                     *           "amount_credited": 0,
                     *           "balance_applied": 0,
                     *           "amount_refunded": 0,
                     *           "refund_status": "none",
                     *           "dispute": null,
                     *           "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *           "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *           "reminders": [
                     *             {
                     *               "days": 3,
                     *               "sent_at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ],
                     *           "after_reminders": null,
                     *           "credit_notes": [
                     *             {
                     *               "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "number": "NWT-0007-CN-01",
                     *               "status": "issued",
                     *               "reason": "duplicate",
                     *               "memo": null,
                     *               "amount": 2380,
                     *               "tax": 380,
                     *               "reduced": 0,
                     *               "refunded": 2380,
                     *               "to_balance": 0,
                     *               "outside": 0,
                     *               "refund_failed": false,
                     *               "has_xml": true,
                     *               "issued_at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ],
                     *           "payments": [
                     *             {
                     *               "status": "succeeded",
                     *               "amount": 12480,
                     *               "amount_refunded": 0,
                     *               "failure_message": null,
                     *               "card": null,
                     *               "created_at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": [
                     *         {
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "environment": "sandbox",
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5
                     *         }
                     *       ],
                     *       "audit_log": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "at": "2026-11-24T09:30:00.000Z",
                     *           "actor": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Ada Lovelace",
                     *             "email": "ada@example.com"
                     *           },
                     *           "action": "application.updated",
                     *           "target": {
                     *             "type": "application",
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Support chat"
                     *           },
                     *           "before": {
                     *             "name": "Support chat"
                     *           },
                     *           "after": {
                     *             "name": "Support chat"
                     *           },
                     *           "address": "203.0.113.7",
                     *           "user_agent": "curl/8.11.0",
                     *           "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *         }
                     *       ],
                     *       "audit_log_total": 182
                     *     }
                     */
                    "application/json": components["schemas"]["TeamExport"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    transferTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    user_id: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_name": "My Example Team",
                     *       "email": "ada@example.com",
                     *       "role": "owner",
                     *       "second_factor_required": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "user_id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTeamUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Required to remove an owner; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginSso: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": {
                    /** @example ada@example.com */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://id.example.com/authorize?client_id=debrief-portal"
                     *     }
                     */
                    "application/json": components["schemas"]["SsoRedirect"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "email": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishSso: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "kJ3xVq7Lr1",
                 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
                 *       "iss": "https://id.example.com",
                 *       "error": "access_denied"
                 *     }
                 */
                "application/json": {
                    /** @example kJ3xVq7Lr1 */
                    state: string;
                    /** @example SplxlOBeZQQYbYS6WxSbIA */
                    code?: string;
                    /**
                     * @description RFC 9207.
                     * @example https://id.example.com
                     */
                    iss?: string;
                    /**
                     * @description RFC 6749, section 4.1.2.1.
                     * @example access_denied
                     */
                    error?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "outcome": "logged_in"
                     *     }
                     */
                    "application/json": components["schemas"]["SsoOutcome"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "state": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmTeamDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "dbf_domain_aKHZZQ4K9sqRxjI"
                 *     }
                 */
                "application/json": {
                    /** @example dbf_domain_aKHZZQ4K9sqRxjI */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "team_name": "Acme"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmedDomain"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "token": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeamSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect_uri": "https://developers.debrief.com/login/return",
                     *       "provider": {
                     *         "issuer": "https://id.example.com",
                     *         "client_id": "debrief-portal",
                     *         "default_role": "admin",
                     *         "required": true,
                     *         "domain": "example.com",
                     *         "domain_proven_at": "2026-11-24T09:30:00.000Z",
                     *         "txt_name": "_debrief.example.com",
                     *         "txt_value": "debrief-domain=4fTq9Zk2Lw8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamSso"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    setTeamSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issuer": "https://id.example.com",
                 *       "client_id": "debrief-portal",
                 *       "client_secret": "a-secret-of-your-providers",
                 *       "domain": "example.com",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description As your provider spells it. `/.well-known/openid-configuration` below it says the rest. It must be public, by https.
                     * @example https://id.example.com
                     */
                    issuer: string;
                    /** @example debrief-portal */
                    client_id: string;
                    /** @example a-secret-of-your-providers */
                    client_secret?: string;
                    /**
                     * @default developer
                     * @enum {string}
                     */
                    default_role?: "admin" | "developer";
                    /**
                     * @description With true, everyone but owners has to log in through the provider, from now on: all other logins of theirs end for this team. Only once the domain is proven.
                     * @default false
                     */
                    required?: boolean;
                    /** @example example.com */
                    domain: string;
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect_uri": "https://developers.debrief.com/login/return",
                     *       "provider": {
                     *         "issuer": "https://id.example.com",
                     *         "client_id": "debrief-portal",
                     *         "default_role": "admin",
                     *         "required": true,
                     *         "domain": "example.com",
                     *         "domain_proven_at": "2026-11-24T09:30:00.000Z",
                     *         "txt_name": "_debrief.example.com",
                     *         "txt_value": "debrief-domain=4fTq9Zk2Lw8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamSso"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "issuer": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTeamSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveTeamDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect_uri": "https://developers.debrief.com/login/return",
                     *       "provider": {
                     *         "issuer": "https://id.example.com",
                     *         "client_id": "debrief-portal",
                     *         "default_role": "admin",
                     *         "required": true,
                     *         "domain": "example.com",
                     *         "domain_proven_at": "2026-11-24T09:30:00.000Z",
                     *         "txt_name": "_debrief.example.com",
                     *         "txt_value": "debrief-domain=4fTq9Zk2Lw8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamSso"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    mailTeamDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent_to": "postmaster@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["DomainMail"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token from the link we emailed. An owner or admin of the team can use the invite's ID instead.
                 * @example dbf_invite_2Zk8Jc1v5xQw
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example a-long-and-uncommon-phrase */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "password": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token from the link we emailed. An owner or admin of the team can use the invite's ID instead.
                 * @example dbf_invite_2Zk8Jc1v5xQw
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "email": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
                /**
                 * @description Which items come first.
                 * @example newest
                 */
                order?: "oldest" | "newest";
                /**
                 * @description Whether to return `X-Total-Count`, the number of items on all pages.
                 * @example true
                 */
                total?: "true" | "false";
                /** @description Only items with this text in their name or email address. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "email": "ada@example.com",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "bio": "I do things",
                     *         "role": "owner",
                     *         "status": "active",
                     *         "second_factor": false,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    userExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["Exists"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "email": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace",
                 *       "bio": "I do things"
                 *     }
                 */
                "application/json": {
                    /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    avatar?: string | null;
                    /** @example Ada */
                    first_name?: string;
                    /**
                     * @description Empty for people with one name.
                     * @example Lovelace
                     */
                    last_name?: string;
                    /** @enum {string} */
                    role?: "owner" | "admin" | "developer";
                    /** @example I do things */
                    bio?: string;
                    /**
                     * @description At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                    /** @example a-long-and-uncommon-phrase */
                    old_password?: string;
                    /**
                     * @description Your own password. Required to make someone an owner or to change an owner's role; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    current_password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserApplications: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "Support chat",
                     *         "description": "Chat on our help pages.",
                     *         "icon": "your_icon.jpg",
                     *         "role": "admin",
                     *         "environments": [
                     *           "sandbox"
                     *         ],
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "requests_last_7_days": 12480,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "email_verified": true,
                     *       "second_factor_missing": false,
                     *       "team": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "team_name": "My Example Team"
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "team_name": "My Example Team",
                     *           "role": "owner"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authorization",
                     *       "response": {
                     *         "message": "You're not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /** @example a-long-and-uncommon-phrase */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "email": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "email": "This address already has an account."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-11-24T09:30:00.000Z",
                     *       "user": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "email": "ada@example.com",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "bio": "I do things",
                     *         "role": "owner",
                     *         "status": "active",
                     *         "second_factor": false,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z",
                     *         "email_verified": true,
                     *         "second_factor_missing": false,
                     *         "team": {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "team_name": "My Example Team"
                     *         },
                     *         "teams": [
                     *           {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "team_name": "My Example Team",
                     *             "role": "owner"
                     *           }
                     *         ]
                     *       },
                     *       "pending_email": "ada@example.org",
                     *       "second_factor": {
                     *         "enabled": true,
                     *         "kind": "totp",
                     *         "since": "2026-11-24T09:30:00.000Z",
                     *         "passkeys": 0,
                     *         "recovery_codes_left": 10
                     *       },
                     *       "passkeys": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "My laptop",
                     *           "synced": true,
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "personal_tokens": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "My laptop",
                     *           "hint": "bQ7r",
                     *           "scopes": [
                     *             "applications:read",
                     *             "usage:read"
                     *           ],
                     *           "expires_at": "2026-11-24T09:30:00.000Z",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *         }
                     *       ],
                     *       "client_grants": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "client": {
                     *             "name": "my-app-name",
                     *             "client_id": "mgmt_4fTq9Zk2Lw8"
                     *           },
                     *           "scopes": [
                     *             "applications:read",
                     *             "usage:read"
                     *           ],
                     *           "address": "203.0.113.7",
                     *           "device": "debrief-cli",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *         }
                     *       ],
                     *       "identities": {
                     *         "accounts": [
                     *           {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "provider": "google",
                     *             "name": "ada@gmail.com",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "last_used_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "company_accounts": [
                     *           {
                     *             "team": {
                     *               "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "team_name": "My Example Team"
                     *             },
                     *             "issuer": "https://id.example.com",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "last_used_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "applications": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat",
                     *           "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "role": "admin",
                     *           "added_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "sessions": [
                     *         {
                     *           "client": "my-app-name",
                     *           "address": "203.0.113.7",
                     *           "user_agent": "curl/8.11.0",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "url": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "activity": [
                     *         {
                     *           "at": "2026-11-24T09:30:00.000Z",
                     *           "team_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "action": "application.updated",
                     *           "target": "Support chat",
                     *           "address": "203.0.113.7"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserExport"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": [
                     *         "google"
                     *       ],
                     *       "accounts": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "provider": "google",
                     *           "name": "ada@gmail.com",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "company_accounts": [
                     *         {
                     *           "team": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "team_name": "My Example Team"
                     *           },
                     *           "issuer": "https://id.example.com",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Identities"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "github",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @example github
                     * @enum {string}
                     */
                    provider: "google" | "github";
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://accounts.google.com/o/oauth2/v2/auth?client_id=debrief-portal"
                     *     }
                     */
                    "application/json": components["schemas"]["ExternalRedirect"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "provider": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the identities.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
                /**
                 * @description Which items come first.
                 * @example newest
                 */
                order?: "oldest" | "newest";
                /**
                 * @description Whether to return `X-Total-Count`, the number of items on all pages.
                 * @example true
                 */
                total?: "true" | "false";
                /** @description Only applications with this text in their name, with this ID, or with a client ID that starts with this text. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "Support chat",
                     *         "description": "Chat on our help pages.",
                     *         "icon": "your_icon.jpg",
                     *         "role": "admin",
                     *         "environments": [
                     *           "sandbox"
                     *         ],
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "requests_last_7_days": 12480,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support chat",
                 *       "description": "Chat on our help pages.",
                 *       "icon": "your_icon.jpg"
                 *     }
                 */
                "application/json": {
                    /** @example Support chat */
                    name: string;
                    /** @example Chat on our help pages. */
                    description?: string;
                    /** @example your_icon.jpg */
                    icon: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Support chat",
                     *       "description": "Chat on our help pages.",
                     *       "icon": "your_icon.jpg",
                     *       "role": "admin",
                     *       "environments": [
                     *         "sandbox"
                     *       ],
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "requests_last_7_days": 12480,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "name": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "name": "Support chat",
                     *       "description": "Chat on our help pages.",
                     *       "icon": "your_icon.jpg",
                     *       "role": "admin",
                     *       "environments": [
                     *         "sandbox"
                     *       ],
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "requests_last_7_days": 12480,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Support chat",
                 *       "description": "Chat on our help pages.",
                 *       "icon": "your_icon.jpg"
                 *     }
                 */
                "application/json": {
                    /** @example Support chat */
                    name?: string;
                    /** @example Chat on our help pages. */
                    description?: string;
                    /** @example your_icon.jpg */
                    icon?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "Support chat",
                     *         "description": "Chat on our help pages.",
                     *         "icon": "your_icon.jpg",
                     *         "role": "admin",
                     *         "environments": [
                     *           "sandbox"
                     *         ],
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "requests_last_7_days": 12480,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    addApplicationUserByBody: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": {
                    /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    user_id: string;
                    /** @enum {string} */
                    role: "admin" | "developer";
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "user_id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApplicationUsers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
                /**
                 * @description Which items come first.
                 * @example newest
                 */
                order?: "oldest" | "newest";
                /**
                 * @description Whether to return `X-Total-Count`, the number of items on all pages.
                 * @example true
                 */
                total?: "true" | "false";
                /** @description Only items with this text in their name or email address. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "email": "ada@example.com",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "bio": "I do things",
                     *         "role": "owner",
                     *         "status": "active",
                     *         "second_factor": false,
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z",
                     *         "application_role": "admin"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ApplicationUser"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    addApplicationUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role: "admin" | "developer";
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "role": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeApplicationUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApplicationUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the user.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role: "admin" | "developer";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "bio": "I do things",
                     *       "role": "owner",
                     *       "status": "active",
                     *       "second_factor": false,
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "role": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "label": "Web server",
                     *         "environment": "sandbox",
                     *         "client_id": "sandbox_4fTq9Zk2Lw8",
                     *         "secret_hint": "7xQw",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "status": "active",
                     *         "disabled": false,
                     *         "expires_at": null,
                     *         "allowed_addresses": [
                     *           "203.0.113.0/24",
                     *           "2001:db8::7"
                     *         ],
                     *         "scopes": [
                     *           "chat",
                     *           "calls"
                     *         ],
                     *         "rate_per_minute": 600,
                     *         "secrets": [
                     *           {
                     *             "hint": "7xQw",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "expires_at": null,
                     *             "last_used_at": "2026-11-24T09:30:00.000Z",
                     *             "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Credential"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Web server",
                 *       "environment": "sandbox"
                 *     }
                 */
                "application/json": {
                    /** @example Web server */
                    label: string;
                    /** @enum {string} */
                    environment: "sandbox" | "production";
                    /** @description Your own password. Required for production credentials more than 10 minutes after logging in; without it, and without a proof from the last 10 minutes, you get 403. */
                    password?: string;
                    /**
                     * Format: date-time
                     * @description When they stop working. Null for never. A new date must be in the future.
                     * @example null
                     */
                    expires_at?: string | null;
                    /**
                     * @description The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4. At most 50. A network must not have bits set beyond its prefix.
                     * @example [
                     *       "203.0.113.0/24",
                     *       "2001:db8::7"
                     *     ]
                     */
                    allowed_addresses?: string[];
                    /**
                     * @description The only scopes that they work for. Empty for all. At most 20.
                     * @example [
                     *       "chat",
                     *       "calls"
                     *     ]
                     */
                    scopes?: string[];
                    /**
                     * Format: int32
                     * @description How many times a minute they can be verified. Null for no limit.
                     * @example 600
                     */
                    rate_per_minute?: number | null;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialWithSecret"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "label": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNamedCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Web server"
                 *     }
                 */
                "application/json": {
                    /** @example Web server */
                    label: string;
                    id?: string;
                    client_id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "label": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "label": "Web server",
                 *       "disabled": false,
                 *       "expires_at": null,
                 *       "allowed_addresses": [
                 *         "203.0.113.0/24",
                 *         "2001:db8::7"
                 *       ],
                 *       "scopes": [
                 *         "chat",
                 *         "calls"
                 *       ],
                 *       "rate_per_minute": 600
                 *     }
                 */
                "application/json": {
                    /** @example Web server */
                    label?: string;
                    /**
                     * @description Whether they're turned off. Disabled credentials don't work, and can be enabled again.
                     * @example false
                     */
                    disabled?: boolean;
                    /**
                     * Format: date-time
                     * @description When they stop working. Null for never. A new date must be in the future.
                     * @example null
                     */
                    expires_at?: string | null;
                    /**
                     * @description The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4. At most 50. A network must not have bits set beyond its prefix.
                     * @example [
                     *       "203.0.113.0/24",
                     *       "2001:db8::7"
                     *     ]
                     */
                    allowed_addresses?: string[];
                    /**
                     * @description The only scopes that they work for. Empty for all. At most 20.
                     * @example [
                     *       "chat",
                     *       "calls"
                     *     ]
                     */
                    scopes?: string[];
                    /**
                     * Format: int32
                     * @description How many times a minute they can be verified. Null for no limit.
                     * @example 600
                     */
                    rate_per_minute?: number | null;
                    /** @description Your own password. Required for production credentials more than 10 minutes after logging in; without it, and without a proof from the last 10 minutes, you get 403. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportLeakedCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "where": "In the log of a public build"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Where you found it. It goes into the audit log and the email.
                     * @example In the log of a public build
                     */
                    where?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRefusals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refusals": [
                     *         {
                     *           "reason": "disabled",
                     *           "count": 12,
                     *           "last_at": "2026-11-24T09:30:00.000Z",
                     *           "last_address": "198.51.100.9"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialRefusals"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlap_hours": 24
                 *     }
                 */
                "application/json": {
                    /**
                     * @description How many hours the current secret keeps working. With 0, all other secrets stop right away.
                     * @default 0
                     * @example 24
                     */
                    overlap_hours?: number;
                    /** @description Your own password. Required for production credentials more than 10 minutes after logging in; without it, and without a proof from the last 10 minutes, you get 403. */
                    password?: string;
                    /** @description For a secret that was lost before anything used it: the new secret replaces it, and the older one keeps working as long as planned, or longer if `overlap_hours` says so. If you leave this out, that happens automatically when you ask for an overlap, an older secret still works and the current one was never used or checked (`POST /creds/check`). With false, the older secret stops instead. With true, you get 409 if the current secret has been used. */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialWithSecret"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRotation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2026-11-24T09:30:00.000Z",
                     *       "old_secret": {
                     *         "hint": "7xQw",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "expires_at": null,
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *       },
                     *       "new_secret": {
                     *         "hint": "7xQw",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "expires_at": null,
                     *         "last_used_at": "2026-11-24T09:30:00.000Z",
                     *         "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *       },
                     *       "safe_to_revoke": false,
                     *       "reason": "in_use",
                     *       "last_use": {
                     *         "at": "2026-11-24T09:30:00.000Z",
                     *         "address": "203.0.113.7"
                     *       },
                     *       "hours": [
                     *         {
                     *           "at": "2026-11-24T09:30:00.000Z",
                     *           "uses": 42
                     *         }
                     *       ],
                     *       "addresses": [
                     *         {
                     *           "address": "203.0.113.7",
                     *           "uses": 42,
                     *           "checks": 0,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "other_addresses": {
                     *         "uses": 42,
                     *         "checks": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rotation"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishRotation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoRotation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description The ID of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Your own password. Required for production credentials more than 10 minutes after logging in; without it, and without a proof from the last 10 minutes, you get 403.
                     * @example a-long-and-uncommon-phrase
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "status": "active",
                     *       "disabled": false,
                     *       "expires_at": null,
                     *       "allowed_addresses": [
                     *         "203.0.113.0/24",
                     *         "2001:db8::7"
                     *       ],
                     *       "scopes": [
                     *         "chat",
                     *         "calls"
                     *       ],
                     *       "rate_per_minute": 600,
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z",
                     *           "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client_id": "sandbox_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw"
                 *     }
                 */
                "application/json": {
                    /** @example sandbox_4fTq9Zk2Lw8 */
                    client_id: string;
                    /** @example dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw */
                    client_secret: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "environment": "sandbox",
                     *       "application": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "name": "Support chat"
                     *       },
                     *       "reason": "budget"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialCheck"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "client_id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKeySafety: {
        parameters: {
            query?: {
                /** @description Only keys with this finding. */
                finding?: "maker_left" | "many_networks" | "never_used" | "idle" | "no_expiry";
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 3,
                     *       "counts": {
                     *         "maker_left": 0,
                     *         "many_networks": 0,
                     *         "never_used": 1,
                     *         "idle": 1,
                     *         "no_expiry": 3
                     *       },
                     *       "keys": [
                     *         {
                     *           "kind": "credentials",
                     *           "findings": [
                     *             "idle",
                     *             "no_expiry"
                     *           ],
                     *           "may_change": true,
                     *           "application": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Support chat"
                     *           },
                     *           "networks": [
                     *             "203.0.113.0/24"
                     *           ],
                     *           "credential": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "label": "Web server",
                     *             "environment": "sandbox",
                     *             "client_id": "sandbox_4fTq9Zk2Lw8",
                     *             "secret_hint": "7xQw",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "last_used_at": "2026-11-24T09:30:00.000Z",
                     *             "status": "active",
                     *             "disabled": false,
                     *             "expires_at": null,
                     *             "allowed_addresses": [
                     *               "203.0.113.0/24",
                     *               "2001:db8::7"
                     *             ],
                     *             "scopes": [
                     *               "chat",
                     *               "calls"
                     *             ],
                     *             "rate_per_minute": 600,
                     *             "secrets": [
                     *               {
                     *                 "hint": "7xQw",
                     *                 "created_at": "2026-11-24T09:30:00.000Z",
                     *                 "expires_at": null,
                     *                 "last_used_at": "2026-11-24T09:30:00.000Z",
                     *                 "last_checked_at": "2026-11-24T09:30:00.000Z"
                     *               }
                     *             ]
                     *           },
                     *           "service_account": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Deployment",
                     *             "client_id": "service_4fTq9Zk2Lw8",
                     *             "scopes": [
                     *               "applications:read",
                     *               "usage:read"
                     *             ],
                     *             "addresses": [
                     *               "203.0.113.0/24"
                     *             ],
                     *             "expires_at": "2026-11-24T09:30:00.000Z",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "last_used_at": "2026-11-24T09:30:00.000Z",
                     *             "old_secret_expires_at": null
                     *           },
                     *           "personal_token": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "My laptop",
                     *             "hint": "bQ7r",
                     *             "scopes": [
                     *               "applications:read",
                     *               "usage:read"
                     *             ],
                     *             "expires_at": "2026-11-24T09:30:00.000Z",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "last_used_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeySafety"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["NewAsset"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "We can't read this as a PNG, JPEG or WebP image. It may be damaged, or in another format under the wrong file name."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Log in first, and send a valid access token."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You can see this, but you're not allowed to do that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 512 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send the image itself, as image/png, image/jpeg, image/webp."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. Try again after `Retry-After` seconds. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "rate_limit",
                     *       "response": {
                     *         "message": "Too many requests. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the image.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
                /** @description Only events by the person, service account or client with this ID. */
                actor?: string;
                /**
                 * @description Only events with exactly this action.
                 * @example application.updated
                 */
                action?: string;
                /** @description Only events on the thing with this ID. */
                target?: string;
                /** @description Only events on or after this day or time, in UTC. */
                from?: string;
                /** @description Only events through the end of this day, or before this time, in UTC. */
                to?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "at": "2026-11-24T09:30:00.000Z",
                     *         "actor": {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Ada Lovelace",
                     *           "email": "ada@example.com"
                     *         },
                     *         "action": "application.updated",
                     *         "target": {
                     *           "type": "application",
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat"
                     *         },
                     *         "before": {
                     *           "name": "Support chat"
                     *         },
                     *         "after": {
                     *           "name": "Support chat"
                     *         },
                     *         "address": "203.0.113.7",
                     *         "user_agent": "curl/8.11.0",
                     *         "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditEvent"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApplicationMonitoring: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. By default, 29 days before the last day.
                 * @example 10/26/2026
                 */
                start?: string;
                /**
                 * @description The last day, in UTC, inclusive. By default, today.
                 * @example 11/24/2026
                 */
                end?: string;
                /** @description The length of each step in the series. `hour` works for ranges of up to three days. */
                interval?: "hour" | "day";
                /** @description Only this environment. By default, both. */
                environment?: "sandbox" | "production";
                /** @description Whether to include the series of individual credentials. */
                breakdown?: "true" | "false";
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "start": "2026-10-26",
                     *       "end": "2026-11-24",
                     *       "interval": "hour",
                     *       "environment": "sandbox",
                     *       "metrics": {
                     *         "api_requests": 182340,
                     *         "api_errors": 412,
                     *         "messages": 96120,
                     *         "call_minutes": 10482.5
                     *       },
                     *       "series": [
                     *         {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5,
                     *           "at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "credentials": [
                     *         {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5,
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "label": "Web server",
                     *           "environment": "sandbox"
                     *         }
                     *       ],
                     *       "breakdown": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "label": "Web server",
                     *           "environment": "sandbox",
                     *           "series": [
                     *             {
                     *               "api_requests": 182340,
                     *               "api_errors": 412,
                     *               "messages": 96120,
                     *               "call_minutes": 10482.5,
                     *               "at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUsage"];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "team": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "team_name": "Northwind Telecom"
                     *       },
                     *       "counts": {
                     *         "applications": 4,
                     *         "members": 3,
                     *         "pending_invites": 1,
                     *         "credentials": 5
                     *       },
                     *       "first_request_seen": true,
                     *       "usage": {
                     *         "this_month": {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5
                     *         },
                     *         "last_month_same_days": {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5
                     *         },
                     *         "series_30_days": [
                     *           {
                     *             "api_requests": 182340,
                     *             "api_errors": 412,
                     *             "messages": 96120,
                     *             "call_minutes": 10482.5,
                     *             "day": "2026-11-24"
                     *           }
                     *         ]
                     *       },
                     *       "top_applications": [
                     *         {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5,
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat"
                     *         }
                     *       ],
                     *       "billing": {
                     *         "upcoming_total": 18230,
                     *         "currency": "usd",
                     *         "open_invoices": 0,
                     *         "has_payment_method": true
                     *       },
                     *       "recent_activity": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "at": "2026-11-24T09:30:00.000Z",
                     *           "actor": {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Ada Lovelace",
                     *             "email": "ada@example.com"
                     *           },
                     *           "action": "application.updated",
                     *           "target": {
                     *             "type": "application",
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "name": "Support chat"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeamMonitoring: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. By default, 29 days before the last day.
                 * @example 10/26/2026
                 */
                start?: string;
                /**
                 * @description The last day, in UTC, inclusive. By default, today.
                 * @example 11/24/2026
                 */
                end?: string;
                /** @description The length of each step in the series. `hour` works for ranges of up to three days. */
                interval?: "hour" | "day";
                /** @description Only this environment. By default, both. */
                environment?: "sandbox" | "production";
                /** @description Whether to include the series of individual applications. */
                breakdown?: "true" | "false";
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "start": "2026-10-26",
                     *       "end": "2026-11-24",
                     *       "interval": "hour",
                     *       "environment": "sandbox",
                     *       "metrics": {
                     *         "api_requests": 182340,
                     *         "api_errors": 412,
                     *         "messages": 96120,
                     *         "call_minutes": 10482.5
                     *       },
                     *       "series": [
                     *         {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5,
                     *           "at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "applications": [
                     *         {
                     *           "api_requests": 182340,
                     *           "api_errors": 412,
                     *           "messages": 96120,
                     *           "call_minutes": 10482.5,
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat"
                     *         }
                     *       ],
                     *       "breakdown": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "name": "Support chat",
                     *           "series": [
                     *             {
                     *               "api_requests": 182340,
                     *               "api_errors": 412,
                     *               "messages": 96120,
                     *               "call_minutes": 10482.5,
                     *               "at": "2026-11-24T09:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamUsage"];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBudgets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "team": 50000,
                     *       "applications": {
                     *         "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
                     *       },
                     *       "hard_stop": true
                     *     }
                     */
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    setBudgets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "applications": {
                 *         "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
                 *       },
                 *       "confirm": "Northwind Telecom"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int64
                     * @description Per month, in minor units.
                     * @example 50000
                     */
                    team?: number | null;
                    /**
                     * @description By application ID.
                     * @example {
                     *       "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
                     *     }
                     */
                    applications?: {
                        [key: string]: number;
                    };
                    hard_stop?: boolean;
                    /** @example Northwind Telecom */
                    confirm?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "team": 50000,
                     *       "applications": {
                     *         "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
                     *       },
                     *       "hard_stop": true
                     *     }
                     */
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCheckout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://checkout.stripe.com/c/pay/cs_test_1"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditNotePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the note.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditNoteXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the note.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 100
                 */
                limit?: number;
                /** @description Where the next page starts. Take it from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "period_start": "2026-11-01",
                     *         "period_end": "2026-11-30",
                     *         "currency": "usd",
                     *         "lines": [
                     *           {
                     *             "kind": "usage",
                     *             "description": "Support chat: Messages",
                     *             "month": "2026-11-01",
                     *             "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "application_name": "Support chat",
                     *             "metric": "api_requests",
                     *             "quantity": "96120",
                     *             "unit_price": "0.0812",
                     *             "amount": 12480
                     *           }
                     *         ],
                     *         "tiers": [
                     *           {
                     *             "metric": "api_requests",
                     *             "above": "10000",
                     *             "quantity": "86120",
                     *             "unit_price": "0.04",
                     *             "amount": "3444.8"
                     *           }
                     *         ],
                     *         "subtotal": 12480,
                     *         "tax": null,
                     *         "tax_pending": false,
                     *         "total": 12480,
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "number": "NWT-0007",
                     *         "part": 1,
                     *         "parts": 1,
                     *         "status": "open",
                     *         "problem": null,
                     *         "buyer": {
                     *           "name": "Northwind Telecom Ltd",
                     *           "vat_id": "DE136695976",
                     *           "address": {
                     *             "line1": "12 Harbour Street",
                     *             "line2": "3rd floor",
                     *             "postal_code": "20457",
                     *             "city": "Hamburg",
                     *             "state": "Hamburg",
                     *             "country": "DE"
                     *           }
                     *         },
                     *         "seller": [
                     *           "Debrief",
                     *           "developers.debrief.com"
                     *         ],
                     *         "has_xml": true,
                     *         "issued_at": "2026-11-24T09:30:00.000Z",
                     *         "due_at": "2026-11-24T09:30:00.000Z",
                     *         "paid_at": "2026-11-24T09:30:00.000Z",
                     *         "amount_due": 12480,
                     *         "amount_paid": 12480,
                     *         "amount_remaining": 0,
                     *         "amount_pending": 0,
                     *         "amount_credited": 0,
                     *         "balance_applied": 0,
                     *         "amount_refunded": 0,
                     *         "refund_status": "none",
                     *         "dispute": null,
                     *         "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *         "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *         "reminders": [
                     *           {
                     *             "days": 3,
                     *             "sent_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "after_reminders": null,
                     *         "credit_notes": [
                     *           {
                     *             "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *             "number": "NWT-0007-CN-01",
                     *             "status": "issued",
                     *             "reason": "duplicate",
                     *             "memo": null,
                     *             "amount": 2380,
                     *             "tax": 380,
                     *             "reduced": 0,
                     *             "refunded": 2380,
                     *             "to_balance": 0,
                     *             "outside": 0,
                     *             "refund_failed": false,
                     *             "has_xml": true,
                     *             "issued_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "payments": [
                     *           {
                     *             "status": "succeeded",
                     *             "amount": 12480,
                     *             "amount_refunded": 0,
                     *             "failure_message": null,
                     *             "card": null,
                     *             "created_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "limit": "Must be a number from 1 to 1000."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period_start": "2026-11-01",
                     *       "period_end": "2026-11-30",
                     *       "currency": "usd",
                     *       "lines": [
                     *         {
                     *           "kind": "usage",
                     *           "description": "Support chat: Messages",
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "application_name": "Support chat",
                     *           "metric": "api_requests",
                     *           "quantity": "96120",
                     *           "unit_price": "0.0812",
                     *           "amount": 12480
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "metric": "api_requests",
                     *           "above": "10000",
                     *           "quantity": "86120",
                     *           "unit_price": "0.04",
                     *           "amount": "3444.8"
                     *         }
                     *       ],
                     *       "subtotal": 12480,
                     *       "tax": null,
                     *       "tax_pending": false,
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "part": 1,
                     *       "parts": 1,
                     *       "status": "open",
                     *       "problem": null,
                     *       "buyer": {
                     *         "name": "Northwind Telecom Ltd",
                     *         "vat_id": "DE136695976",
                     *         "address": {
                     *           "line1": "12 Harbour Street",
                     *           "line2": "3rd floor",
                     *           "postal_code": "20457",
                     *           "city": "Hamburg",
                     *           "state": "Hamburg",
                     *           "country": "DE"
                     *         }
                     *       },
                     *       "seller": [
                     *         "Debrief",
                     *         "developers.debrief.com"
                     *       ],
                     *       "has_xml": true,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "amount_due": 12480,
                     *       "amount_paid": 12480,
                     *       "amount_remaining": 0,
                     *       "amount_pending": 0,
                     *       "amount_credited": 0,
                     *       "balance_applied": 0,
                     *       "amount_refunded": 0,
                     *       "refund_status": "none",
                     *       "dispute": null,
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "reminders": [
                     *         {
                     *           "days": 3,
                     *           "sent_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "after_reminders": null,
                     *       "credit_notes": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "number": "NWT-0007-CN-01",
                     *           "status": "issued",
                     *           "reason": "duplicate",
                     *           "memo": null,
                     *           "amount": 2380,
                     *           "tax": 380,
                     *           "reduced": 0,
                     *           "refunded": 2380,
                     *           "to_balance": 0,
                     *           "outside": 0,
                     *           "refund_failed": false,
                     *           "has_xml": true,
                     *           "issued_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "amount_refunded": 0,
                     *           "failure_message": null,
                     *           "card": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    payInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period_start": "2026-11-01",
                     *       "period_end": "2026-11-30",
                     *       "currency": "usd",
                     *       "lines": [
                     *         {
                     *           "kind": "usage",
                     *           "description": "Support chat: Messages",
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "application_name": "Support chat",
                     *           "metric": "api_requests",
                     *           "quantity": "96120",
                     *           "unit_price": "0.0812",
                     *           "amount": 12480
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "metric": "api_requests",
                     *           "above": "10000",
                     *           "quantity": "86120",
                     *           "unit_price": "0.04",
                     *           "amount": "3444.8"
                     *         }
                     *       ],
                     *       "subtotal": 12480,
                     *       "tax": null,
                     *       "tax_pending": false,
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "part": 1,
                     *       "parts": 1,
                     *       "status": "open",
                     *       "problem": null,
                     *       "buyer": {
                     *         "name": "Northwind Telecom Ltd",
                     *         "vat_id": "DE136695976",
                     *         "address": {
                     *           "line1": "12 Harbour Street",
                     *           "line2": "3rd floor",
                     *           "postal_code": "20457",
                     *           "city": "Hamburg",
                     *           "state": "Hamburg",
                     *           "country": "DE"
                     *         }
                     *       },
                     *       "seller": [
                     *         "Debrief",
                     *         "developers.debrief.com"
                     *       ],
                     *       "has_xml": true,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "amount_due": 12480,
                     *       "amount_paid": 12480,
                     *       "amount_remaining": 0,
                     *       "amount_pending": 0,
                     *       "amount_credited": 0,
                     *       "balance_applied": 0,
                     *       "amount_refunded": 0,
                     *       "refund_status": "none",
                     *       "dispute": null,
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "reminders": [
                     *         {
                     *           "days": 3,
                     *           "sent_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "after_reminders": null,
                     *       "credit_notes": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "number": "NWT-0007-CN-01",
                     *           "status": "issued",
                     *           "reason": "duplicate",
                     *           "memo": null,
                     *           "amount": 2380,
                     *           "tax": 380,
                     *           "reduced": 0,
                     *           "refunded": 2380,
                     *           "to_balance": 0,
                     *           "outside": 0,
                     *           "refund_failed": false,
                     *           "has_xml": true,
                     *           "issued_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "amount_refunded": 0,
                     *           "failure_message": null,
                     *           "card": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period_start": "2026-11-01",
                     *       "period_end": "2026-11-30",
                     *       "currency": "usd",
                     *       "lines": [
                     *         {
                     *           "kind": "usage",
                     *           "description": "Support chat: Messages",
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "application_name": "Support chat",
                     *           "metric": "api_requests",
                     *           "quantity": "96120",
                     *           "unit_price": "0.0812",
                     *           "amount": 12480
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "metric": "api_requests",
                     *           "above": "10000",
                     *           "quantity": "86120",
                     *           "unit_price": "0.04",
                     *           "amount": "3444.8"
                     *         }
                     *       ],
                     *       "subtotal": 12480,
                     *       "tax": null,
                     *       "tax_pending": false,
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "part": 1,
                     *       "parts": 1,
                     *       "status": "open",
                     *       "problem": null,
                     *       "buyer": {
                     *         "name": "Northwind Telecom Ltd",
                     *         "vat_id": "DE136695976",
                     *         "address": {
                     *           "line1": "12 Harbour Street",
                     *           "line2": "3rd floor",
                     *           "postal_code": "20457",
                     *           "city": "Hamburg",
                     *           "state": "Hamburg",
                     *           "country": "DE"
                     *         }
                     *       },
                     *       "seller": [
                     *         "Debrief",
                     *         "developers.debrief.com"
                     *       ],
                     *       "has_xml": true,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "amount_due": 12480,
                     *       "amount_paid": 12480,
                     *       "amount_remaining": 0,
                     *       "amount_pending": 0,
                     *       "amount_credited": 0,
                     *       "balance_applied": 0,
                     *       "amount_refunded": 0,
                     *       "refund_status": "none",
                     *       "dispute": null,
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "reminders": [
                     *         {
                     *           "days": 3,
                     *           "sent_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "after_reminders": null,
                     *       "credit_notes": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "number": "NWT-0007-CN-01",
                     *           "status": "issued",
                     *           "reason": "duplicate",
                     *           "memo": null,
                     *           "amount": 2380,
                     *           "tax": 380,
                     *           "reduced": 0,
                     *           "refunded": 2380,
                     *           "to_balance": 0,
                     *           "outside": 0,
                     *           "refund_failed": false,
                     *           "has_xml": true,
                     *           "issued_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "amount_refunded": 0,
                     *           "failure_message": null,
                     *           "card": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvoiceXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "brand": "visa",
                     *         "last4": "4242",
                     *         "exp_month": 12,
                     *         "exp_year": 2029,
                     *         "is_default": true,
                     *         "created_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PaymentMethod"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pm_1QeR2t2eZvKYlo2C"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description From Stripe: a payment method (`pm_…`) that is a card, or a card token (`tok_…`).
                     * @example pm_1QeR2t2eZvKYlo2C
                     */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "brand": "visa",
                     *       "last4": "4242",
                     *       "exp_month": 12,
                     *       "exp_year": 2029,
                     *       "is_default": true,
                     *       "created_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "token": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the payment method.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    setDefaultPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the payment method.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "brand": "visa",
                     *       "last4": "4242",
                     *       "exp_month": 12,
                     *       "exp_year": 2029,
                     *       "is_default": true,
                     *       "created_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPrices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "metric": "api_requests",
                     *         "currency": "usd",
                     *         "valid_from": "2026-11-01",
                     *         "tiers": [
                     *           {
                     *             "above": "10000",
                     *             "unit_price": "0.04"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Price"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_secret": "seti_1QeR2t_secret_Rz9"
                     *     }
                     */
                    "application/json": components["schemas"]["SetupIntent"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "Idempotency-Key": "This key was already used for a call with a different body or If-Match."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBillingDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contact_email": "ap@example.com",
                     *       "name": "Northwind Telecom Ltd",
                     *       "vat_id": "DE136695976",
                     *       "receipts": true,
                     *       "address": {
                     *         "line1": "12 Harbour Street",
                     *         "line2": "3rd floor",
                     *         "postal_code": "20457",
                     *         "city": "Hamburg",
                     *         "state": "Hamburg",
                     *         "country": "DE"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BillingDetails"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBillingDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Northwind Telecom Ltd",
                 *       "vat_id": "DE136695976",
                 *       "receipts": true
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    contact_email?: string | null;
                    /**
                     * @description The legal name on invoices. Until it's set, they have the team's name. It can be changed, but not emptied.
                     * @example Northwind Telecom Ltd
                     */
                    name?: string | null;
                    /**
                     * @description For an address in Europe, in that country's format, including the check digit. In the EU, start with the country's letters (EL for Greece).
                     * @example DE136695976
                     */
                    vat_id?: string | null;
                    /** @example true */
                    receipts?: boolean;
                    address?: {
                        /**
                         * @default null
                         * @example 12 Harbour Street
                         */
                        line1?: string | null;
                        /**
                         * @default null
                         * @example 3rd floor
                         */
                        line2?: string | null;
                        /**
                         * @default null
                         * @example 20457
                         */
                        postal_code?: string | null;
                        /**
                         * @default null
                         * @example Hamburg
                         */
                        city?: string | null;
                        /**
                         * @default null
                         * @example Hamburg
                         */
                        state?: string | null;
                        /**
                         * @default null
                         * @example DE
                         */
                        country?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contact_email": "ap@example.com",
                     *       "name": "Northwind Telecom Ltd",
                     *       "vat_id": "DE136695976",
                     *       "receipts": true,
                     *       "address": {
                     *         "line1": "12 Harbour Street",
                     *         "line2": "3rd floor",
                     *         "postal_code": "20457",
                     *         "city": "Hamburg",
                     *         "state": "Hamburg",
                     *         "country": "DE"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BillingDetails"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body isn't valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpcomingInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period_start": "2026-11-01",
                     *       "period_end": "2026-11-30",
                     *       "currency": "usd",
                     *       "lines": [
                     *         {
                     *           "kind": "usage",
                     *           "description": "Support chat: Messages",
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "application_name": "Support chat",
                     *           "metric": "api_requests",
                     *           "quantity": "96120",
                     *           "unit_price": "0.0812",
                     *           "amount": 12480
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "metric": "api_requests",
                     *           "above": "10000",
                     *           "quantity": "86120",
                     *           "unit_price": "0.04",
                     *           "amount": "3444.8"
                     *         }
                     *       ],
                     *       "subtotal": 12480,
                     *       "tax": null,
                     *       "tax_pending": false,
                     *       "total": 12480,
                     *       "status": "upcoming",
                     *       "forecast": 15600
                     *     }
                     */
                    "application/json": components["schemas"]["UpcomingInvoice"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "sandbox_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw",
                 *       "address": "203.0.113.7",
                 *       "scopes": [
                 *         "chat"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example sandbox_4fTq9Zk2Lw8 */
                    client_id: string;
                    /** @example dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw */
                    client_secret: string;
                    /**
                     * @description The IP address that the login comes from. Without it, credentials that are limited to addresses are refused.
                     * @example 203.0.113.7
                     */
                    address?: string;
                    /**
                     * @description What the login needs. Credentials that are limited to scopes need all of them.
                     * @example [
                     *       "chat"
                     *     ]
                     */
                    scopes?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "team_id": "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a",
                     *       "environment": "sandbox",
                     *       "credential_id": "0193a1f0-8d5f-7e3b-ac2d-6a3f9b7e5d4c"
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "client_id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Log in first, and send a valid access token."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 100 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    verifyCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credentials": [
                 *         {
                 *           "client_id": "sandbox_4fTq9Zk2Lw8",
                 *           "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw",
                 *           "address": "203.0.113.7",
                 *           "scopes": [
                 *             "chat"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    credentials: {
                        /** @example sandbox_4fTq9Zk2Lw8 */
                        client_id: string;
                        /** @example dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw */
                        client_secret: string;
                        /**
                         * @description The IP address that the login comes from. Without it, credentials that are limited to addresses are refused.
                         * @example 203.0.113.7
                         */
                        address?: string;
                        /**
                         * @description What the login needs. Credentials that are limited to scopes need all of them.
                         * @example [
                         *       "chat"
                         *     ]
                         */
                        scopes?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "active": true,
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "team_id": "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a",
                     *           "environment": "sandbox",
                     *           "credential_id": "0193a1f0-8d5f-7e3b-ac2d-6a3f9b7e5d4c"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Verifications"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "credentials": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Log in first, and send a valid access token."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 512 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reportUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "id": "01J9ZK3V8Q-call-4711",
                 *           "client_id": "production_4fTq9Zk2Lw8",
                 *           "metric": "api_requests",
                 *           "quantity": 1,
                 *           "occurred_at": "2026-11-24T09:30:00.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    events: components["schemas"]["UsageEvent"][];
                };
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 2,
                     *       "duplicates": 1,
                     *       "rejected": [
                     *         {
                     *           "index": 3,
                     *           "id": "01J9ZK3V8Q-call-4712",
                     *           "reason": "quantity: Must be a whole number from 1 to 1,000,000,000."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsageReport"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "events": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You're not logged in, or your token is no longer valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "authentication",
                     *       "response": {
                     *         "message": "Log in first, and send a valid access token."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be at most 1024 KiB."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body has a content type this call doesn't take, or it's encoded. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "Send JSON in UTF-8, unencoded, as application/json."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                 *       "invoice_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                 *       "amount": 2380,
                 *       "reason": "order_change",
                 *       "memo": "Outage of 3 November.",
                 *       "destination": "card",
                 *       "made_by": "Ada Lovelace"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of the credit note, chosen by you: a new UUID for each.
                     * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                     */
                    id: string;
                    /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
                    invoice_id: string;
                    /**
                     * Format: int64
                     * @description Including tax, in minor units of the invoice's currency.
                     * @example 2380
                     */
                    amount: number;
                    /**
                     * @description Stripe's list.
                     * @example order_change
                     * @enum {string}
                     */
                    reason: "duplicate" | "fraudulent" | "order_change" | "product_unsatisfactory";
                    /**
                     * @description What the customer reads: in the portal and in their email.
                     * @default
                     * @example Outage of 3 November.
                     */
                    memo?: string;
                    /**
                     * @description Where what was paid goes: back to the `card`, to the customer's `balance` for the next invoices, or `outside` if you return it in another way. What isn't paid yet is no longer due.
                     * @default card
                     * @example card
                     * @enum {string}
                     */
                    destination?: "card" | "balance" | "outside";
                    /**
                     * @description Who asks for it, for your own records. Customers don't see it.
                     * @example Ada Lovelace
                     */
                    made_by: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007-CN-01",
                     *       "status": "issued",
                     *       "reason": "duplicate",
                     *       "memo": null,
                     *       "amount": 2380,
                     *       "tax": 380,
                     *       "reduced": 0,
                     *       "refunded": 2380,
                     *       "to_balance": 0,
                     *       "outside": 0,
                     *       "refund_failed": false,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "invoice_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "destination": "card",
                     *       "made_by": "Ada Lovelace",
                     *       "problem": null,
                     *       "created_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OperatorCreditNote"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "id": "Must be set."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description It's taken, or something else prevents this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "conflict",
                     *       "response": {
                     *         "message": "Something else prevents this right now."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the note.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007-CN-01",
                     *       "status": "issued",
                     *       "reason": "duplicate",
                     *       "memo": null,
                     *       "amount": 2380,
                     *       "tax": 380,
                     *       "reduced": 0,
                     *       "refunded": 2380,
                     *       "to_balance": 0,
                     *       "outside": 0,
                     *       "refund_failed": false,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "invoice_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "destination": "card",
                     *       "made_by": "Ada Lovelace",
                     *       "problem": null,
                     *       "created_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OperatorCreditNote"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    findInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The ID of the invoice.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period_start": "2026-11-01",
                     *       "period_end": "2026-11-30",
                     *       "currency": "usd",
                     *       "lines": [
                     *         {
                     *           "kind": "usage",
                     *           "description": "Support chat: Messages",
                     *           "month": "2026-11-01",
                     *           "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "application_name": "Support chat",
                     *           "metric": "api_requests",
                     *           "quantity": "96120",
                     *           "unit_price": "0.0812",
                     *           "amount": 12480
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "metric": "api_requests",
                     *           "above": "10000",
                     *           "quantity": "86120",
                     *           "unit_price": "0.04",
                     *           "amount": "3444.8"
                     *         }
                     *       ],
                     *       "subtotal": 12480,
                     *       "tax": null,
                     *       "tax_pending": false,
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "part": 1,
                     *       "parts": 1,
                     *       "status": "open",
                     *       "problem": null,
                     *       "buyer": {
                     *         "name": "Northwind Telecom Ltd",
                     *         "vat_id": "DE136695976",
                     *         "address": {
                     *           "line1": "12 Harbour Street",
                     *           "line2": "3rd floor",
                     *           "postal_code": "20457",
                     *           "city": "Hamburg",
                     *           "state": "Hamburg",
                     *           "country": "DE"
                     *         }
                     *       },
                     *       "seller": [
                     *         "Debrief",
                     *         "developers.debrief.com"
                     *       ],
                     *       "has_xml": true,
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "amount_due": 12480,
                     *       "amount_paid": 12480,
                     *       "amount_remaining": 0,
                     *       "amount_pending": 0,
                     *       "amount_credited": 0,
                     *       "balance_applied": 0,
                     *       "amount_refunded": 0,
                     *       "refund_status": "none",
                     *       "dispute": null,
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "reminders": [
                     *         {
                     *           "days": 3,
                     *           "sent_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "after_reminders": null,
                     *       "credit_notes": [
                     *         {
                     *           "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *           "number": "NWT-0007-CN-01",
                     *           "status": "issued",
                     *           "reason": "duplicate",
                     *           "memo": null,
                     *           "amount": 2380,
                     *           "tax": 380,
                     *           "reduced": 0,
                     *           "refunded": 2380,
                     *           "to_balance": 0,
                     *           "outside": 0,
                     *           "refund_failed": false,
                     *           "has_xml": true,
                     *           "issued_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "amount_refunded": 0,
                     *           "failure_message": null,
                     *           "card": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "team": {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "team_name": "Northwind Telecom"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperatorInvoice"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "kind": "stripe",
                     *         "started_at": "2026-11-24T09:30:00.000Z",
                     *         "finished_at": "2026-11-24T09:30:00.000Z",
                     *         "failure": null,
                     *         "needs_person": 3,
                     *         "stripe": {
                     *           "invoices_read": 3,
                     *           "months": [
                     *             {
                     *               "month": "2026-10-01",
                     *               "currency": "usd",
                     *               "here": {
                     *                 "invoices": 3,
                     *                 "total": 4000,
                     *                 "paid": 4000,
                     *                 "credited": 4000
                     *               },
                     *               "there": {
                     *                 "invoices": 3,
                     *                 "total": 4000,
                     *                 "paid": 4000,
                     *                 "credited": 4000
                     *               },
                     *               "waiting": 3
                     *             }
                     *           ],
                     *           "findings": [
                     *             {
                     *               "subject": "invoice",
                     *               "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "number": "NWT-0007",
                     *               "currency": "usd",
                     *               "team": {
                     *                 "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *                 "team_name": "Northwind Telecom"
                     *               },
                     *               "changes": [
                     *                 {
                     *                   "field": "status",
                     *                   "here": "open",
                     *                   "there": "paid"
                     *                 }
                     *               ],
                     *               "remedy": "read_again"
                     *             }
                     *           ],
                     *           "found": 3
                     *         },
                     *         "usage": {
                     *           "days": [
                     *             "2026-11-28"
                     *           ],
                     *           "teams": 3,
                     *           "events": 61234,
                     *           "sums": 61234,
                     *           "differences": [
                     *             {
                     *               "sums": "days",
                     *               "period": "2026-11-27",
                     *               "team": {
                     *                 "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *                 "team_name": "Northwind Telecom"
                     *               },
                     *               "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "credential_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *               "environment": "sandbox",
                     *               "metric": "api_requests",
                     *               "counted": "60000",
                     *               "kept": "60000"
                     *             }
                     *           ],
                     *           "found": 3
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Reconciliation"][];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    startReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong. `response` says what, field by field. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request itself isn't valid. */
            "4XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request itself isn't valid. */
            "4XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier response. If it's still the same, you get 304 instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Nothing has changed since the response whose `ETag` you sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something went wrong on our side. `request_id` helps us find it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "internal",
                     *       "response": {
                     *         "message": "Something went wrong on our side. If it keeps happening, send us the request ID."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something we depend on is down. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "unavailable",
                     *       "response": {
                     *         "message": "We can't reach the database right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request itself isn't valid. */
            "4XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorType": "validation",
                     *       "response": {
                     *         "message": "The body must be a JSON object."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
