CREATE TABLE `topic_proximity` (
	`topic` text NOT NULL,
	`near` text NOT NULL,
	`distance` integer NOT NULL,
	PRIMARY KEY(`topic`, `near`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topic_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training_topics` (
	`topic` text NOT NULL,
	`training` text NOT NULL,
	PRIMARY KEY(`topic`, `training`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `training_topics_training` ON `training_topics` (`training`);--> statement-breakpoint
CREATE TABLE `trainings` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`topics` text NOT NULL,
	`languages` text NOT NULL
);
