package hr.mentoring.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** An entity with a value in every column, made from its mapping alone. */
final class Specimen {

    private static final Instant WHEN =
            Instant.parse("2026-03-29T01:30:15.123456Z").truncatedTo(ChronoUnit.MICROS);

    /** No two specimens are alike, since columns may be unique. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Map<String, Integer> columnSizes;
    private final Consumer<Object> store;

    /** @param store called for each entity that another one must refer to, before that other one is stored */
    Specimen(Map<String, Integer> columnSizes, Consumer<Object> store) {
        this.columnSizes = columnSizes;
        this.store = store;
    }

    Object of(ClassDescriptor descriptor) {
        Object entity = descriptor.getObjectBuilder().buildNewInstance();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.isAggregateObjectMapping()) {
                mapping.setAttributeValueInObject(
                        entity, of(((AggregateObjectMapping) mapping).getReferenceDescriptor()));
            } else if (mapping.isDirectToFieldMapping() && !givenByTheDatabase(descriptor, mapping)) {
                mapping.setAttributeValueInObject(entity, value(mapping));
            } else if (mapping.isOneToOneMapping() && !mapping.isReadOnly()) {
                Object other = of(mapping.getReferenceDescriptor());
                store.accept(other);
                mapping.setRealAttributeValueInObject(entity, other);
            }
        }
        return entity;
    }

    private static boolean givenByTheDatabase(ClassDescriptor descriptor, DatabaseMapping mapping) {
        boolean sequence = descriptor.usesSequenceNumbers() && mapping.isPrimaryKeyMapping();
        boolean version = descriptor.usesOptimisticLocking()
                && mapping
                        == descriptor
                                .getObjectBuilder()
                                .getMappingForField(
                                        descriptor.getOptimisticLockingPolicy().getWriteLockField());
        return sequence || version || mapping.isReadOnly();
    }

    private Object value(DatabaseMapping mapping) {
        Class<?> type = mapping.getAttributeAccessor().getAttributeClass();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            String column =
                    mapping.getField().getTableName() + "." + mapping.getField().getName();
            int size = columnSizes.getOrDefault(column.toLowerCase(Locale.ROOT), 1);
            String text = NUMBERS.incrementAndGet() + " Zoë & 😀";
            return text.substring(0, Math.min(size, text.length()));
        }
        if (type == long.class || type == Long.class) {
            return 4_000_000_000L + NUMBERS.incrementAndGet();
        }
        if (type == int.class || type == Integer.class) {
            return 42;
        }
        if (type == short.class || type == Short.class) {
            return (short) 7;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == double.class || type == Double.class) {
            return 0.25;
        }
        if (type == byte[].class) {
            return new byte[] {0, -1, 127};
        }
        if (type == Instant.class) {
            return WHEN;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 2, 29);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(23, 45);
        }
        if (type == ZoneId.class) {
            return ZoneId.of("Europe/Zagreb");
        }
        if (type == UUID.class) {
            return new UUID(1, 2);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1.50");
        }
        throw new IllegalStateException("Say in Specimen what a %s (%s) may hold".formatted(type.getName(), mapping));
    }
}
