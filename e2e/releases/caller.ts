/** What one release is asked by. It is not held to today's contract. */
export class Caller {
  private constructor(
    readonly url: string,
    private readonly paths: Set<string>,
  ) {}

  static async at(url: string): Promise<Caller> {
    const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: object };
    return new Caller(url, new Set(Object.keys(paths)));
  }

  /** Whether this release has that path, as its document writes it. */
  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** The paths that can be read without knowing any id. */
  get plain(): string[] {
    return [...this.paths].filter((path) => !path.includes("{"));
  }

  /**
   * @param body bytes of a PNG, or what is sent as JSON
   * @throws Error with the answer if that isn't a success
   */
  async ask<Body = Record<string, never>>(
    method: string,
    path: string,
    body?: unknown,
    { token, headers = {} }: { token?: string; headers?: Record<string, string> } = {},
  ): Promise<Body> {
    const isBytes = body instanceof Uint8Array;
    const answer = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "content-type": isBytes ? "image/png" : "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : null) as Body;
  }
}
