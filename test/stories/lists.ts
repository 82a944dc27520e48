/*
 * What each connection of the graph holds without any filter, in plain SQL over the files of all three subgraphs: one
 * row for each record, with the key of the record and, where the list hangs from another record, that one's key.
 */

/** Each topic with itself, those inside it and those above it, from the tree alone. */
const near = `
  with recursive up(topic, above) as (
    select slug, broader from needs.topics where broader is not null
    union all select up.topic, t.broader from up join needs.topics t on t.slug = up.above where t.broader is not null),
  near(topic, near) as (select slug, slug from needs.topics union select topic, above from up union select above, topic from up)`;

/** Each topic with itself and those inside it. */
const inside = `
  with recursive inside(topic, near) as (
    select slug, slug from needs.topics union select i.topic, t.slug from inside i join needs.topics t on t.broader = i.near)`;

/** Each taxon with itself and those above it. */
const above = `
  with recursive above(taxon, near) as (
    select scientific_name, scientific_name from college.taxa
    union select a.taxon, t.parent from above a join college.taxa t on t.scientific_name = a.near where t.parent is not null)`;

const publicNeeds = `(select * from needs.needs where visibility = 'PUBLIC')`;
const listedOffers = `(select * from partners.offers where listing = 'PUBLISHED')`;
const publishedCourses = `(select * from college.courses where listing = 'PUBLISHED')`;
/** What has an address for everybody: retired records, too, which lists leave out. */
const seenCourses = `(select * from college.courses where listing in ('PUBLISHED', 'RETIRED'))`;
const seenMaterials = `(select * from college.materials where listing in ('PUBLISHED', 'RETIRED'))`;
const publishedMaterials = `(select * from college.materials where listing = 'PUBLISHED')`;

