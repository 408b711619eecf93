package hr.mentoring.pairing.engine.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Fills in a {@link Participant}, field by field, from whatever is known. */
public final class ParticipantBuilder {

    private final String id;
    private String managerId = "";
    private int level;
    private String orgUnit = "";
    private String jobFamily = "";
    private String location = "";
    private int mentorsWanted;
    private int places;
    private int minutesPerMonth = 60 * 24 * 31;
    private Availability availability = Availability.OPEN;
    private final SortedSet<Need> needs = new TreeSet<>();
    private final SortedSet<Offer> offers = new TreeSet<>();
    private final SortedSet<String> helpNeeded = new TreeSet<>();
    private final SortedSet<String> helpOffered = new TreeSet<>();
    private final SortedSet<String> interests = new TreeSet<>();
    private final SortedSet<String> languages = new TreeSet<>();
    private final SortedSet<String> aspiredFamilies = new TreeSet<>();
    private final SortedSet<String> motives = new TreeSet<>();
    private final SortedSet<String> styles = new TreeSet<>();
    private final SortedSet<String> channels = new TreeSet<>();
    private final List<String> wishes = new ArrayList<>();
    private final SortedSet<String> avoids = new TreeSet<>();
    private final SortedSet<String> acquaintances = new TreeSet<>();
    private final SortedSet<String> previousPartners = new TreeSet<>();
    private final SortedSet<String> affinities = new TreeSet<>();
    private boolean affinityVisible;
    private final SortedSet<String> managersAbove = new TreeSet<>();

    ParticipantBuilder(String id) {
        this.id = id;
    }

    /** Makes the person a mentee who asks for this many mentors. */
    public ParticipantBuilder wantsMentors(int count) {
        mentorsWanted = count;
        return this;
    }

    /** Makes the person a mentor with this many places. */
    public ParticipantBuilder hasPlaces(int count) {
        places = count;
        return this;
    }

    /** Limits a mentor to the time left after all other cohorts. */
    public ParticipantBuilder minutesPerMonth(int minutes) {
        minutesPerMonth = minutes;
        return this;
    }

    public ParticipantBuilder reportsTo(String manager) {
        managerId = manager;
        return this;
    }

    public ParticipantBuilder level(int seniority) {
        level = seniority;
        return this;
    }

    public ParticipantBuilder orgUnit(String unit) {
        orgUnit = unit;
        return this;
    }

    public ParticipantBuilder jobFamily(String family) {
        jobFamily = family;
        return this;
    }

    public ParticipantBuilder location(String place) {
        location = place;
        return this;
    }

    public ParticipantBuilder available(Availability week) {
        availability = week;
        return this;
    }

    public ParticipantBuilder needs(String competency, int wantedLevel, int importance) {
        needs.add(new Need(competency, wantedLevel, importance));
        return this;
    }

    public ParticipantBuilder offers(String competency, int level) {
        offers.add(new Offer(competency, level));
        return this;
    }

    public ParticipantBuilder needsHelpWith(Collection<String> help) {
        helpNeeded.addAll(help);
        return this;
    }

    public ParticipantBuilder offersHelpWith(Collection<String> help) {
        helpOffered.addAll(help);
        return this;
    }

    public ParticipantBuilder interests(Collection<String> ids) {
        interests.addAll(ids);
        return this;
    }

    public ParticipantBuilder languages(Collection<String> ids) {
        languages.addAll(ids);
        return this;
    }

    public ParticipantBuilder aspiresTo(Collection<String> jobFamilies) {
        aspiredFamilies.addAll(jobFamilies);
        return this;
    }

    public ParticipantBuilder motives(Collection<String> ids) {
        motives.addAll(ids);
        return this;
    }

    public ParticipantBuilder styles(Collection<String> ids) {
        styles.addAll(ids);
        return this;
    }

    public ParticipantBuilder channels(Collection<String> ids) {
        channels.addAll(ids);
        return this;
    }

    /** Adds wishes, dearest first. */
    public ParticipantBuilder wishes(List<String> persons) {
        wishes.addAll(persons);
        return this;
    }

    public ParticipantBuilder avoids(Collection<String> persons) {
        avoids.addAll(persons);
        return this;
    }

    public ParticipantBuilder knows(Collection<String> persons) {
        acquaintances.addAll(persons);
        return this;
    }

    public ParticipantBuilder wasPairedWith(Collection<String> persons) {
        previousPartners.addAll(persons);
        return this;
    }

    /** Adds traits to be matched on, and whether a partner may be told of a shared one. */
    public ParticipantBuilder affinities(Collection<String> traits, boolean visibleToPartner) {
        affinities.addAll(traits);
        affinityVisible = visibleToPartner;
        return this;
    }

    /** Adds everybody above the person in the reporting line. */
    public ParticipantBuilder standsBelow(Collection<String> managers) {
        managersAbove.addAll(managers);
        return this;
    }

    public Participant build() {
        return new Participant(
                id,
                managerId,
                level,
                orgUnit,
                jobFamily,
                location,
                mentorsWanted,
                places,
                minutesPerMonth,
                availability,
                needs,
                offers,
                helpNeeded,
                helpOffered,
                interests,
                languages,
                aspiredFamilies,
                motives,
                styles,
                channels,
                wishes,
                avoids,
                acquaintances,
                previousPartners,
                affinities,
                affinityVisible,
                managersAbove);
    }
}
