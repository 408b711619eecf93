package hr.mentoring.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The column that was chosen for a field the last time. */
@Entity
@Table(name = "directory_mapping")
public class RememberedColumn {

    @Id
    private String field;

    @Column(name = "column_name")
    private String columnName;

    protected RememberedColumn() {}

    /** @param field the key of the field */
    public RememberedColumn(String field, String columnName) {
        this.field = field;
        this.columnName = columnName;
    }

    public String field() {
        return field;
    }

    public String columnName() {
        return columnName;
    }
}