export const lists: Record<string, string> = {
  'Query.parties': 'select iso3 as key from needs.parties',
  'Query.regions': 'select slug as key from needs.regions',
  'Query.topics': 'select slug as key from needs.topics',
  'Query.glossary': 'select slug as key from needs.glossary_terms',
  'Query.provisions': 'select code as key from needs.provisions',
  'Query.questionnaires': 'select code as key from needs.questionnaires',
  'Query.needs': `select id as key from ${publicNeeds}`,
  'Query.courses': `select slug as key from ${publishedCourses}`,
  'Query.materials': `select slug as key from ${publishedMaterials}`,
  'Query.taxa': 'select scientific_name as key from college.taxa',
  'Query.needsChanges': `select 'NEED ' || id as key from ${publicNeeds} union all select 'TOPIC ' || slug from needs.topics
    union all select 'GLOSSARY_TERM ' || slug from needs.glossary_terms union all select 'PROVISION ' || code from needs.provisions`,
  'Query.collegeChanges': `select 'COURSE ' || slug as key from ${seenCourses} union all select 'MATERIAL ' || slug from ${seenMaterials}`,
  'Query.partnersChanges': `select 'ORGANIZATION ' || slug as key from partners.organizations union all select 'TRAINING ' || slug from partners.trainings
    union all select 'OFFER ' || id from ${listedOffers}`,
  'Party.needs': `select party as parent, id as key from ${publicNeeds}`,
  'Region.parties': 'select r.slug as parent, p.iso3 as key from needs.regions r join needs.parties p on r.code in (p.region, p.subregion)',
  'Topic.needs': `${inside} select i.topic as parent, n.id as key from inside i join ${publicNeeds} n on n.topic = i.near`,
  'Topic.provisions': `${inside} select distinct i.topic as parent, p.code as key from inside i join needs.provisions p join json_each(p.topics) t on t.value = i.near`,
  'Topic.courses': `${inside} select distinct i.topic as parent, c.slug as key from inside i join ${publishedCourses} c join json_each(c.topics) t on t.value = i.near`,
  'Topic.materials': `${inside} select distinct i.topic as parent, m.slug as key from inside i join ${publishedMaterials} m join json_each(m.topics) t on t.value = i.near`,
  'Organization.courses': `select organization as parent, course as key from college.course_organizations where role = 'MADE_BY' and course in (select slug from ${publishedCourses})`,
  'Organization.materials': `select distinct organization as parent, material as key from college.material_publishers where organization is not null and material in (select slug from ${publishedMaterials})`,
  'Course.cohorts': `select course as parent, id as key from college.cohorts where course in (select slug from ${publishedCourses})`,
  'Taxon.children': 'select parent, scientific_name as key from college.taxa where parent is not null',
  'Taxon.materials': `${above} select distinct a.taxon as parent, m.slug as key from above a join ${publishedMaterials} m join json_each(m.taxa) t on t.value = a.near`,
  'Need.courses': `${near} select distinct n.id as parent, c.slug as key from ${publicNeeds} n join near x on x.topic = n.topic
    join ${publishedCourses} c join json_each(c.topics) t on t.value = x.near where exists (select 1 from json_each(n.kinds) where value = 'TRAINING')`,
  'Need.materials': `${near} select distinct n.id as parent, m.slug as key from ${publicNeeds} n join near x on x.topic = n.topic
    join ${publishedMaterials} m join json_each(m.topics) t on t.value = x.near where exists (select 1 from json_each(n.kinds) where value in ('TRAINING', 'INFORMATION'))`,
  'Need.trainings': `${near} select distinct n.id as parent, r.slug as key from ${publicNeeds} n join near x on x.topic = n.topic
    join partners.trainings r join json_each(r.topics) t on t.value = x.near where exists (select 1 from json_each(n.kinds) k join json_each(r.help) h on h.value = k.value)`,
  'Course.needs': `${near} select distinct c.slug as parent, n.id as key from ${publishedCourses} c join json_each(c.topics) t join near x on x.near = t.value
    join ${publicNeeds} n on n.topic = x.topic where exists (select 1 from json_each(n.kinds) where value = 'TRAINING')`,
  'Training.needs': `${near} select distinct r.slug as parent, n.id as key from partners.trainings r join json_each(r.topics) t join near x on x.near = t.value
    join ${publicNeeds} n on n.topic = x.topic where exists (select 1 from json_each(n.kinds) k join json_each(r.help) h on h.value = k.value)`,
  'Offer.needs': `${near} select distinct o.id as parent, n.id as key from ${listedOffers} o join json_each(o.topics) t join near x on x.near = t.value
    join ${publicNeeds} n on n.topic = x.topic where exists (select 1 from json_each(n.kinds) k join json_each(o.help) h on h.value = k.value)`,
  'Need.offers': `${near} select distinct n.id as parent, o.id as key from ${publicNeeds} n join near x on x.topic = n.topic
    join ${listedOffers} o join json_each(o.topics) t on t.value = x.near where exists (select 1 from json_each(n.kinds) k join json_each(o.help) h on h.value = k.value)`,
  'Query.organizations': 'select slug as key from partners.organizations',
  'Query.trainings': 'select slug as key from partners.trainings',
  'Query.activities': 'select code as key from partners.activities',
  'Query.budgetLines': 'select code as key from partners.budget_lines',
  'Query.offers': `select id as key from ${listedOffers}`,
  'Query.contributions': 'select id as key from partners.contributions',
  'Topic.trainings': `${inside} select distinct i.topic as parent, r.slug as key from inside i join partners.trainings r join json_each(r.topics) t on t.value = i.near`,
  'Topic.offers': `${inside} select distinct i.topic as parent, o.id as key from inside i join ${listedOffers} o join json_each(o.topics) t on t.value = i.near`,
  'Course.trainings': 'select c.value as parent, r.slug as key from partners.trainings r join json_each(r.courses) c',
  'Organization.trainings': 'select distinct o.value as parent, r.slug as key from partners.trainings r join json_each(r.organizations) o',
  'Organization.offers': `select giver_organization as parent, id as key from ${listedOffers} where giver_organization is not null`,
  'Party.offersGiven': `select giver_party as parent, id as key from ${listedOffers} where giver_party is not null`,
  'Training.sessions': 'select training as parent, id as key from partners.training_sessions',
  'Party.contributions': 'select party as parent, id as key from partners.contributions where party is not null',
  'Party.contributionsGiven': 'select giver_party as parent, id as key from partners.contributions where giver_party is not null',
  'Party.support': `select p.value as parent, a.code as key from partners.activities a join json_each(a.parties) p where a.kind in ('SUPPORT', 'SUPPORT_PLANNED')`,
  'Region.support': `select r.slug as parent, a.code as key from partners.activities a join json_each(a.regions) named join needs.regions r on named.value in (r.slug, r.code)
    where a.kind in ('SUPPORT', 'SUPPORT_PLANNED')`,
  'Provision.activities': 'select p.value as parent, a.code as key from partners.activities a join json_each(a.provisions) p',
  'Provision.budgetLines': 'select provision as parent, code as key from partners.budget_lines',
  'TrainingProgress.byCourse': `select l.party as parent, e.course as key from college.enrolments e join college.learners l on l.id = e.learner
    where l.party is not null group by l.party, e.course having count(distinct l.id) >= 5`,
  'TrainingProgress.byTopic': `${inside} select l.party as parent, i.topic as key from inside i join ${publishedCourses} c join json_each(c.topics) t on t.value = i.near
    join college.enrolments e on e.course = c.slug join college.learners l on l.id = e.learner
    where l.party is not null group by l.party, i.topic having count(distinct l.id) >= 5`,
  'Need.history': "select key as parent, key || '.' || row_number() over (partition by key order by position) as key from needs.changes where kind = 'Need'",
  'TrainingSession.registrations': 'select session as parent, id as key from partners.registrations',
  'Learner.registrations': 'select learner as parent, id as key from partners.registrations where learner is not null',
  'Party.affiliationClaims': "select party as parent, id as key from college.learners where affiliation_state <> 'NONE'",
  'Party.staff': "select party as parent, id as key from college.learners where affiliation_state = 'CONFIRMED' and shares_with_authority = 1",
  'Party.enrolmentsToDecide': "select l.party as parent, e.id as key from college.enrolments e join college.learners l on l.id = e.learner where l.affiliation_state = 'CONFIRMED' and e.state = 'PENDING'",
  'Learner.enrolments': 'select learner as parent, id as key from college.enrolments',
  'Course.enrolments': 'select course as parent, id as key from college.enrolments',
};

