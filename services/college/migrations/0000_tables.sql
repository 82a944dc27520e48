CREATE TABLE `organization_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`acronym` text,
	`former_acronym` text,
	`aliases` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `party_references` (
	`iso3` text PRIMARY KEY NOT NULL,
	`region` text NOT NULL,
	`subregion` text
);
--> statement-breakpoint
CREATE TABLE `region_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_proximity` (
	`topic` text NOT NULL,
	`near` text NOT NULL,
	`distance` integer NOT NULL,
	PRIMARY KEY(`topic`, `near`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topic_proximity_near` ON `topic_proximity` (`near`);--> statement-breakpoint
CREATE TABLE `topic_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL
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
CREATE TABLE `course_topics` (
	`topic` text NOT NULL,
	`course` text NOT NULL,
	PRIMARY KEY(`topic`, `course`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_topics_course` ON `course_topics` (`course`);--> statement-breakpoint
CREATE TABLE `courses` (
	`slug` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`title_es` text NOT NULL,
	`description` text,
	`audience` text NOT NULL,
	`hours` integer NOT NULL,
	`languages` text NOT NULL,
	`topics` text NOT NULL,
	`capacity` integer,
	`admission` text NOT NULL,
	`has_content` integer NOT NULL,
	`reality_note` text,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `courses_title_en` ON `courses` (`title_en`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_title_fr` ON `courses` (`title_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_title_es` ON `courses` (`title_es`,`slug`);--> statement-breakpoint
CREATE INDEX `courses_hours` ON `courses` (`hours`,`slug`);--> statement-breakpoint
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
CREATE TABLE `enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`learner` text NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`enrolled_on` text NOT NULL,
	`completed_on` text,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_learner` ON `enrolments` (`learner`,`course`,`version`);--> statement-breakpoint
CREATE INDEX `enrolments_course` ON `enrolments` (`course`,`state`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`party` text,
	`affiliation` text,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `learners_party` ON `learners` (`party`);--> statement-breakpoint
CREATE TABLE `lesson_progress` (
	`enrolment` text NOT NULL,
	`lesson` text NOT NULL,
	`done_on` text NOT NULL,
	PRIMARY KEY(`enrolment`, `lesson`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesson`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_course_progress` (
	`party` text NOT NULL,
	`course` text NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`party`, `course`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_progress` (
	`party` text PRIMARY KEY NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_topic_progress` (
	`party` text NOT NULL,
	`topic` text NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`party`, `topic`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_month_progress` (
	`region` text NOT NULL,
	`month` text NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`region`, `month`),
	FOREIGN KEY (`region`) REFERENCES `region_references`(`slug`) ON UPDATE no action ON DELETE no action
);
