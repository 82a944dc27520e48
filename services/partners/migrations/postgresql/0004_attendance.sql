ALTER TABLE "partners"."registrations" ADD COLUMN "attendance" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "called_off_on" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "cancellation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "replaced_by" text COLLATE "C";
