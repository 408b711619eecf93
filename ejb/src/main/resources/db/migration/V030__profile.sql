-- What people can learn from each other, in the company's words; a company may rename and add.
create table competency (
    id         bigint       not null primary key,
    code       varchar(60)  not null,
    group_code varchar(40)  not null,
    name_en    varchar(120) not null,
    name_de    varchar(120) not null,
    constraint competency_code_unique unique (code)
);

-- What a person needs and offers, once for all cohorts. Sets of small catalogs are kept as their codes, space between.
create sequence profile_seq start with 50 increment by 50;

create table profile (
    id           bigint       not null primary key,
    version      integer      not null,
    person_id    bigint       not null references person (id),
    help_wanted  varchar(1000) not null,
    help_offered varchar(1000) not null,
    interests    varchar(1000) not null,
    motives      varchar(400) not null,
    styles       varchar(400) not null,
    channels     varchar(200) not null,
    languages    varchar(200) not null,
    aspiration   varchar(600) not null,
    weekly_hours varchar(42)  not null,
    changed_at   timestamp(6) not null,
    constraint profile_person_unique unique (person_id)
);

create table profile_need (
    profile_id    bigint   not null references profile (id) on delete cascade,
    competency_id bigint   not null references competency (id),
    level         smallint not null,
    position      smallint not null
);
create index profile_need_profile on profile_need (profile_id);
create index profile_need_competency on profile_need (competency_id);

create table profile_offer (
    profile_id    bigint   not null references profile (id) on delete cascade,
    competency_id bigint   not null references competency (id),
    level         smallint not null,
    position      smallint not null
);
create index profile_offer_profile on profile_offer (profile_id);
create index profile_offer_competency on profile_offer (competency_id);

-- Told in confidence: read by the person and by the pairing alone. Apart from the profile, so that no query on profiles
-- can carry it along by accident.
create table profile_affinity (
    person_id  bigint       not null primary key references person (id),
    affinities varchar(400) not null
);

