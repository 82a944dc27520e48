CREATE TABLE `organization_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`acronym` text,
	`former_acronym` text,
	`aliases` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `taxa` (
	`scientific_name` text PRIMARY KEY NOT NULL,
	`rank` text NOT NULL,
	`parent` text,
	`kingdom` text NOT NULL,
	`class_or_group` text,
	`order_name` text,
	`family` text,
	`appendix` text,
	`annotation` text,
	`common_name` text,
	`common_name_source` text,
	`appendix_check` text,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_es` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE INDEX `taxa_parent` ON `taxa` (`parent`);--> statement-breakpoint
CREATE INDEX `taxa_name_en` ON `taxa` (`name_en`,`scientific_name`);--> statement-breakpoint
CREATE INDEX `taxa_name_fr` ON `taxa` (`name_fr`,`scientific_name`);--> statement-breakpoint
CREATE INDEX `taxa_name_es` ON `taxa` (`name_es`,`scientific_name`);--> statement-breakpoint
CREATE TABLE `taxon_proximity` (
	`taxon` text NOT NULL,
	`near` text NOT NULL,
	`steps` integer NOT NULL,
	PRIMARY KEY(`taxon`, `near`),
	FOREIGN KEY (`taxon`) REFERENCES `taxa`(`scientific_name`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `taxa`(`scientific_name`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `taxon_proximity_near` ON `taxon_proximity` (`near`);--> statement-breakpoint
CREATE TABLE `taxon_search` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `taxon_search_document` ON `taxon_search` (`document`);--> statement-breakpoint
CREATE TABLE `course_audiences` (
	`audience` text NOT NULL,
	`course` text NOT NULL,
	PRIMARY KEY(`audience`, `course`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_audiences_course` ON `course_audiences` (`course`);--> statement-breakpoint
CREATE TABLE `course_languages` (
	`language` text NOT NULL,
	`course` text NOT NULL,
	PRIMARY KEY(`language`, `course`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_languages_course` ON `course_languages` (`course`);--> statement-breakpoint
CREATE TABLE `course_organizations` (
	`organization` text NOT NULL,
	`role` text NOT NULL,
	`course` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`organization`, `role`, `course`),
	FOREIGN KEY (`organization`) REFERENCES `organization_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_organizations_course` ON `course_organizations` (`course`,`position`);--> statement-breakpoint
CREATE TABLE `course_search` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `course_search_document` ON `course_search` (`document`);--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`module` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_module` ON `lessons` (`module`,`position`);--> statement-breakpoint
CREATE INDEX `lessons_course` ON `lessons` (`course`,`version`);--> statement-breakpoint
CREATE TABLE `modules` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `modules_course` ON `modules` (`course`,`version`,`position`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`options` text NOT NULL,
	`answer` integer NOT NULL,
	`why` text NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_course` ON `questions` (`course`,`version`,`position`);--> statement-breakpoint
CREATE TABLE `material_languages` (
	`language` text NOT NULL,
	`material` text NOT NULL,
	PRIMARY KEY(`language`, `material`),
	FOREIGN KEY (`material`) REFERENCES `materials`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `material_languages_material` ON `material_languages` (`material`);--> statement-breakpoint
CREATE TABLE `material_publishers` (
	`material` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`organization` text,
	PRIMARY KEY(`material`, `position`),
	FOREIGN KEY (`material`) REFERENCES `materials`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organization_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `material_publishers_organization` ON `material_publishers` (`organization`,`material`);--> statement-breakpoint
CREATE TABLE `material_search` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `material_search_document` ON `material_search` (`document`);--> statement-breakpoint
CREATE TABLE `material_taxa` (
	`taxon` text NOT NULL,
	`material` text NOT NULL,
	PRIMARY KEY(`taxon`, `material`),
	FOREIGN KEY (`taxon`) REFERENCES `taxa`(`scientific_name`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `material_taxa_material` ON `material_taxa` (`material`);--> statement-breakpoint
CREATE TABLE `material_topics` (
	`topic` text NOT NULL,
	`material` text NOT NULL,
	PRIMARY KEY(`topic`, `material`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `material_topics_material` ON `material_topics` (`material`);--> statement-breakpoint
CREATE TABLE `materials` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`sort_title` text NOT NULL,
	`original_language` text NOT NULL,
	`languages` text NOT NULL,
	`year` integer,
	`sort_year` integer NOT NULL,
	`taxa` text NOT NULL,
	`topics` text NOT NULL,
	`url` text,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE INDEX `materials_title` ON `materials` (`sort_title`,`slug`);--> statement-breakpoint
CREATE INDEX `materials_year` ON `materials` (`sort_year`,`slug`);--> statement-breakpoint
CREATE INDEX `materials_kind` ON `materials` (`kind`);--> statement-breakpoint
ALTER TABLE `courses` ADD `version` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `title_en` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `title_fr` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `title_es` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `description` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `audience` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `hours` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `capacity` integer;--> statement-breakpoint
ALTER TABLE `courses` ADD `admission` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `has_content` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `reality_note` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `is_demonstration` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `source` text NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `confidence` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `verified` integer;--> statement-breakpoint
ALTER TABLE `courses` ADD `reality` text NOT NULL;--> statement-breakpoint
CREATE INDEX `courses_title_en` ON `courses` (`title_en`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_title_fr` ON `courses` (`title_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_title_es` ON `courses` (`title_es`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_hours` ON `courses` (`hours`,`slug`);--> statement-breakpoint
CREATE INDEX `topic_proximity_near` ON `topic_proximity` (`near`);