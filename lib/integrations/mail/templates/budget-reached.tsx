import { Text } from "react-email";
import { oneLine } from "../one-line";
import { Button, MailLayout } from "./layout";

export interface BudgetReachedProps {
  teamName: string;
  /** Null for the budget of the whole team. */
  applicationName: string | null;
  /** 50, 80 or 100. */
  percent: number;
  /** In words. */
  month: string;
  spent: string;
  limit: string;
  /** Whether production credentials have stopped working. */
  isStopped: boolean;
}

export const subject = ({ applicationName, teamName, percent }: BudgetReachedProps) =>
  `${percent}% of a budget used: ${oneLine(applicationName ?? teamName)}`;

export default function BudgetReached(props: BudgetReachedProps & { publicUrl: string }) {
  const { applicationName, teamName, month, spent, limit, isStopped, publicUrl } = props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        {applicationName ? `${applicationName} (${teamName})` : teamName} has used {spent} in {month}. Its budget is{" "}
        {limit} a month.
      </Text>
      <Text>
        {isStopped
          ? "The hard stop is on: production credentials won’t work until next month, or until someone raises the budget."
          : "This is only a notice: nothing stops working."}
      </Text>
      <Button href={`${publicUrl}/billing`}>See the bill so far</Button>
    </MailLayout>
  );
}