insert into competency (id, code, group_code, name_en, name_de) values
    (1, 'leading-first-team', 'LEADING', 'Leading a team for the first time', 'Zum ersten Mal ein Team führen'),
    (2, 'delegating', 'LEADING', 'Handing over work and trust', 'Arbeit und Vertrauen abgeben'),
    (3, 'giving-feedback', 'LEADING', 'Giving honest feedback', 'Ehrlich Rückmeldung geben'),
    (4, 'hiring', 'LEADING', 'Choosing and welcoming new people', 'Neue Leute auswählen und aufnehmen'),
    (5, 'growing-people', 'LEADING', 'Helping others grow', 'Andere wachsen lassen'),
    (6, 'leading-leaders', 'LEADING', 'Leading those who lead', 'Führungskräfte führen'),
    (7, 'leading-remote', 'LEADING', 'Leading across distance', 'Auf Distanz führen'),
    (8, 'deciding', 'LEADING', 'Deciding with half the facts', 'Entscheiden, wenn vieles offen ist'),
    (9, 'conflict', 'WORKING_TOGETHER', 'Settling conflicts', 'Konflikte lösen'),
    (10, 'negotiating', 'WORKING_TOGETHER', 'Negotiating', 'Verhandeln'),
    (11, 'difficult-talks', 'WORKING_TOGETHER', 'Hard conversations', 'Schwierige Gespräche'),
    (12, 'cross-cultural', 'WORKING_TOGETHER', 'Working across cultures', 'Über Kulturen hinweg arbeiten'),
    (13, 'facilitating', 'WORKING_TOGETHER', 'Running workshops and meetings', 'Workshops und Sitzungen leiten'),
    (14, 'stakeholders', 'WORKING_TOGETHER', 'Winning people over without power', 'Überzeugen ohne Weisungsrecht'),
    (15, 'networking', 'WORKING_TOGETHER', 'Building a network', 'Ein Netzwerk aufbauen'),
    (16, 'listening', 'WORKING_TOGETHER', 'Listening and asking well', 'Gut zuhören und fragen'),
    (17, 'presenting', 'SPEAKING_AND_WRITING', 'Presenting to a room', 'Vor Publikum präsentieren'),
    (18, 'storytelling', 'SPEAKING_AND_WRITING', 'Telling a story with data', 'Mit Daten erzählen'),
    (19, 'writing-clearly', 'SPEAKING_AND_WRITING', 'Writing clearly', 'Klar schreiben'),
    (20, 'speaking-to-executives', 'SPEAKING_AND_WRITING', 'Speaking with senior management', 'Mit der Geschäftsleitung sprechen'),
    (21, 'media', 'SPEAKING_AND_WRITING', 'Speaking to press and public', 'Mit Presse und Öffentlichkeit sprechen'),
    (22, 'teaching', 'SPEAKING_AND_WRITING', 'Teaching and training', 'Lehren und schulen'),
    (23, 'business-english', 'SPEAKING_AND_WRITING', 'English at work', 'Englisch im Beruf'),
    (24, 'business-german', 'SPEAKING_AND_WRITING', 'German at work', 'Deutsch im Beruf'),
    (25, 'project-planning', 'PROJECTS', 'Planning projects', 'Projekte planen'),
    (26, 'agile-work', 'PROJECTS', 'Agile ways of working', 'Agil arbeiten'),
    (27, 'change', 'PROJECTS', 'Leading change', 'Veränderung gestalten'),
    (28, 'risk', 'PROJECTS', 'Seeing and handling risk', 'Risiken erkennen und steuern'),
    (29, 'process-improvement', 'PROJECTS', 'Making processes better', 'Abläufe verbessern'),
    (30, 'quality', 'PROJECTS', 'Quality and its proof', 'Qualität und ihr Nachweis'),
    (31, 'suppliers', 'PROJECTS', 'Working with suppliers', 'Mit Lieferanten arbeiten'),
    (32, 'priorities', 'PROJECTS', 'Setting priorities', 'Prioritäten setzen'),
    (33, 'budgeting', 'BUSINESS', 'Budgets', 'Budgets'),
    (34, 'reading-accounts', 'BUSINESS', 'Reading a balance sheet', 'Bilanzen lesen'),
    (35, 'strategy', 'BUSINESS', 'Strategy', 'Strategie'),
    (36, 'sales', 'BUSINESS', 'Selling', 'Verkaufen'),
    (37, 'marketing', 'BUSINESS', 'Marketing', 'Marketing'),
    (38, 'customers', 'BUSINESS', 'Understanding customers', 'Kunden verstehen'),
    (39, 'contracts', 'BUSINESS', 'Contracts and law for non-lawyers', 'Verträge und Recht für Nichtjuristen'),
    (40, 'founding', 'BUSINESS', 'Starting something new', 'Etwas Neues gründen'),
    (41, 'programming', 'TECHNOLOGY', 'Programming', 'Programmieren'),
    (42, 'software-design', 'TECHNOLOGY', 'Designing software', 'Software entwerfen'),
    (43, 'data-analysis', 'TECHNOLOGY', 'Analyzing data', 'Daten auswerten'),
    (44, 'machine-learning', 'TECHNOLOGY', 'Machine learning', 'Maschinelles Lernen'),
    (45, 'information-security', 'TECHNOLOGY', 'Information security', 'Informationssicherheit'),
    (46, 'operations', 'TECHNOLOGY', 'Running systems', 'Systeme betreiben'),
    (47, 'spreadsheets', 'TECHNOLOGY', 'Spreadsheets beyond sums', 'Tabellenkalkulation für Geübte'),
    (48, 'digital-tools', 'TECHNOLOGY', 'Everyday digital tools', 'Digitale Werkzeuge im Alltag'),
    (49, 'engineering', 'CRAFT', 'Engineering', 'Ingenieurwesen'),
    (50, 'manufacturing', 'CRAFT', 'Manufacturing', 'Fertigung'),
    (51, 'logistics', 'CRAFT', 'Logistics', 'Logistik'),
    (52, 'product-design', 'CRAFT', 'Product design', 'Produktgestaltung'),
    (53, 'research', 'CRAFT', 'Research', 'Forschung'),
    (54, 'health-and-safety', 'CRAFT', 'Health and safety at work', 'Arbeitsschutz'),
    (55, 'sustainability', 'CRAFT', 'Sustainability', 'Nachhaltigkeit'),
    (56, 'career-planning', 'MYSELF', 'Planning my career', 'Meine Laufbahn planen'),
    (57, 'confidence', 'MYSELF', 'Confidence and presence', 'Sicherheit und Auftreten'),
    (58, 'time-and-energy', 'MYSELF', 'Time and energy', 'Zeit und Kraft einteilen'),
    (59, 'work-and-family', 'MYSELF', 'Work and family', 'Beruf und Familie'),
    (60, 'resilience', 'MYSELF', 'Staying well under pressure', 'Unter Druck gesund bleiben'),
    (61, 'changing-field', 'MYSELF', 'Changing field', 'Das Fachgebiet wechseln'),
    (62, 'working-abroad', 'MYSELF', 'Working abroad', 'Im Ausland arbeiten'),
    (63, 'retiring-well', 'MYSELF', 'Handing over before retirement', 'Vor dem Ruhestand übergeben');
