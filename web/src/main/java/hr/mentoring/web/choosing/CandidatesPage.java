package hr.mentoring.web.choosing;

import hr.mentoring.choosing.Candidate;
import hr.mentoring.choosing.CandidateService;
import hr.mentoring.choosing.Openness;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.Person;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Side;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import hr.mentoring.web.profile.ProfileChoices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Possible mentors, or mentees, with what speaks for them, a filter that stays in the address, and the reader's list. */
@Named
@ViewScoped
public class CandidatesPage implements Serializable {

    @EJB
    private CandidateService candidates;

    @EJB
    private CohortService cohorts;

    @Inject
    private ProfileChoices choices;

    @Inject
    private Pages pages;

    private @Nullable Long cohort;
    private @Nullable String side;
    private @Nullable String text;
    private @Nullable Long competency;
    private @Nullable String language;
    private boolean competencies;
    private boolean interests;
    private boolean languages;
    private boolean hours;
    private transient @Nullable List<Candidate> all;

    /** Takes up what the reader shows. */
    public void open() {
        Openness mine = candidates.mine();
        competencies = mine.competencies();
        interests = mine.interests();
        languages = mine.languages();
        hours = mine.hours();
    }

    /** Those whom the filter lets pass, what speaks most for it first. */
    public List<Candidate> getFound() {
        return all().stream().filter(this::passes).toList();
    }

    /** Those whom the reader would like, in order. */
    public List<Candidate> getListed() {
        return all().stream()
                .filter(Candidate::isLiked)
                .sorted(Comparator.comparing(Candidate::rank))
                .toList();
    }

    /** What speaks for somebody, as sentences. */
    public List<String> reasons(Candidate candidate) {
        Locale locale = pages.locale();
        List<String> reasons = new ArrayList<>();
        if (!candidate.competencies().isEmpty()) {
            String names = joined(candidate.competencies().stream().map(id -> choices.competency(id.value())));
            reasons.add(Texts.of(locale, isMentors() ? "choosing.offers" : "choosing.needs", names));
        }
        if (!candidate.interests().isEmpty()) {
            String names = joined(candidate.interests().stream()
                    .sorted()
                    .map(interest -> Texts.of(locale, "profile.interest." + interest.name())));
            reasons.add(Texts.of(locale, "choosing.like-both", names));
        }
        if (!candidate.languages().isEmpty()) {
            reasons.add(Texts.of(
                    locale,
                    "choosing.speak-both",
                    joined(candidate.languages().stream().map(this::language))));
        }
        if (candidate.sharedHours() > 0) {
            reasons.add(Texts.of(locale, "choosing.hours-both", candidate.sharedHours()));
        }
        return reasons;
    }

    /** Puts somebody at the end of the list. */
    public String like(Candidate candidate) {
        List<PersonId> liked = liked();
        liked.add(candidate.person().id());
        return rank(liked);
    }

    /** Takes somebody off the list. */
    public String unlike(Candidate candidate) {
        List<PersonId> liked = liked();
        liked.remove(candidate.person().id());
        return rank(liked);
    }

    /** Moves somebody one place up. */
    public String up(Candidate candidate) {
        List<PersonId> liked = liked();
        int at = liked.indexOf(candidate.person().id());
        Collections.swap(liked, at, Math.max(0, at - 1));
        return rank(liked);
    }

    /** Shows just the chosen parts to others who look. */
    public String show() {
        candidates.agree(new Openness(competencies, interests, languages, hours));
        pages.say("choosing.open-saved");
        return again();
    }

    /** The languages that the reader shares with somebody. */
    public List<SelectItem> getSharedLanguages() {
        return all().stream()
                .flatMap(candidate -> candidate.languages().stream())
                .distinct()
                .sorted()
                .map(code -> new SelectItem(code, language(code)))
                .toList();
    }

    /** The competencies that speak for somebody. */
    public List<SelectItem> getSharedCompetencies() {
        return all().stream()
                .flatMap(candidate -> candidate.competencies().stream())
                .distinct()
                .map(id -> new SelectItem(id.value(), choices.competency(id.value())))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    public Cohort getOf() {
        return cohorts.get(id());
    }

    /** Whether mentors are looked for; otherwise mentees. */
    public boolean isMentors() {
        return !"mentee".equals(side);
    }

    private String rank(List<PersonId> liked) {
        candidates.rank(id(), wanted(), liked);
        pages.say("choosing.list-saved");
        return again();
    }

    private List<PersonId> liked() {
        return new ArrayList<>(candidates.liked(id(), wanted()));
    }

    private boolean passes(Candidate candidate) {
        Person person = candidate.person();
        String seen = String.join(" ", person.name(), person.orgUnitName(), person.location(), person.jobTitle());
        return seen.toLowerCase(Locale.ROOT).contains(Typed.or(text).strip().toLowerCase(Locale.ROOT))
                && (competency == null
                        || candidate.competencies().stream().anyMatch(each -> each.value() == competency))
                && (Typed.or(language).isEmpty() || candidate.languages().contains(language));
    }

    private List<Candidate> all() {
        if (all == null) {
            all = candidates.search(id(), wanted());
        }
        return all;
    }

    private Side wanted() {
        return isMentors() ? Side.MENTOR : Side.MENTEE;
    }

    private CohortId id() {
        return new CohortId(IdNumber.of("cohort", cohort));
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(pages.locale());
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private String again() {
        return "/portal/candidates?faces-redirect=true&includeViewParams=true";
    }

    public @Nullable Long getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable Long cohort) {
        this.cohort = cohort;
    }

    public @Nullable String getSide() {
        return side;
    }

    public void setSide(@Nullable String side) {
        this.side = side;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Long getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable Long competency) {
        this.competency = competency;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public boolean isCompetencies() {
        return competencies;
    }

    public void setCompetencies(boolean competencies) {
        this.competencies = competencies;
    }

    public boolean isInterests() {
        return interests;
    }

    public void setInterests(boolean interests) {
        this.interests = interests;
    }

    public boolean isLanguages() {
        return languages;
    }

    public void setLanguages(boolean languages) {
        this.languages = languages;
    }

    public boolean isHours() {
        return hours;
    }

    public void setHours(boolean hours) {
        this.hours = hours;
    }
}
