CREATE TABLE `erasures` (
	`digest` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`request` text,
	`followed_by` text DEFAULT '[]' NOT NULL
);
