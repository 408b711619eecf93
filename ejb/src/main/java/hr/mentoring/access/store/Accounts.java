package hr.mentoring.access.store;

import hr.mentoring.access.model.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The accounts, in the database. */
@Dependent
public class Accounts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The account with this user name, in whatever case it was typed. */
    public Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.normalize(username))
                .getResultStream()
                .findFirst();
    }

    /** The account of a person of the directory. */
    public Optional<Account> ofPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :personId", Account.class)
                .setParameter("personId", personId)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new account. */
    public void add(Account account) {
        em.persist(account);
    }

    /** Whether anybody at all holds this role. */
    public boolean anyWith(String role) {
        return em.createQuery(
                                "select count(a) from Account a where :role member of a.roles and a.enabled = true",
                                Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }
}
