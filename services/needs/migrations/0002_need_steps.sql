ALTER TABLE `needs` ADD `duplicate_of` text REFERENCES needs(id);--> statement-breakpoint
CREATE INDEX `needs_duplicate` ON `needs` (`duplicate_of`);--> statement-breakpoint
ALTER TABLE `parties` ADD `most_urgent_revision` integer DEFAULT 0 NOT NULL;