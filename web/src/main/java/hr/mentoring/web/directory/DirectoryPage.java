package hr.mentoring.web.directory;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.PeopleFilter;
import hr.mentoring.directory.PeopleService;
import hr.mentoring.directory.Person;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the company: a list whose filter is kept in the address. */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int PAGE = 50;

    @EJB
    private PeopleService people;

    @EJB
    private DirectoryService directory;

    private String search = "";
    /** 0 for all units. */
    private long unit;

    private boolean left;
    private int first;
    private @Nullable List<Person> rows;
    private @Nullable Long count;

    /** One page of people. */
    public List<Person> getRows() {
        if (rows == null) {
            rows = people.page(filter(), first, PAGE);
        }
        return rows;
    }

    /** How many people the filter lets pass. */
    public long getCount() {
        if (count == null) {
            count = people.count(filter());
        }
        return count;
    }

    public boolean isMore() {
        return first + PAGE < getCount();
    }

    public int getNextFirst() {
        return first + PAGE;
    }

    public int getPreviousFirst() {
        return Math.max(0, first - PAGE);
    }

    public List<OrgUnit> getUnits() {
        return directory.orgUnits();
    }

    /** Whether nobody was imported yet, as against nobody found. */
    public boolean isUnfiltered() {
        return search.isBlank() && unit == 0 && !left;
    }

    private PeopleFilter filter() {
        return new PeopleFilter(search, Optional.of(unit).filter(id -> id > 0).map(OrgUnitId::new), Optional.of(!left));
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = Typed.or(search);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit == null ? 0 : unit;
    }

    /** Whether to show people who have left, in place of those who work here. */
    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }
}
