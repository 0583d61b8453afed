/** What is wrong with a form as a whole. Always there, so that a message that arrives is read out. */
export function FormError({ message }: { message: string | undefined }) {
  return (
    <div role="alert" className="empty:hidden">
      {message && <p className="rounded-md bg-danger-soft px-3 py-2 text-danger-ink">{message}</p>}
    </div>
  );
}
