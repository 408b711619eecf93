package hr.mentoring.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sequencing.Sequence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every entity of the product fits the tables that the migrations make, on both databases: it can be stored with a
 * value in each column and read back equal, its collections can be asked for, and its sequence steps as it expects.
 */
@ParameterizedClass
@EnumSource(Storage.class)
class MappingIT {

    private static DataSource database;
    private static EntityManagerFactory factory;

    @Parameter
    private Storage storage;

    @BeforeParameterizedClassInvocation
    static void migrate(Storage storage) {
        database = storage.migrated();
        factory = Storage.entities(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        factory.close();
    }

    @Test
    void allEntitiesAreFound() {
        assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> everyEntityIsStoredAndReadBackEqual() {
        return entities().map(entity -> DynamicTest.dynamicTest(entity.getName(), () -> roundTrip(entity)));
    }

    @TestFactory
    Stream<DynamicTest> everyCollectionCanBeAskedFor() {
        return entities()
                .flatMap(entity -> entity.getPluralAttributes().stream()
                        .map(collection -> DynamicTest.dynamicTest(
                                entity.getName() + "." + collection.getName(),
                                () -> ask("select e, c from %s e left join e.%s c"
                                        .formatted(entity.getName(), collection.getName())))));
    }

    @TestFactory
    Stream<DynamicTest> everySequenceStepsAsItsEntityExpects() {
        return entities()
                .map(this::descriptor)
                .filter(ClassDescriptor::usesSequenceNumbers)
                .map(descriptor -> DynamicTest.dynamicTest(descriptor.getAlias(), () -> {
                    Sequence sequence = descriptor.getSequence();
                    assertThat(step(sequence.getName()))
                            .as("step of %s", sequence.getName())
                            .isEqualTo(sequence.getPreallocationSize());
                }));
    }

    private void roundTrip(EntityType<?> type) {
        ClassDescriptor descriptor = descriptor(type);
        Object stored = inTransaction(em -> {
            storage.forgetReferences(em.unwrap(Connection.class));
            Object entity = new Specimen(columnSizes(), em::persist).of(descriptor);
            em.persist(entity);
            return entity;
        });
        Object read = inTransaction(em ->
                em.find(type.getJavaType(), factory.getPersistenceUnitUtil().getIdentifier(stored)));

        assertThat(read).isNotNull().isNotSameAs(stored);
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.isDirectToFieldMapping()) {
                assertThat(mapping.getAttributeValueFromObject(read))
                        .as(mapping.getAttributeName())
                        .isEqualTo(mapping.getAttributeValueFromObject(stored));
            }
        }
    }

    private Stream<EntityType<?>> entities() {
        return factory.getMetamodel().getEntities().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }

    private ClassDescriptor descriptor(EntityType<?> type) {
        return factory.unwrap(AbstractSession.class).getDescriptor(type.getJavaType());
    }

    /** How much fits in each column, by "table.column" in lower case. */
    private Map<String, Integer> columnSizes() {
        Map<String, Integer> sizes = new HashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
            while (columns.next()) {
                String name = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                sizes.put(name.toLowerCase(Locale.ROOT), columns.getInt("COLUMN_SIZE"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return sizes;
    }

    private long step(String sequence) throws SQLException {
        List<Long> steps = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select increment from information_schema.sequences where lower(sequence_name) = lower(?)")) {
            query.setString(1, sequence);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getLong(1));
                }
            }
        }
        assertThat(steps).as("sequence %s exists", sequence).hasSize(1);
        return steps.get(0);
    }

    private static void ask(String query) {
        EntityManager em = factory.createEntityManager();
        try {
            em.createQuery(query).getResultList();
        } finally {
            em.close();
        }
    }

    private <T> T inTransaction(Work<T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.with(em);
            em.getTransaction().commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private interface Work<T> {
        T with(EntityManager em) throws SQLException;
    }
}
