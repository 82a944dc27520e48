CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`party` text NOT NULL,
	`topic` text NOT NULL,
	`statement` text NOT NULL,
	`kinds` text NOT NULL,
	`languages` text NOT NULL,
	`urgency` text NOT NULL,
	`most_urgent` integer NOT NULL,
	`visibility` text NOT NULL,
	`stated_on` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`party`) REFERENCES `parties`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `needs_party` ON `needs` (`party`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_topic` ON `needs` (`topic`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_stated` ON `needs` (`stated_on`,`id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`iso3` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_es` text NOT NULL,
	`region` text NOT NULL,
	`subregion` text,
	`languages` text NOT NULL,
	`in_force_on` text
);
--> statement-breakpoint
CREATE INDEX `parties_name_en` ON `parties` (`name_en`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_name_fr` ON `parties` (`name_fr`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_name_es` ON `parties` (`name_es`,`iso3`);--> statement-breakpoint
CREATE TABLE `party_groups` (
	`party` text NOT NULL,
	`group` text NOT NULL,
	PRIMARY KEY(`group`, `party`),
	FOREIGN KEY (`party`) REFERENCES `parties`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_groups_party` ON `party_groups` (`party`);--> statement-breakpoint
CREATE TABLE `topics` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL
);