/** Lists that a visitor may not ask for. The tests ask as the Secretariat, which sees all of each. */
export const guarded: ReadonlySet<string> = new Set(['Need.history', 'TrainingSession.registrations', 'Learner.registrations', 'Party.affiliationClaims', 'Party.staff', 'Party.enrolmentsToDecide', 'Learner.enrolments', 'Course.enrolments']);

/** Lists that hold something for the learner alone who asks; the test of privacy walks them. */
export const ofViewer: readonly string[] = ['Learner.heldByCollege', 'Learner.heldByNeeds', 'Learner.heldByPartners'];

/** Keys of all records of a type, to find one whose list is empty. */
export const records: Record<string, string> = {
  Party: 'select iso3 as key from needs.parties',
  Region: 'select slug as key from needs.regions',
  Topic: 'select slug as key from needs.topics',
  Need: `select id as key from ${publicNeeds}`,
  Course: `select slug as key from ${publishedCourses}`,
  Taxon: 'select scientific_name as key from college.taxa',
  Learner: 'select id as key from college.learners',
  Training: 'select slug as key from partners.trainings',
  TrainingSession: 'select id as key from partners.training_sessions',
  Registration: 'select id as key from partners.registrations',
  Organization: 'select slug as key from partners.organizations',
  Offer: `select id as key from ${listedOffers}`,
  Provision: 'select code as key from needs.provisions',
};
