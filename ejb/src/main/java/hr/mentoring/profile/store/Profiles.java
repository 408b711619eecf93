package hr.mentoring.profile.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.model.CatalogCompetency;
import hr.mentoring.profile.model.Confidence;
import hr.mentoring.profile.model.PersonProfile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The profiles, the confidences and the catalog, in the database. */
@Dependent
public class Profiles {

    /** How many ids go into one question; databases dislike endless lists. */
    private static final int SLICE = 1_000;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The profile of a person, once they have saved one. */
    public Optional<PersonProfile> find(PersonId person) {
        return em.createQuery("select p from PersonProfile p where p.personId = :person", PersonProfile.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The saved profiles of these people, read with three questions for each thousand of them. */
    public List<PersonProfile> of(Collection<PersonId> people) {
        List<PersonProfile> profiles = new ArrayList<>(people.size());
        for (List<Long> slice : slices(people)) {
            profiles.addAll(
                    em.createQuery("select p from PersonProfile p where p.personId in :people", PersonProfile.class)
                            .setParameter("people", slice)
                            .setHint("eclipselink.batch.type", "IN")
                            .setHint("eclipselink.batch.size", SLICE)
                            .setHint("eclipselink.batch", "p.needs")
                            .setHint("eclipselink.batch", "p.offers")
                            .getResultList());
        }
        return profiles;
    }

    /** What these people have told in confidence. */
    public List<Confidence> confidencesOf(Collection<PersonId> people) {
        List<Confidence> confidences = new ArrayList<>();
        for (List<Long> slice : slices(people)) {
            confidences.addAll(
                    em.createQuery("select c from Confidence c where c.personId in :people", Confidence.class)
                            .setParameter("people", slice)
                            .getResultList());
        }
        return confidences;
    }

    /** What one person has told in confidence. */
    public Optional<Confidence> confidenceOf(PersonId person) {
        return Optional.ofNullable(em.find(Confidence.class, person.value()));
    }

    /** Keeps a new profile. */
    public void add(PersonProfile profile) {
        em.persist(profile);
    }

    /** Keeps what is told in confidence for the first time. */
    public void add(Confidence confidence) {
        em.persist(confidence);
    }

    /** Writes now, so that the new version can be handed out and a clash is seen at once. */
    public void flush() {
        em.flush();
    }

    /** The whole catalog, in its order. */
    public List<Competency> competencies() {
        return em.createQuery("select c from CatalogCompetency c order by c.id", CatalogCompetency.class)
                .getResultStream()
                .map(CatalogCompetency::toCompetency)
                .toList();
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
