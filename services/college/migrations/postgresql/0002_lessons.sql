ALTER TABLE "college"."lessons" ADD COLUMN "body" json;
