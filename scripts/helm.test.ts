import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

const folder = "deploy/helm";
const read = (path: string) => readFileSync(path, "utf8");
const settings = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name = ""]) => name);

interface Schema {
  properties: Record<"settings" | "secrets", { properties: Record<string, { properties?: object }> }>;
}
const schema = JSON.parse(read(`${folder}/values.schema.json`)) as Schema;
const open = Object.keys(schema.properties.settings.properties);
const secret = Object.keys(schema.properties.secrets.properties.values?.properties ?? {});

test("every setting of .env.example can be given to the chart, in one place, and no other", () => {
  expect([...open, ...secret].toSorted()).toEqual(settings.toSorted());
});

test("what Compose keeps out of sight isn't among the settings that the chart shows", () => {
  expect(open.filter((name) => /SECRET|_KEY$|_URL$/.test(name))).toEqual([
    "PUBLIC_URL",
    "GITHUB_URL",
    "GITHUB_API_URL",
    "STRIPE_PUBLISHABLE_KEY",
  ]);
});

test("the chart's own values are what its schema takes, and it has the product's version", () => {
  const takes = new Ajv({ allowUnionTypes: true }).compile(schema);
  expect(takes(parse(read(`${folder}/values.yaml`))), JSON.stringify(takes.errors)).toBe(true);
  expect(takes({ settings: { PUBLIC_URI: "https://portal.example.com" } })).toBe(false);
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(parse(read(`${folder}/Chart.yaml`))).toMatchObject({ appVersion: version });
});

/** What Debian's packages of Go and of the functions that Helm's templates have are at; scripts/helm/render.go names them. */
const gopath = "/usr/share/gocode";
const canRender =
  Boolean(process.env.FULL) &&
  spawnSync("go", ["version"]).status === 0 &&
  ["github.com/Masterminds/sprig", "sigs.k8s.io/yaml"].every((name) => existsSync(`${gopath}/src/${name}`));

interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  // What differs by kind is looked at by tests that know which one they have.
  // oxlint-disable-next-line typescript/no-explicit-any
  [rest: string]: any;
}

