ALTER TABLE `glossary_terms` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `provisions` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `provisions` ADD `superseded_by` text REFERENCES provisions(code);--> statement-breakpoint
CREATE INDEX `provisions_superseded_by` ON `provisions` (`superseded_by`);