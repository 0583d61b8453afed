import type { ChildProcess } from "node:child_process";

/** What a process has to say to another one's questions, by their names. */
export type Answers = Record<string, (given: never) => unknown>;

interface Message {
  id: number;
  question?: string;
  given?: unknown;
  answer?: unknown;
  failed?: string;
}

/** Asks the other process. */
export type Ask = <Answer>(question: string, given?: unknown) => Promise<Answer>;

/**
 * Lets two processes ask each other, over Node's own channel between a process and one that it has forked.
 * @param end a forked process, or this one if it was forked
 * @param answers to what the other one asks
 * @returns what asks it; it throws if the other one fails to answer, or is gone
 */
export function openChannel(end: ChildProcess | NodeJS.Process, answers: Answers): Ask {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let asked = 0;

  // What is said to a process that has just gone is said to nobody: whoever waits for its answer hears that it has gone.
  const send = (message: Message) => void end.send?.(message, undefined, undefined, () => undefined);

  const reply = async ({ id, question = "", given }: Message) => {
    try {
      const answer = answers[question];
      if (!answer) throw new Error(`Nobody answers ${question} here.`);
      send({ id, answer: await answer(given as never) });
    } catch (error) {
      send({ id, failed: String(error) });
    }
  };
  end.on("message", (message: Message) => {
    if (message.question !== undefined) return void reply(message);
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.failed !== undefined) one?.reject(new Error(message.failed));
    else one?.resolve(message.answer as never);
  });
  end.on("disconnect", () => {
    for (const { reject } of waiting.values()) reject(new Error("The other process is gone."));
    waiting.clear();
  });

  return (question, given) =>
    new Promise((resolve, reject) => {
      if (!end.connected) return reject(new Error("The other process is gone."));
      asked += 1;
      waiting.set(asked, { resolve, reject });
      send({ id: asked, question, given });
    });
}
