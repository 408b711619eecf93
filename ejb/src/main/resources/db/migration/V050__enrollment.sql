-- Who asked to join which cohort, and our answer. One row for each person and cohort; who withdraws and comes back
-- finds it again.
create sequence enrollment_seq start with 50 increment by 50;

create table enrollment (
    id                bigint       not null primary key,
    version           integer      not null,
    cohort_id         bigint       not null references cohort (id),
    person_id         bigint       not null references person (id),
    state             varchar(20)  not null,
    state_since       timestamp(6) not null,
    submitted_at      timestamp(6),
    as_mentee         boolean      not null,
    as_mentor         boolean      not null,
    mentors_wanted    smallint     not null,
    mentees_at_most   smallint     not null,
    hours_per_month   smallint     not null,
    approved_by_id    bigint references person (id),
    reason            varchar(500) not null,
    constraint enrollment_once unique (cohort_id, person_id)
);
create index enrollment_person on enrollment (person_id);
create index enrollment_state on enrollment (cohort_id, state, submitted_at);
create index enrollment_approved_by on enrollment (approved_by_id);

create table enrollment_wish (
    enrollment_id bigint      not null references enrollment (id) on delete cascade,
    side          varchar(10) not null,
    person_id     bigint      not null references person (id),
    position      smallint    not null
);
create index enrollment_wish_enrollment on enrollment_wish (enrollment_id);
create index enrollment_wish_person on enrollment_wish (person_id);

-- Told in confidence: read by the person and by the pairing alone. Apart from the enrollment, so that no query on
-- enrollments can carry it along by accident.
create table enrollment_avoid (
    enrollment_id bigint not null references enrollment (id) on delete cascade,
    person_id     bigint not null references person (id),
    primary key (enrollment_id, person_id)
);
create index enrollment_avoid_person on enrollment_avoid (person_id);

-- Where places of a cohort are given away, one at a time.
create table enrollment_desk (
    cohort_id bigint not null primary key references cohort (id) on delete cascade
);
