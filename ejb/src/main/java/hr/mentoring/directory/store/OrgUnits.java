package hr.mentoring.directory.store;

import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.model.Unit;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The org units, in the database. */
@Dependent
public class OrgUnits {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** All units, by code. */
    public List<OrgUnit> all() {
        return em.createQuery("select u from Unit u order by u.code", Unit.class)
                .getResultStream()
                .map(Unit::toOrgUnit)
                .toList();
    }
}
