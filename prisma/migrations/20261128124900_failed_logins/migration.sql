-- CreateTable
CREATE TABLE "failed_logins" (
    "user_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL,

    CONSTRAINT "failed_logins_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "failed_logins_since_idx" ON "failed_logins"("since");

-- AddForeignKey
ALTER TABLE "failed_logins" ADD CONSTRAINT "failed_logins_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
