CREATE TABLE "needs"."erasures" (
	"digest" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"request" text COLLATE "C",
	"followed_by" json DEFAULT '[]'::json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "needs"."latest_changes" (
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"has_left" boolean NOT NULL,
	CONSTRAINT "latest_changes_kind_key_audience_pk" PRIMARY KEY("kind","key","audience")
);
--> statement-breakpoint
ALTER TABLE "needs"."topics" ADD COLUMN "merged_into" json;
--> statement-breakpoint
CREATE INDEX "latest_changes_at" ON "needs"."latest_changes" USING btree ("audience","at","kind","key");
