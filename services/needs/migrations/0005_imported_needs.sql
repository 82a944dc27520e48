CREATE TABLE `imported_needs` (
	`key` text PRIMARY KEY NOT NULL,
	`need` text NOT NULL,
	`said` text NOT NULL,
	FOREIGN KEY (`need`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imported_needs_need` ON `imported_needs` (`need`);