describe.skipIf(!canRender)("rendered by Go's templates, with FULL=1 where Go and sprig are installed", () => {
  const built = mkdtempSync(join(tmpdir(), "debrief-helm-"));
  const render = join(built, "render");
  beforeAll(() => {
    const env = { ...process.env, GO111MODULE: "off", GOPATH: gopath };
    execFileSync("go", ["build", "-o", render, "scripts/helm/render.go"], { env });
  }, 300_000);
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  const run = (values: object) =>
    spawnSync(render, [folder, "acme"], { input: JSON.stringify(values), encoding: "utf8" });

  function resources(values: object): Resource[] {
    const { status, stdout, stderr } = run(values);
    expect(status, stderr).toBe(0);
    const { "NOTES.txt": notes, ...files } = JSON.parse(stdout) as Record<string, string>;
    expect(notes).toContain("PUBLIC_URL" in values ? "" : "https://portal.example.com");
    return Object.values(files).flatMap((text) =>
      parseAllDocuments(text)
        .map((document) => document.toJS() as Resource | null)
        .filter((one) => one !== null),
    );
  }

  const one = (values: object, kind: string): Resource => {
    const found = resources(values).filter((resource) => resource.kind === kind);
    expect(found, kind).toHaveLength(1);
    return found[0]!;
  };

  const minimal = {
    image: { repository: "registry.example.com/debrief" },
    settings: { PUBLIC_URL: "https://portal.example.com" },
    secrets: { existingSecret: "portal" },
  };
  const everything = {
    ...minimal,
    replicas: 3,
    imagePullSecrets: [{ name: "registry" }],
    settings: Object.fromEntries(
      open.map((name) => [name, name === "PUBLIC_URL" ? "https://portal.example.com" : "7"]),
    ),
    secrets: { values: Object.fromEntries(secret.map((name) => [name, `${name} = "x"`])) },
    migration: { enabled: true, role: "debrief_app", databaseUrl: "postgresql://owner:x@db/debrief" },
    ingress: { enabled: true, className: "nginx", annotations: { "example.com/a": "b" }, tlsSecret: "tls" },
    networkPolicy: { enabled: true, from: [{ namespaceSelector: { matchLabels: { name: "ingress" } } }] },
    serviceMonitor: { enabled: true, labels: { release: "prometheus" } },
    podAnnotations: { "example.com/c": "d" },
    podLabels: { tier: "web" },
    nodeSelector: { "kubernetes.io/arch": "amd64" },
    tolerations: [{ key: "portal", operator: "Exists" }],
    affinity: { podAntiAffinity: {} },
    topologySpreadConstraints: [
      { maxSkew: 1, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule", labelSelector: {} },
    ],
  };
  const cases: [string, object][] = [
    ["the least", minimal],
    ["everything", everything],
    ["one replica that may be away", { ...minimal, replicas: 1, podDisruptionBudget: { enabled: false } }],
    [
      "a role that may only change data",
      { ...minimal, migration: { enabled: true, role: "a", existingSecret: "owner" } },
    ],
  ];

  test.each(cases)("Kubernetes takes %s, and knows each field", async (_, values) => {
    const takes = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(takes(values), JSON.stringify(takes.errors)).toBe(true);
    for (const resource of resources(values)) expect(await problemsOf(resource), resource.kind).toEqual([]);
  });

  test("a field that Kubernetes doesn't know is found, and so is a wrong one", async () => {
    const deployment = one(minimal, "Deployment");
    deployment.spec.template.spec.containers[0].readOnly = true;
    expect(await problemsOf(deployment)).toEqual(["unknown: spec.template.spec.containers.0.readOnly"]);
    deployment.spec.replicas = "two";
    expect((await problemsOf(deployment))[0]).toContain("/spec/replicas");
  });

  test("each setting arrives where it was given, on and off without quotes too", () => {
    const { data } = one(everything, "ConfigMap");
    const secrets = resources(everything).filter(({ kind }) => kind === "Secret");
    const { stringData } = secrets.find(({ metadata }) => !metadata.name.endsWith("-migrate"))!;
    expect(Object.keys({ ...data, ...stringData }).toSorted()).toEqual(settings.toSorted());
    expect(stringData.AUTH_SECRET).toBe('AUTH_SECRET = "x"');
    const given = {
      ...minimal.settings,
      RATE_LIMITS: false,
      STRIPE_TAX: true,
      MAX_CONNECTIONS: 4_000_000,
      OTEL_SDK_DISABLED: true,
      OTEL_TRACES_SAMPLER_ARG: 0.05,
    };
    expect(one({ ...minimal, settings: given }, "ConfigMap").data).toEqual({
      PUBLIC_URL: "https://portal.example.com",
      RATE_LIMITS: "off",
      STRIPE_TAX: "on",
      OTEL_SDK_DISABLED: "true",
      OTEL_TRACES_SAMPLER_ARG: "0.05",
      MAX_CONNECTIONS: "4000000",
    });
  });

  test("it runs the image as Containerfile and Compose do: its user, its port, its folders, and how long it may take to stop", () => {
    const image = read("deploy/image/Containerfile");
    const product = parse(read("deploy/compose/compose.yaml")).services.product;
    const { spec } = one(minimal, "Deployment").spec.template;
    const [container] = spec.containers;
    const [, user, group] = /^USER (\d+):(\d+)$/m.exec(image)!;
    expect(spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: Number(user),
      runAsGroup: Number(group),
    });
    expect(container.ports[0].containerPort).toBe(Number(/^EXPOSE (\d+)$/m.exec(image)![1]));
    expect(container.command).toBeUndefined();
    const [, path] = /PORT\}(\/api\/health)`/.exec(image)!;
    expect([container.livenessProbe, container.startupProbe].map(({ httpGet }) => httpGet.path)).toEqual([path, path]);
    expect(container.readinessProbe.httpGet.path).toBe("/api/ready");
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: product.read_only,
      capabilities: { drop: product.cap_drop },
    });
    expect(container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)).toEqual(product.tmpfs);
    expect(`${spec.terminationGracePeriodSeconds}s`).toBe(product.stop_grace_period);
    const slow = { ...minimal, settings: { ...minimal.settings, DRAIN_SECONDS: 60 } };
    expect(one(slow, "Deployment").spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(60 + 20);
  });

  test("whatever selects pods finds the product's, and nothing of the migration's", () => {
    const all = resources(everything);
    const labels = (kind: string) => {
      const { spec } = all.find((resource) => resource.kind === kind)!;
      return (spec.jobTemplate?.spec.template ?? spec.template).metadata.labels as Record<string, string>;
    };
    const selectors = all.flatMap(({ kind, spec }) =>
      kind === "Service"
        ? [spec.selector]
        : [spec?.selector ?? spec?.podSelector].flatMap((by) => (by ? [by.matchLabels] : [])),
    );
    expect(selectors).toHaveLength(5);
    for (const selector of selectors) {
      expect(labels("Deployment")).toMatchObject(selector);
      expect(labels("CronJob")).not.toMatchObject(selector);
    }
  });

  test("the migration comes before the product, as the owner of the tables, and each day", () => {
    const { metadata, spec } = one(everything, "Job");
    expect(metadata.annotations?.["helm.sh/hook"]).toBe("pre-install,pre-upgrade");
    const [container] = spec.template.spec.containers;
    expect(container.command).toEqual(["node", "scripts/migrate.mjs", "--for", "debrief_app"]);
    expect(container.env[0].valueFrom.secretKeyRef).toEqual({
      name: "acme-debrief-portal-migrate",
      key: "DATABASE_URL",
    });
    expect(one(everything, "CronJob").spec.jobTemplate.spec.template).toEqual(spec.template);
    expect(resources(minimal).map(({ kind }) => kind)).not.toContain("Job");
  });

  test.each([
    ["image.repository", { ...minimal, image: {} }],
    ["settings.PUBLIC_URL", { ...minimal, settings: {} }],
    ["secrets.values.AUTH_SECRET", { ...minimal, secrets: {} }],
    ["migration.role", { ...minimal, migration: { enabled: true, existingSecret: "owner" } }],
    ["migration.databaseUrl", { ...minimal, migration: { enabled: true, role: "a" } }],
    ["networkPolicy.from", { ...minimal, networkPolicy: { enabled: true } }],
  ])("without %s, it says that it's missing", (name, values) => {
    const { status, stderr } = run(values);
    expect(status).not.toBe(0);
    expect(stderr).toContain(`Set ${name}`);
  });
});

/** Resources of the operator's own, which Kubernetes itself has no schema of. */
const custom = ["ServiceMonitor"];

/**
 * Holds a resource to Kubernetes' own schema (kubernetes-models has it as functions). Those ignore what they don't know, so each field that
 * they haven't read is one that Kubernetes doesn't know either, as `kubectl apply --validate=strict` says.
 */
async function problemsOf(resource: Resource): Promise<string[]> {
  if (custom.includes(resource.kind)) return [];
  const unread = new Set<string>();
  const watched = (value: unknown, path: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    for (const key of Object.keys(value)) unread.add(`${path}${key}`);
    const inside = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, watched(inner, `${path}${key}.`)]),
    );
    return new Proxy(Array.isArray(value) ? Object.values(inside) : inside, {
      get: (target, key) => {
        if (typeof key === "string") unread.delete(`${path}${key}`);
        return Reflect.get(target, key) as unknown;
      },
    });
  };
  const path = `kubernetes-models/${resource.apiVersion}/${resource.kind}`;
  const kinds = (await import(/* @vite-ignore */ path)) as Record<string, { prototype: { validate(): void } }>;
  try {
    // What a model is made of is copied into it, which reads everything.
    kinds[resource.kind]!.prototype.validate.call(watched(resource, ""));
  } catch (error) {
    return [(error as Error).message];
  }
  return [...unread].map((path) => `unknown: ${path}`);
}
