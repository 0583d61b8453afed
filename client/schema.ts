// Made from the OpenAPI document by `npm run client`. Don't edit.
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
         * @description Ends your other logins.
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
         * @description Those made with a token of this team, oldest first.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Generate client credentials
         * @description Registers a client of this API. Open to anyone while `trusted` is false. A trusted client needs a signed-in owner and belongs to the team.
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
         * @description Ends all logins that came through it. `id` is its id or its `client_id`.
         */
        delete: operations["deleteClient"];
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
         * @description Mails a link to choose a new password, if the address has an account; answers the same if not. A trusted client of a team also gets the token, for a user who is in that team only and does not own it.
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
         * @description The password grant of OAuth 2 (RFC 6749, section 4.3). Takes JSON or a form; the client authenticates in the body or by HTTP Basic.
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
         * @description Ends the login this token belongs to, for all teams it was used with.
         */
        post: operations["logout"];
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
         * @description Gives a new pair for a refresh token, which is used up by it (RFC 6749, section 6). `grant_type` may be left out; `password` is known too, so that this can be a client library's only token endpoint.
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
         * @description With the token of the mailed link. Confirms the address and ends all logins.
         */
        post: operations["resetPassword"];
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
         * Confirm an e-mail address
         * @description With the token of the mailed link. Works once.
         */
        post: operations["verifyEmail"];
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
         * @description A new session under the same login, for another of your teams, without a password. Answers new tokens to a bearer token, and sets a new cookie for the portal.
         */
        post: operations["switchTeam"];
        delete?: never;
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
         * @description One per device or API client you are logged in with, last used first.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Revoke all your other sessions
         * @description Ends every login of yours but the one you call with.
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
         * @description Ends the login of that device or client. Revoking the one you call with is logging out.
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
         * @description The one that the token acts for.
         */
        get: operations["getCurrentTeam"];
        put?: never;
        /**
         * Create a team
         * @description Signs up a team with its owner. Who is signed in sends `team_name` alone and opens a further team.
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
         * @description Names are the same whatever their case, width and spacing.
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
         * @description Any that you are in, whichever the token acts for.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description For good and at once, with your password: its applications and their credentials stop working.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Update a team
         * @description Renames it; `team_name` is taken for `name` too. What else the team says of itself is read-only and ignored.
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
         * @description Without `password`, mails an invite that works for seven days; who has an account is asked to join with it. With `password`, creates an active user whose address is unconfirmed. Only an owner adds an owner.
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
         * Remove a user, by the other documented path
         * @description Ends their membership, their roles on the team's applications and their sessions in it. An invited one is un-invited. Anyone may leave, but never the last owner.
         */
        delete: operations["removeTeamUserByAdd"];
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
         * @description Makes another active member its owner, with your password; you stay as an admin.
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
         * @description Ends their membership, their roles on the team's applications and their sessions in it. An invited one is un-invited. Anyone may leave, but never the last owner.
         */
        delete: operations["removeTeamUser"];
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
         * @description With the token of the mailed link. Who is new chooses a password. Who has an account gives its password; where somebody else set that password, or the address was never confirmed, a new one is chosen and all logins end.
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
         * @description Whoever holds the token declines it; an owner or admin of the team takes it back by its `invite_id`.
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
         * Re-send a user's invite
         * @description Renews the pending invites of an address and its confirmation, with fresh links; old ones are void. Answers the same for any address. An invite that has expired is renewed only for an owner or admin of its team.
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
         * @description Owners and admins of the team see all, invited ones too; application admins all active members; others themselves and those they share an application with.
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
         * @description One that was only ever invited has none yet.
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
         * @description One of those that the list of users shows you.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes what is sent, all or nothing. The profile is one's own to change. `password`: one's own, with `old_password`; or, for an owner or admin, that of a lower-ranked member who has no other team. `role`: for an owner or admin, never above their own.
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
         * @description Those they were added to by hand, with their role. One's own; for an owner or admin, everybody's.
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
         * @description Yourself, with your role in the team that the token acts for, and all teams you are in.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete your account
         * @description For good, with your password. Not while you are the last owner of a team with others in it; a team with nobody else in it goes with you.
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
         * Change your e-mail address
         * @description Takes effect when the new address is confirmed by the link that is mailed to it. The old one gets a notice.
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
         * @description All that is kept about you.
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
    "/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Owners and admins of the team see all of them, others those they were added to. Oldest first.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description A developer who creates one becomes its admin.
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
         * @description One of those that the list of applications shows you.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description For good and at once: its credentials stop working. Usage so far is still billed.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Update an application
         * @description Changes what is sent. Answers an array of one.
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
         * Add a user to an application, named in the body
         * @description An active member of the team. Owners and admins of the team have access already.
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
         * @description Those added by hand. Owners and admins of the team see every application without that.
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
         * @description An active member of the team. Owners and admins of the team have access already.
         */
        post: operations["addApplicationUser"];
        /**
         * Remove a user from an application
         * @description The user, the application and its credentials stay.
         */
        delete: operations["removeApplicationUser"];
        options?: never;
        head?: never;
        /**
         * Change a user's role on an application
         * @description For a user who was added to it by hand.
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
         * @description Those of one application, oldest first, without their secrets.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Generate credentials
         * @description Client credentials for the Communication API. Sandbox: anyone on the application; production: its admins. The secret is shown this once.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename the credentials named in the body
         * @description Without `id` and `client_id`, the application's only credentials are meant.
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
         * @description Without the secret, of which only the last four characters are kept.
         */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        /**
         * Delete credentials
         * @description They stop working at once.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        /**
         * Rename credentials
         * @description All but the label is read-only.
         */
        patch: operations["updateCredential"];
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
         * @description Gives a new secret, this once. The old one works on until the overlap ends; an older one that still did ends now.
         */
        post: operations["rotateCredential"];
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
         * @description For an application's icon or a person's avatar: PNG, JPEG or WebP, up to 512 KiB, sent as it is. It is encoded anew, at most 512 pixels wide and high, without its metadata. A team may keep 1,000 images.
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
         * @description Open to whoever knows its address, which can't be guessed.
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
         * @description Who did what to what in this team, newest first.
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
         * @description By days or hours (UTC), both ends included, up to 366 days. With `Accept: text/csv`, the series as CSV.
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
         * @description What matters at a glance; of all that only what the caller may see.
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
         * @description By days or hours (UTC), both ends included, up to 366 days. Developers are given that of their own applications. With `Accept: text/csv`, the series as CSV.
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
         * @description The monthly limits to be warned about, at 50, 80 and 100 %.
         */
        get: operations["getBudgets"];
        /**
         * Set budgets
         * @description Replaces them all. Only an owner turns the hard stop on, and types the team's name as `confirm` to do so.
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
         * @description Opens a Checkout session that only sets up a card. Coming back from it changes nothing by itself.
         */
        post: operations["createCheckout"];
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
         * @description The team's closed months, newest first.
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
         * @description With its lines and payments.
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
         * @description Tries again to charge an open or overdue invoice to the default payment method.
         */
        post: operations["payInvoice"];
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
         * @description The team's cards, oldest first.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Create billing method
         * @description Takes what Stripe gave for a card: we never see its number. The first one becomes the default.
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
         * @description If it was the default, another one becomes it.
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
         * @description Invoices are charged to it from now on.
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
         * Get the prices in force
         * @description What each metric costs this month. Tiers are graduated: each price holds for the units within its tier.
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
         * @description Opens a SetupIntent, whose secret Stripe's own form in the browser confirms.
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
         * @description What stands on the team's invoices, and who else is told of them.
         */
        get: operations["getBillingDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change billing details
         * @description What is not sent stays; null empties a field. An address is replaced as a whole.
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
         * @description The running month as it would be billed now, from the usage just reported. It can't be paid yet.
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
         * @description What the Communication API asks on each of its logins.
         */
        post: operations["verifyCredential"];
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
         * @description Takes a batch of events. What is accepted is durable and counts once per id, for good: a client that is not sure simply sends the batch again. A bad event is rejected by its index, and the others are kept.
         */
        post: operations["reportUsage"];
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
         * Is the process alive?
         * @description Says nothing of what it depends on.
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
         * This document
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
         * Can it serve: are the database and its migrations there?
         * @description For a load balancer: send calls here only while this answers 200.
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
             * @description A message per field, or one under `message`.
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
        /** @description RFC 6749's error beside the shape that every error has. */
        OAuthError: {
            /** @enum {string} */
            errorType: "validation" | "authentication" | "authorization" | "not_found" | "conflict" | "rate_limit" | "internal" | "unavailable";
            /**
             * @description A message per field, or one under `message`.
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
            /** @example The user name or the password is wrong. */
            error_description: string;
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
            /** @example https://example.com/callback */
            redirectURI: string;
            /** @example false */
            trusted: boolean;
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
             * @description To the day.
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
            /** @example https://example.com/callback */
            redirectURI: string;
            /** @example false */
            trusted: boolean;
            /** @example mgmt_4fTq9Zk2Lw8 */
            client_id: string;
            /**
             * @description Shown this once.
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
        PasswordReset: {
            /** @enum {string} */
            status: "Successfully reset password";
        };
        Session: {
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description The API client it came through; null for the portal.
             * @example my-app-name
             */
            client: string | null;
            /** @example 203.0.113.7 */
            address: string;
            /** @example curl/8.11.0 */
            user_agent: string | null;
            /** @description Those it has acted for. */
            teams: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My Example Team */
                team_name: string;
            }[];
            /** @description Whether this very call came through it. */
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
             * @description Yours in this team.
             * @enum {string}
             */
            role: "owner" | "admin" | "developer";
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
             * @description Of the invite, while it is pending.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            invite_id?: string;
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
             * @description Yours on it. Owners and admins of the team count as admin.
             * @enum {string}
             */
            role: "admin" | "developer";
            /** @description Those it has credentials for. */
            environments: ("sandbox" | "production")[];
            /**
             * Format: date-time
             * @description When one of its credentials was last verified.
             * @example 2026-11-24T09:30:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: int64
             * @description API requests of the last seven days (UTC), today included, in both environments.
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
            team: {
                /**
                 * Format: uuid
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /** @example My Example Team */
                team_name: string;
            };
            /** @description All teams you are in, oldest first. */
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
             * @description The address you want to have, until it is confirmed.
             * @example ada@example.org
             */
            pending_email: string | null;
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
            /** @description What you uploaded as an icon or avatar. */
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
            /** @description What the audit logs of your teams say you did, newest first, up to 10,000 entries. */
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
             * @description On this application.
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
            /** @description The live ones, newest first. */
            secrets: components["schemas"]["CredentialSecret"][];
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
            /** @description The live ones, newest first. */
            secrets: components["schemas"]["CredentialSecret"][];
            /**
             * @description Shown this once.
             * @example dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw
             */
            client_secret: string;
        };
        NewAsset: {
            /** @example /api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            url: string;
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
            /** @description Who did it; null for what nobody was signed in for. */
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
            /** @example 203.0.113.7 */
            address: string;
            /** @example curl/8.11.0 */
            user_agent: string | null;
            /** @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b */
            request_id: string;
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
            /** @description The sums of the whole time. */
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
            /** @description Every step there is, those without usage too. */
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
            /** @description Those with usage, by label; what is deleted comes last, as one. */
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
                 * @description Null for all that are deleted, together.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Web server */
                label: string;
                /**
                 * @description Null for all that are deleted, together.
                 * @enum {string|null}
                 */
                environment: "sandbox" | "production" | null;
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
                /** @description Last month's, up to and with the same day. */
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
                /** @description The last 30 days, today included; those without usage too. */
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
            /** @description The five with most requests this month. */
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
            /** @description Null for those who don't see the team's bills. */
            billing: {
                /**
                 * Format: int64
                 * @description In minor units.
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
            /** @description The last ten things done: in the team, for owners and admins; by themselves, for others. */
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
                /** @description Who did it; null for what nobody was signed in for. */
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
            /** @description The sums of the whole time. */
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
            /** @description Every step there is, those without usage too. */
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
            /** @description Those with usage, by name; what is deleted comes last, as one. */
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
                 * @description Null for all that are deleted, together.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string | null;
                /** @example Support chat */
                name: string;
            }[];
            /** @description With `breakdown=true`: the series of the four applications with most usage, and of all others together. */
            breakdown?: {
                /**
                 * Format: uuid
                 * @description Null for all that are deleted, together.
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
        Budgets: {
            /**
             * Format: int64
             * @description Null for none.
             * @example 50000
             */
            team: number | null;
            /**
             * @description By application id.
             * @example {
             *       "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20000
             *     }
             */
            applications: {
                [key: string]: number;
            };
            /** @description Whether production credentials stop working when a budget is used up, until the month is over. */
            hard_stop: boolean;
        };
        Checkout: {
            /**
             * Format: uri
             * @example https://checkout.stripe.com/c/pay/cs_test_1
             */
            url: string;
        };
        Invoice: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            period_start: string;
            /**
             * Format: date
             * @description The last day, included.
             * @example 2026-11-30
             */
            period_end: string;
            /**
             * @description ISO 4217, in lower case.
             * @example usd
             */
            currency: string;
            lines: components["schemas"]["InvoiceLine"][];
            /** @description How the team's units fell into tiers. */
            tiers: components["schemas"]["RatedTier"][];
            /**
             * Format: int64
             * @description In minor units of the currency.
             * @example 12480
             */
            subtotal: number;
            /**
             * Format: int64
             * @description In minor units of the currency.
             * @example 12480
             */
            total: number;
            /**
             * Format: uuid
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            id: string;
            /**
             * @description Null until it has been sent.
             * @example NWT-0007
             */
            number: string | null;
            /** @enum {string} */
            status: "open" | "paid" | "past_due" | "uncollectible" | "void";
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
             * Format: uri
             * @example https://invoice.stripe.com/i/acct_1/test_1
             */
            hosted_invoice_url: string | null;
            /**
             * Format: uri
             * @example https://pay.stripe.com/invoice/acct_1/test_1/pdf
             */
            pdf_url: string | null;
            payments: {
                /** @enum {string} */
                status: "succeeded" | "failed" | "requires_action";
                /**
                 * Format: int64
                 * @description In minor units of the currency.
                 * @example 12480
                 */
                amount: number;
                /** @example null */
                failure_message: string | null;
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
            /** @example Support chat: messages */
            description: string;
            /**
             * Format: date
             * @description The month it is for: an earlier one for late usage.
             * @example 2026-11-01
             */
            month: string;
            /**
             * Format: uuid
             * @description Null for what is of no single application.
             * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
             */
            application_id: string | null;
            /** @example Support chat */
            application_name: string | null;
            /** @enum {string|null} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes" | null;
            /**
             * @description An exact decimal, as text.
             * @example 96120
             */
            quantity: string | null;
            /**
             * @description What a unit came to, in minor units: for display, since tiers hold for the whole team.
             * @example 0.0812
             */
            unit_price: string | null;
            /**
             * Format: int64
             * @description In minor units of the currency.
             * @example 12480
             */
            amount: number;
        };
        RatedTier: {
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description An exact decimal, as text.
             * @example 10000
             */
            above: string;
            /**
             * @description An exact decimal, as text.
             * @example 86120
             */
            quantity: string;
            /**
             * @description An exact decimal, as text.
             * @example 0.04
             */
            unit_price: string;
            /**
             * @description Before rounding, in minor units; an exact decimal, as text.
             * @example 3444.8
             */
            amount: string;
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
        Price: {
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description ISO 4217, in lower case.
             * @example usd
             */
            currency: string;
            /**
             * Format: date
             * @description The first day of the first month it holds for.
             * @example 2026-11-01
             */
            valid_from: string;
            tiers: {
                /**
                 * @description The tier holds for what is above this quantity a month.
                 * @example 10000
                 */
                above: string;
                /**
                 * @description Of one unit, in minor units; an exact decimal, as text.
                 * @example 0.04
                 */
                unit_price: string;
            }[];
        };
        SetupIntent: {
            /** @example seti_1QeR2t_secret_Rz9 */
            client_secret: string;
        };
        BillingDetails: {
            /**
             * @description Gets what owners get about bills.
             * @example ap@example.com
             */
            contact_email: string | null;
            /** @example Northwind Telecom Ltd */
            name: string | null;
            /** @example DE123456789 */
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
        UpcomingInvoice: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            period_start: string;
            /**
             * Format: date
             * @description The last day, included.
             * @example 2026-11-30
             */
            period_end: string;
            /**
             * @description ISO 4217, in lower case.
             * @example usd
             */
            currency: string;
            lines: components["schemas"]["InvoiceLine"][];
            /** @description How the team's units fell into tiers. */
            tiers: components["schemas"]["RatedTier"][];
            /**
             * Format: int64
             * @description In minor units of the currency.
             * @example 12480
             */
            subtotal: number;
            /**
             * Format: int64
             * @description In minor units of the currency.
             * @example 12480
             */
            total: number;
            /** @enum {string} */
            status: "upcoming";
            /**
             * Format: int64
             * @description The total at the month's end, if usage goes on as it has so far.
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
            /** @enum {string} */
            reason?: "budget";
        };
        UsageReport: {
            /**
             * Format: int32
             * @description Events that count from now on.
             * @example 2
             */
            accepted: number;
            /**
             * Format: int32
             * @description Events whose id had counted before.
             * @example 1
             */
            duplicates: number;
            rejected: {
                /**
                 * Format: int32
                 * @description Its place in the batch, from 0.
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
             * @description Yours, and unique: an event counts once per id.
             * @example 01J9ZK3V8Q-call-4711
             */
            id: string;
            /** @example production_4fTq9Zk2Lw8 */
            client_id: string;
            /** @enum {string} */
            metric: "api_requests" | "api_errors" | "messages" | "call_minutes";
            /**
             * @description Whole numbers from 1 to 10⁹; `call_minutes` from 0.001, with at most three decimals.
             * @example 1
             */
            quantity: number;
            /**
             * Format: date-time
             * @description At most 35 days ago, at most five minutes ahead.
             * @example 2026-11-24T09:30:00.000Z
             */
            occurred_at: string;
        };
    };
    responses: {
        /** @description Not logged in, or the token has ended. */
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
                 *         "message": "Log in first: this needs an access token."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You can see this but not do that. */
        Forbidden: {
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
                 *         "message": "You are not allowed to do this."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing, or not for you. */
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
        /** @description The body is of another type than this takes, or encoded. */
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
        /** @description Too many calls. Try again after `Retry-After` seconds. */
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
                 *         "message": "Too many calls. Try again in 30 seconds."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                 *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                 *         "message": "The database can't be reached right now. Try again in a few seconds."
                 *       },
                 *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
        IfNoneMatch: string;
        /**
         * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
         * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The call's id: the caller's own when well formed (8 to 100 of letters, digits and `_.:-`), else a new one.
         * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
         */
        "X-Request-Id": string;
        /**
         * @description Tag of this very answer, for `If-None-Match`.
         * @example W/"8a-sjQHW2okrl4Y87VcZy2NTA"
         */
        ETag: string;
        /**
         * @description Where the next page is (RFC 8288); missing on the last one.
         * @example <https://developers.debrief.com/api/application?limit=100&cursor=MDE5M2Ex>; rel="next"
         */
        Link: string;
        /**
         * @description What is left of the limit: `r` calls for the next `t` seconds. As draft-ietf-httpapi-ratelimit-headers has it.
         * @example "read-caller";r=598;t=42
         */
        RateLimit: string;
        /**
         * @description The limit that counts here: `q` calls in `w` seconds.
         * @example "read-caller";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds after which trying again makes sense.
         * @example 30
         */
        "Retry-After": number;
        /**
         * @description How to authenticate.
         * @example Bearer
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
                    /** @example another-uncommon-phrase */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
                    /** @example https://example.com/callback */
                    redirectURI: string;
                    /**
                     * @default false
                     * @example false
                     */
                    trusted?: boolean;
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
                     *       "name": "my-app-name",
                     *       "redirectURI": "https://example.com/callback",
                     *       "trusted": false,
                     *       "client_id": "mgmt_4fTq9Zk2Lw8",
                     *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                     *     }
                     */
                    "application/json": components["schemas"]["NewClient"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
            header?: never;
            path: {
                /**
                 * @description Id of the client.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 *       "email": "ada@example.com",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/json": {
                    /** @example ada@example.com */
                    email: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                };
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @example ada@example.com */
                    email: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "The client is unknown, or its secret is wrong."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "The client is unknown, or its secret is wrong."
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Too many calls. Try again after `Retry-After` seconds. */
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
                     *         "message": "Too many calls. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many calls. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "The database can't be reached right now. Try again in a few seconds."
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
                    /** @description The team to act for. Without it: the client's team if you are in it, else your oldest. */
                    team_id?: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
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
                    /** @description The team to act for. Without it: the client's team if you are in it, else your oldest. */
                    team_id?: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
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
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "The client is unknown, or its secret is wrong."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "The client is unknown, or its secret is wrong."
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Too many calls. Try again after `Retry-After` seconds. */
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
                     *         "message": "Too many calls. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many calls. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "The database can't be reached right now. Try again in a few seconds."
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
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
                    /** @description The team to act for. Without it: the client's team if you are in it, else your oldest. */
                    team_id?: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                    refresh_token?: string;
                };
                /**
                 * @example {
                 *       "client_id": "mgmt_4fTq9Zk2Lw8",
                 *       "client_secret": "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
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
                    /** @description The team to act for. Without it: the client's team if you are in it, else your oldest. */
                    team_id?: string;
                    /**
                     * @description Of a Management API client; or by HTTP Basic.
                     * @example mgmt_4fTq9Zk2Lw8
                     */
                    client_id?: string;
                    /** @example dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc */
                    client_secret?: string;
                    refresh_token?: string;
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
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_request",
                     *       "error_description": "The body is not valid JSON."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "The client is unknown, or its secret is wrong."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "invalid_client",
                     *       "error_description": "The client is unknown, or its secret is wrong."
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Too many calls. Try again after `Retry-After` seconds. */
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
                     *         "message": "Too many calls. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "Too many calls. Try again in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "server_error",
                     *       "error_description": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "The database can't be reached right now. Try again in a few seconds."
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
                     *       "status": "Successfully reset password"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
                    /** @example ada@example.com */
                    email?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @example Ada */
                    first_name?: string;
                    /** @example Lovelace */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the team.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the team.
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the team.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
            /** @description It is taken, or something else stands in the way. */
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
                     *       "errorType": "validation",
                     *       "response": {
                     *         "team_name": "Team with this name already exist. Please choose a different name"
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
    addTeamUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the team.
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
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example Grace */
                    first_name: string;
                    /** @example Hopper */
                    last_name: string;
                    /** @example ada@example.com */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "developer";
                    /** @example a-long-and-uncommon-phrase */
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "invite_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedUser"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is taken, or something else stands in the way. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the user.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
    transferTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the team.
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
                     *       "team_name": "My Example Team",
                     *       "email": "ada@example.com",
                     *       "role": "owner",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the user.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
    acceptInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of the mailed link. Who manages the team may name an invite by its id.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
                 * @description The token of the mailed link. Who manages the team may name an invite by its id.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
                /** @description Only those with this in their name (or e-mail). */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
                     *         "email": "ada@example.com",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "bio": "I do things",
                     *         "role": "owner",
                     *         "status": "active",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["Exists"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the user.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the user.
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
                    /** @example Lovelace */
                    last_name?: string;
                    /** @enum {string} */
                    role?: "owner" | "admin" | "developer";
                    /** @example I do things */
                    bio?: string;
                    /** @example a-long-and-uncommon-phrase */
                    password?: string;
                    /** @example a-long-and-uncommon-phrase */
                    old_password?: string;
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
    listUserApplications: {
        parameters: {
            query?: {
                /**
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the user.
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
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "email_verified": true,
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
            /** @description As in the answer whose `ETag` was sent. */
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
    deleteCurrentUser: {
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
    changeEmail: {
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
                 *       "email": "ada@example.com",
                 *       "password": "a-long-and-uncommon-phrase"
                 *     }
                 */
                "application/json": {
                    /** @example ada@example.com */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z",
                     *         "email_verified": true,
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
            /** @description As in the answer whose `ETag` was sent. */
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
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
                /** @description Only those with this in their name (or e-mail). */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
                    description: string;
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the application.
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
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the application.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
    addApplicationUserByBody: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the application.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
                /** @description Only those with this in their name (or e-mail). */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the application.
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
                     *         "email": "ada@example.com",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "avatar": "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "bio": "I do things",
                     *         "role": "owner",
                     *         "status": "active",
                     *         "created_at": "2026-11-24T09:30:00.000Z",
                     *         "updated_at": "2026-11-24T09:30:00.000Z",
                     *         "application_role": "admin"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ApplicationUser"][];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the user.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the user.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApplicationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the user.
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
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "updated_at": "2026-11-24T09:30:00.000Z",
                     *       "application_role": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the application.
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
                     *         "secrets": [
                     *           {
                     *             "hint": "7xQw",
                     *             "created_at": "2026-11-24T09:30:00.000Z",
                     *             "expires_at": null,
                     *             "last_used_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Credential"][];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
                 * @example 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the application.
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
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialWithSecret"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
            header?: never;
            path: {
                /**
                 * @description Id of the application.
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
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the credentials.
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
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the credentials.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the credentials.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                creds_id: string;
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
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            413: components["responses"]["TooLong"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Defect"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b
                 */
                id: string;
                /**
                 * @description Id of the credentials.
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
                     * @default 0
                     * @example 24
                     */
                    overlap_hours?: number;
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
                     *       "label": "Web server",
                     *       "environment": "sandbox",
                     *       "client_id": "sandbox_4fTq9Zk2Lw8",
                     *       "secret_hint": "7xQw",
                     *       "created_at": "2026-11-24T09:30:00.000Z",
                     *       "created_by": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "last_used_at": "2026-11-24T09:30:00.000Z",
                     *       "secrets": [
                     *         {
                     *           "hint": "7xQw",
                     *           "created_at": "2026-11-24T09:30:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "client_secret": "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialWithSecret"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "This is not an image that can be read."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "Log in first: this needs an access token."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description You can see this but not do that. */
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
                     *         "message": "You are not allowed to do this."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is taken, or something else stands in the way. */
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Too many calls. Try again after `Retry-After` seconds. */
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
                     *         "message": "Too many calls. Try again in 30 seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
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
                 * @description Id of the image.
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
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
                /** @description Id of who did it. */
                actor?: string;
                /**
                 * @description Exactly this action.
                 * @example application.updated
                 */
                action?: string;
                /** @description Id of what it was done to. */
                target?: string;
                /** @description From this day or instant on, in UTC. */
                from?: string;
                /** @description Up to and with this day, or before this instant, in UTC. */
                to?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                 * @description The first day, UTC. By default 29 days before the last.
                 * @example 10/26/2026
                 */
                start?: string;
                /**
                 * @description The last day, UTC, included. By default today.
                 * @example 11/24/2026
                 */
                end?: string;
                /** @description How long each step of the series is; hours for up to three days. */
                interval?: "hour" | "day";
                /** @description Only this one; by default both. */
                environment?: "sandbox" | "production";
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the application.
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
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationUsage"];
                    "text/csv": string;
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
                 * @description The first day, UTC. By default 29 days before the last.
                 * @example 10/26/2026
                 */
                start?: string;
                /**
                 * @description The last day, UTC, included. By default today.
                 * @example 11/24/2026
                 */
                end?: string;
                /** @description How long each step of the series is; hours for up to three days. */
                interval?: "hour" | "day";
                /** @description Only this one; by default both. */
                environment?: "sandbox" | "production";
                /** @description Whether the series of single applications are wanted, too. */
                breakdown?: "true" | "false";
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the team.
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
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
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
                     * @description A month, in minor units.
                     * @example 50000
                     */
                    team?: number | null;
                    /**
                     * @description By application id.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
    createCheckout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description How many to give at most.
                 * @example 100
                 */
                limit?: number;
                /** @description Where to go on: taken from the `Link` header. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
                     *             "description": "Support chat: messages",
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
                     *         "total": 12480,
                     *         "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *         "number": "NWT-0007",
                     *         "status": "open",
                     *         "issued_at": "2026-11-24T09:30:00.000Z",
                     *         "due_at": "2026-11-24T09:30:00.000Z",
                     *         "paid_at": "2026-11-24T09:30:00.000Z",
                     *         "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *         "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *         "payments": [
                     *           {
                     *             "status": "succeeded",
                     *             "amount": 12480,
                     *             "failure_message": null,
                     *             "created_at": "2026-11-24T09:30:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the invoice.
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
                     *           "description": "Support chat: messages",
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
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "status": "open",
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "failure_message": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
                 * @description Id of the invoice.
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
                     *           "description": "Support chat: messages",
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
                     *       "total": 12480,
                     *       "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
                     *       "number": "NWT-0007",
                     *       "status": "open",
                     *       "issued_at": "2026-11-24T09:30:00.000Z",
                     *       "due_at": "2026-11-24T09:30:00.000Z",
                     *       "paid_at": "2026-11-24T09:30:00.000Z",
                     *       "hosted_invoice_url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *       "pdf_url": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *       "payments": [
                     *         {
                     *           "status": "succeeded",
                     *           "amount": 12480,
                     *           "failure_message": null,
                     *           "created_at": "2026-11-24T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "message": "Something else stands in the way."
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
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
                     * @description Of Stripe: a payment method `pm_…` or a card token `tok_…`.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
            header?: never;
            path: {
                /**
                 * @description Id of the methods.
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description Id of the methods.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
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
                 * @description Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description It is taken, or something else stands in the way. */
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
                     *         "Idempotency-Key": "This key was used for a call with another body."
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the team.
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
                     *       "vat_id": "DE123456789",
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
            /** @description As in the answer whose `ETag` was sent. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the team.
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
                 *       "vat_id": "DE123456789"
                 *     }
                 */
                "application/json": {
                    /** @example ada@example.com */
                    contact_email?: string | null;
                    /** @example Northwind Telecom Ltd */
                    name?: string | null;
                    /** @example DE123456789 */
                    vat_id?: string | null;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contact_email": "ap@example.com",
                     *       "name": "Northwind Telecom Ltd",
                     *       "vat_id": "DE123456789",
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
                     *         "message": "The body is not valid JSON."
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
    getUpcomingInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the team.
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
                     *           "description": "Support chat: messages",
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
                     *       "total": 12480,
                     *       "status": "upcoming",
                     *       "forecast": 15600
                     *     }
                     */
                    "application/json": components["schemas"]["UpcomingInvoice"];
                };
            };
            /** @description As in the answer whose `ETag` was sent. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "Log in first: this needs an access token."
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
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
            /** @description Taken in. */
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
            /** @description Something in the request is wrong; `response` says what, field by field. */
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
            /** @description Not logged in, or the token has ended. */
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
                     *         "message": "Log in first: this needs an access token."
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
            /** @description The body is of another type than this takes, or encoded. */
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
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
                     *       },
                     *       "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                /** @description The `ETag` of an earlier answer: if it is still the same, 304 comes instead. */
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
            /** @description As in the answer whose `ETag` was sent. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something is wrong on our side; `request_id` helps us to find it. */
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
                     *         "message": "Something went wrong on our side. If it stays, tell us the request id."
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
                     *         "message": "The database can't be reached right now. Try again in a few seconds."
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
