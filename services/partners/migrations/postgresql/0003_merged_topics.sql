ALTER TABLE "partners"."topic_references" ADD COLUMN "merged_into" json;
