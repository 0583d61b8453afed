import { callApi } from "./api";

/** Joins the team. @param password the person's own, or the one they choose */
export const joinByInvite = (token: string, password: string) =>
  callApi("acceptInvite", { params: { token }, body: { password } });

export const declineInvite = (token: string) => callApi("cancelInvite", { params: { token } });

/** Mails a new link; the one of the mail before is void. */
export const resendInvite = (email: string) => callApi("resendEmail", { body: { email } });
