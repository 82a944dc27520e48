CREATE TABLE `changes` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`fields` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_record` ON `changes` (`kind`,`key`,`position`);--> statement-breakpoint
CREATE INDEX `changes_actor` ON `changes` (`actor`,`position`);--> statement-breakpoint
CREATE TABLE `feed_positions` (
	`source` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `repetitions` (
	`actor` text NOT NULL,
	`mutation` text NOT NULL,
	`key` text NOT NULL,
	`input_hash` text NOT NULL,
	`result` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`actor`, `mutation`, `key`)
);
