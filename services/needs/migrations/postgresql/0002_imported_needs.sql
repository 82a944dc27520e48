CREATE TABLE "needs"."imported_needs" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"need" text COLLATE "C" NOT NULL,
	"said" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "needs"."imported_needs" ADD CONSTRAINT "imported_needs_need_needs_id_fk" FOREIGN KEY ("need") REFERENCES "needs"."needs"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "imported_needs_need" ON "needs"."imported_needs" USING btree ("need");
