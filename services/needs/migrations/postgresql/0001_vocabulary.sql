ALTER TABLE "needs"."glossary_terms" ADD COLUMN "revision" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "needs"."provisions" ADD COLUMN "revision" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "needs"."provisions" ADD COLUMN "superseded_by" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "needs"."provisions" ADD CONSTRAINT "provisions_superseded_by_provisions_code_fk" FOREIGN KEY ("superseded_by") REFERENCES "needs"."provisions"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "provisions_superseded_by" ON "needs"."provisions" USING btree ("superseded_by");
