package hr.mentoring.profile.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.model.CompetencyEntity;
import hr.mentoring.profile.model.ConfidenceEntity;
import hr.mentoring.profile.model.ProfileEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profiles, the confidences and the catalog, in the database. */
@Dependent
public class Profiles {

    /** How many ids go into one question; databases dislike endless lists. */
    private static final int SLICE = 1_000;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The profile of a person, once they have saved one. */
    public Optional<ProfileEntity> find(PersonId person) {
        return em.createQuery("select p from ProfileEntity p where p.personId = :person", ProfileEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The saved profiles of these people, to be read and not changed, with three questions for each thousand of them. */
    public List<ProfileEntity> of(Collection<PersonId> people) {
        List<ProfileEntity> profiles = new ArrayList<>(people.size());
        for (List<Long> slice : slices(people)) {
            profiles.addAll(
                    em.createQuery("select p from ProfileEntity p where p.personId in :people", ProfileEntity.class)
                            .setParameter("people", slice)
                            .setHint("eclipselink.read-only", true)
                            .setHint("eclipselink.batch.type", "IN")
                            .setHint("eclipselink.batch.size", SLICE)
                            .setHint("eclipselink.batch", "p.needs")
                            .setHint("eclipselink.batch", "p.offers")
                            .getResultList());
        }
        return profiles;
    }

    /** What these people have told in confidence. */
    public List<ConfidenceEntity> confidencesOf(Collection<PersonId> people) {
        List<ConfidenceEntity> confidences = new ArrayList<>();
        for (List<Long> slice : slices(people)) {
            confidences.addAll(em.createQuery(
                            "select c from ConfidenceEntity c where c.personId in :people", ConfidenceEntity.class)
                    .setParameter("people", slice)
                    .getResultList());
        }
        return confidences;
    }

    /** What one person has told in confidence. */
    public Optional<ConfidenceEntity> confidenceOf(PersonId person) {
        return Optional.ofNullable(em.find(ConfidenceEntity.class, person.value()));
    }

    /** Keeps a new profile. */
    public void add(ProfileEntity profile) {
        em.persist(profile);
    }

    /** Keeps what is told in confidence for the first time. */
    public void add(ConfidenceEntity confidence) {
        em.persist(confidence);
    }

    /** Writes now, so that the new version can be handed out and a clash is seen at once. */
    public void flush() {
        em.flush();
    }

    /** The whole catalog, in its order. */
    public List<Competency> competencies() {
        return em.createQuery("select c from CompetencyEntity c order by c.id", CompetencyEntity.class)
                .getResultStream()
                .map(CompetencyEntity::toCompetency)
                .toList();
    }

    /** Those of these competencies that the catalog has. */
    public Set<CompetencyId> known(Set<CompetencyId> competencies) {
        if (competencies.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("select c.id from CompetencyEntity c where c.id in :ids", Long.class)
                .setParameter(
                        "ids", competencies.stream().map(CompetencyId::value).toList())
                .getResultStream()
                .map(CompetencyId::new)
                .collect(Collectors.toSet());
    }

    private static List<List<Long>> slices(Collection<PersonId> people) {
        List<Long> ids = new ArrayList<>(
                new LinkedHashSet<>(people.stream().map(PersonId::value).toList()));
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SLICE) {
            slices.add(ids.subList(from, Math.min(from + SLICE, ids.size())));
        }
        return slices;
    }
}
