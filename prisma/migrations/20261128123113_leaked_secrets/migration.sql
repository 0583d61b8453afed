-- CreateTable
CREATE TABLE "leaked_secrets" (
    "secret_hash" BYTEA NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leaked_secrets_pkey" PRIMARY KEY ("secret_hash")
);

-- CreateIndex
CREATE INDEX "api_clients_secret_hash_idx" ON "api_clients"("secret_hash");

-- CreateIndex
CREATE INDEX "service_accounts_secret_hash_idx" ON "service_accounts"("secret_hash");
