package broken.directory.model;

import broken.directory.store.People;
import jakarta.persistence.Entity;

/** A model that knows its store, and an entity that shows its fields. */
@Entity
public class Person {
    public People everybody = new People();
}
