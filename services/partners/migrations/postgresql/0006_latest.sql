CREATE TABLE "partners"."latest_changes" (
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"has_left" boolean NOT NULL,
	CONSTRAINT "latest_changes_kind_key_audience_pk" PRIMARY KEY("kind","key","audience")
);
--> statement-breakpoint
CREATE INDEX "latest_changes_at" ON "partners"."latest_changes" USING btree ("audience","at","kind","key");
