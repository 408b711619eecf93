package hr.mentoring.directory.model;

import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An org unit as it is kept. Imports write it; nothing else changes it. */
@Entity
@Table(name = "org_unit")
public class Unit {

    @Id
    private long id;

    @Version
    private int version;

    private String code;

    private String name;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    protected Unit() {}

    /** The unit as others see it. */
    public OrgUnit toOrgUnit() {
        return new OrgUnit(
                new OrgUnitId(id), code, name, Optional.ofNullable(parentId).map(OrgUnitId::new));
    }
}
