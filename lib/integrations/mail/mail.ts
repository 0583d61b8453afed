import type { BudgetReachedProps } from "./templates/budget-reached";
import type { ChangeEmailProps } from "./templates/change-email";
import type { ConfirmEmailProps } from "./templates/confirm-email";
import type { RotationEndsProps } from "./templates/rotation-ends";
import type { CredentialsExpireProps } from "./templates/credentials-expire";
import type { EmailChangedProps } from "./templates/email-changed";
import type { InviteProps } from "./templates/invite";
import type { InvoiceCreditedProps } from "./templates/invoice-credited";
import type { InvoiceOpenProps } from "./templates/invoice-open";
import type { InvoiceOverdueProps } from "./templates/invoice-overdue";
import type { InvoicePaidProps } from "./templates/invoice-paid";
import type { InvoiceProblemProps } from "./templates/invoice-problem";
import type { JoinedTeamProps } from "./templates/joined-team";
import type { NewDeviceProps } from "./templates/new-device";
import type { LeakedSecretProps } from "./templates/leaked-secret";
import type { LinkedAccountProps } from "./templates/linked-account";
import type { OwnerNoticeProps } from "./templates/owner-notice";
import type { PasswordChangedProps } from "./templates/password-changed";
import type { ProveDomainProps } from "./templates/prove-domain";
import type { ResetPasswordProps } from "./templates/reset-password";
import type { SecondFactorProps } from "./templates/second-factor";
import type { SecondFactorRequiredProps } from "./templates/second-factor-required";

/** What can be mailed: each template, with what it says. */
interface Templates {
  "budget-reached": BudgetReachedProps;
  "change-email": ChangeEmailProps;
  "confirm-email": ConfirmEmailProps;
  "credentials-expire": CredentialsExpireProps;
  "rotation-ends": RotationEndsProps;
  "email-changed": EmailChangedProps;
  invite: InviteProps;
  "invoice-credited": InvoiceCreditedProps;
  "invoice-open": InvoiceOpenProps;
  "invoice-overdue": InvoiceOverdueProps;
  "invoice-paid": InvoicePaidProps;
  "invoice-problem": InvoiceProblemProps;
  "joined-team": JoinedTeamProps;
  "new-device": NewDeviceProps;
  "leaked-secret": LeakedSecretProps;
  "linked-account": LinkedAccountProps;
  "owner-notice": OwnerNoticeProps;
  "password-changed": PasswordChangedProps;
  "prove-domain": ProveDomainProps;
  "reset-password": ResetPasswordProps;
  "second-factor": SecondFactorProps;
  "second-factor-required": SecondFactorRequiredProps;
}

export type Mail = {
  [Name in keyof Templates]: { to: string; template: Name; props: Templates[Name] };
}[keyof Templates];
