package hr.mentoring.access.store;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.model.Invitation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** The account with this id. */
    public Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Some accounts whose user name contains a text, in order of the alphabet. */
    public List<Account> page(String text, int first, int size) {
        return em.createQuery("select a from Account a where a.username like :text order by a.username", Account.class)
                .setParameter("text", "%" + Account.normalize(text) + "%")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many accounts have a user name that contains a text. */
    public long count(String text) {
        return em.createQuery("select count(a) from Account a where a.username like :text", Long.class)
                .setParameter("text", "%" + Account.normalize(text) + "%")
                .getSingleResult();
    }

    /** Every account with a role, kept from everybody else until the transaction ends. */
    public List<Account> lockAllWith(String role) {
        return em.createQuery("select a from Account a where :role member of a.roles", Account.class)
                .setParameter("role", role)
                .getResultStream()
                .peek(account -> em.lock(account, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** Keeps a one-time code in place of those before it. */
    public void invite(Account account, Invitation invitation) {
        em.createQuery("delete from Invitation i where i.accountId = :account")
                .setParameter("account", account.id())
                .executeUpdate();
        em.persist(invitation);
    }

    /** The invitation with this hash of its code. */
    public Optional<Invitation> invitation(String codeHash) {
        return Optional.ofNullable(em.find(Invitation.class, codeHash));
    }

    /** Uses an invitation up. */
    public void remove(Invitation invitation) {
        em.remove(invitation);
    }
}
