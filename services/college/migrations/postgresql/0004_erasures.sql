CREATE TABLE "college"."erasures" (
	"digest" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"request" text COLLATE "C",
	"followed_by" json DEFAULT '[]'::json NOT NULL
);
